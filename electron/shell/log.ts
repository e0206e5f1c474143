import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, cause?: unknown): void;
}

/** Bytes after which the file is set aside as `<name>.old`; the one before that is forgotten. */
const LIMIT = 1_000_000;

/** A log file for the person who has to find out what went wrong; a log that cannot be written stops nothing. */
export function openLog(file: string, now: () => Date = () => new Date(), limit = LIMIT): Log {
  const write = (level: string, message: string) => {
    try {
      mkdirSync(dirname(file), { recursive: true });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > limit) renameSync(file, `${file}.old`);
      appendFileSync(file, `${now().toISOString()} ${level} ${message.replaceAll('\n', '\n  ')}\n`);
    } catch {
      // Nowhere left to say it.
    }
  };
  return {
    info: (message) => write('info', message),
    warn: (message) => write('warn', message),
    error: (message, cause) => write('error', cause === undefined ? message : `${message}: ${describe(cause)}`),
  };
}

function describe(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
