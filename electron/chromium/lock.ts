import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';

const callSchema = z.object({ argv: z.array(z.string()), cwd: z.string() });

/** Path of the socket by which instances of one user-data folder find each other. */
export function lockAddress(userData: string, platform: NodeJS.Platform): string {
  const hash = createHash('sha256').update(userData).digest('hex').slice(0, 16);
  if (platform === 'win32') return `\\\\.\\pipe\\stet-${hash}`;
  const inside = join(userData, 'instance.sock');
  // The system takes no socket path over about 100 bytes.
  return Buffer.byteLength(inside) < 100 ? inside : join(tmpdir(), `stet-${hash}.sock`);
}

/**
 * Becomes the one instance on `userData`, or hands `argv` to the one there is and answers null.
 * `onSecond` is called with the arguments of every later start.
 */
export async function takeLock(
  userData: string,
  argv: string[],
  onSecond: (argv: string[], cwd: string) => void,
): Promise<Server | null> {
  const address = lockAddress(userData, process.platform);
  for (let attempt = 0; attempt < 3; attempt++) {
    const server = await listen(address, onSecond);
    if (server) return server;
    if (await tell(address, { argv, cwd: process.cwd() })) return null;
    // Nobody answers: the file was left behind by an instance that was killed.
    if (process.platform !== 'win32') rmSync(address, { force: true });
  }
  throw new Error(`The lock ${address} can neither be taken nor reached.`);
}

function listen(address: string, onSecond: (argv: string[], cwd: string) => void): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      let text = '';
      socket.setEncoding('utf8');
      socket.on('data', (chunk: string) => {
        text += chunk;
        if (text.length > 4_000_000) socket.destroy();
        if (!text.endsWith('\n')) return;
        const call = callSchema.safeParse(parse(text));
        socket.end('ok\n');
        if (call.success) onSecond(call.data.argv, call.data.cwd);
      });
      socket.on('error', () => undefined);
    });
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function tell(address: string, call: z.infer<typeof callSchema>): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => socket.write(`${JSON.stringify(call)}\n`));
    socket.setTimeout(5_000, () => socket.destroy());
    socket.once('data', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });
}
