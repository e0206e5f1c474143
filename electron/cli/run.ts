import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { type ExitCode, type Io, WrongUsage } from './io.ts';

/** Runs one command line (without the program's own name). Never throws for what a user can do wrong. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) return refuse(io, `A command is missing.\n\n${overview()}`);
  if (name === '--help' || name === '-h' || name === 'help') return showHelp(rest[0], io);
  const command = find(name);
  if (!command) return refuse(io, `There is no command "${name}".\n\n${overview()}`);
  if (asksForHelp(rest)) return showHelp(name, io);
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (error instanceof WrongUsage) return refuse(io, error.message);
    io.tell(`stet ${name} stopped: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

async function showHelp(name: string | undefined, io: Io): Promise<ExitCode> {
  const command = name === undefined ? undefined : find(name);
  if (name !== undefined && !command) return refuse(io, `There is no command "${name}".\n\n${overview()}`);
  await io.write(command ? command.help() : overview());
  return 0;
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).some((arg) => arg === '--help' || arg === '-h');
}

function refuse(io: Io, message: string): ExitCode {
  io.tell(message);
  return 2;
}

function find(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`);
  return ['Usage: stet <command> [options]', lines.join('\n'), 'stet <command> --help tells more.'].join('\n\n');
}
