import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../browser/find-browser.ts';
import { app } from './app.ts';
import { startBrowser } from './browser.ts';
import { readLaunchOptions } from './launch-options.ts';
import { takeLock } from './lock.ts';
import { provideRuntime } from './runtime.ts';

/** Entry of the second runtime: starts the browser, then runs the unmodified main.ts on it. */

const argv = process.argv.slice(2);
const options = readLaunchOptions(argv, process.env, process.cwd());
mkdirSync(options.userData, { recursive: true });

// Before main.ts asks for it, for the answer takes a moment and main.ts expects it at once.
const lock = await takeLock(options.userData, argv, (otherArgv, cwd) => {
  app.emit('second-instance', {}, otherArgv, cwd, { argv: otherArgv, cwd });
});
if (!lock) {
  process.stderr.write('Stet is already running: its window was brought to the front.\n');
  process.exit(0);
}

const executable = options.chromium ?? findBrowser();
if (!executable) {
  process.stderr.write('No Chromium, Chrome or Edge was found. Install one, or name it with --chromium PATH.\n');
  process.exit(1);
}

if (process.platform === 'linux' && !options.headless && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
  process.stderr.write('There is no display to open a window on. With --headless the app runs without one.\n');
  process.exit(1);
}

const browser = await startBrowser({
  executable,
  profile: join(options.userData, 'chromium'),
  headless: options.headless,
  debuggingPort: options.debuggingPort,
}).catch((error: unknown) => {
  const [reason] = String(error instanceof Error ? error.message : error).split('\n');
  process.stderr.write(`${executable} could not be started: ${reason?.replace(/^browserType\.\w+: /, '')}\n`);
  return process.exit(1);
});
const screen = options.headless
  ? null
  : ((await browser.context.pages()[0]?.evaluate(() => ({
      x: 0,
      y: 0,
      width: window.screen.availWidth,
      height: window.screen.availHeight,
    }))) ?? null);
provideRuntime({ browser, executable, options, isFirst: true, screen });

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
browser.context.on('close', () => app.quit());

await import('../main.ts');
app.becomeReady();
