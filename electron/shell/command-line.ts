import { isAbsolute, resolve } from 'node:path';
import { type Link, parseLink } from './link.ts';

/** What a start, or a second start, asks for. Paths are absolute. */
export interface StartRequest {
  library: string | null;
  userData: string | null;
  files: string[];
  /** Null for one that cannot be read. */
  links: (Link | null)[];
}

/** Switches that take a value in the argument after them. */
const withValue = new Set(['--library', '--user-data', '--chromium', '--remote-debugging-port']);

/**
 * Reads the arguments after the program's own: our switches, links and files. Switches that are not ours (Chromium's, the
 * system's) are passed over; `--` makes all that follows files.
 */
export function parseArguments(argv: string[], cwd: string): StartRequest {
  const request: StartRequest = { library: null, userData: null, files: [], links: [] };
  const absolute = (path: string) => (isAbsolute(path) ? path : resolve(cwd, path));
  let onlyFiles = false;
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? '';
    if (onlyFiles || !argument.startsWith('-')) {
      if (!onlyFiles && /^stet:/i.test(argument)) request.links.push(parseLink(argument));
      else if (argument) request.files.push(absolute(argument));
      continue;
    }
    if (argument === '--') {
      onlyFiles = true;
      continue;
    }
    const equals = argument.indexOf('=');
    const name = equals < 0 ? argument : argument.slice(0, equals);
    if (!withValue.has(name)) continue;
    const value = equals < 0 ? argv[++index] : argument.slice(equals + 1);
    if (!value) continue;
    if (name === '--library') request.library = absolute(value);
    if (name === '--user-data') request.userData = absolute(value);
  }
  return request;
}

/** Drops the program itself, and the script (the first that is no switch) where one is run unpackaged. */
export function ownArguments(argv: string[], isPackaged: boolean): string[] {
  const after = argv.slice(1);
  if (isPackaged) return after;
  const script = after.findIndex((argument) => !argument.startsWith('-'));
  return script < 0 ? after : after.toSpliced(script, 1);
}
