import { once } from 'node:events';
import type { Io } from './io.ts';
import { run } from './run.ts';

/** The `stet` program: the edge between the commands and this process. */

// Whoever reads our output may stop early (`stet list | head`): that is not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const interrupt = new AbortController();
process.once('SIGINT', () => interrupt.abort());

const io: Io = {
  stdin: process.stdin,
  print: (value) => writeLine(JSON.stringify(value)),
  write: writeLine,
  tell(message) {
    process.stderr.write(`${message}\n`);
  },
  signal: interrupt.signal,
};

process.exitCode = await run(process.argv.slice(2), io);

async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
