import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { appDataFolder } from './app-data.ts';

export interface LaunchOptions {
  /** Absolute. */
  userData: string;
  headless: boolean;
  /** Path of the browser, or null to look for one. */
  chromium: string | null;
  debuggingPort: number | null;
}

/** The switches that concern the runtime; main.ts reads its own (`--library`, files, links) from the same list. */
export function readLaunchOptions(argv: string[], env: NodeJS.ProcessEnv, cwd: string): LaunchOptions {
  const after = (name: string): string | null => {
    const joined = argv.find((argument) => argument.startsWith(`--${name}=`));
    if (joined) return joined.slice(name.length + 3);
    const index = argv.indexOf(`--${name}`);
    return index < 0 ? null : (argv[index + 1] ?? null);
  };
  const userData = after('user-data') ?? env['STET_USER_DATA'];
  const port = after('remote-debugging-port');
  return {
    userData: userData ? resolve(cwd, userData) : join(appDataFolder(process.platform, env, homedir()), 'Stet'),
    headless: argv.includes('--headless'),
    chromium: after('chromium'),
    debuggingPort: port === null ? null : Number.parseInt(port, 10),
  };
}
