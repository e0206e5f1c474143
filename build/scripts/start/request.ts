import { resolve } from 'node:path';

export interface StartRequest {
  /** Absolute path, or null for the sample library. */
  library: string | null;
  /** Run the main job without a window. */
  unattended: boolean;
  /** Everything else, for the app to read. */
  rest: string[];
}

/** Reads what follows `npm start --`. Paths are meant from `cwd`. Throws a RangeError with a sentence when --library names nothing. */
export function parseStartRequest(argv: string[], cwd: string): StartRequest {
  const request: StartRequest = { library: null, unattended: false, rest: [] };
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? '';
    if (argument === '--unattended') request.unattended = true;
    else if (argument === '--library' || argument.startsWith('--library=')) {
      const folder = argument === '--library' ? argv[++index] : argument.slice('--library='.length);
      if (!folder || folder.startsWith('--'))
        throw new RangeError('Which library? Name its folder: npm start -- --library DIR');
      request.library = resolve(cwd, folder);
    } else request.rest.push(argument);
  }
  return request;
}

/** Whether a window can be shown. Only Linux and its like tell: by the variables of X11 and Wayland. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}
