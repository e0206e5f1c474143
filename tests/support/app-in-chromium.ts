import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { StartedApp, StartOptions } from './app.ts';
import { dialogsInPage } from './dialogs-in-page.ts';
import { remember } from './running-apps.ts';

const entry = resolve(import.meta.dirname, '../../build/out/chromium/main.mjs');

/** Milliseconds for the window to stand there. */
const PATIENCE = 30_000;

/** Starts build/out/chromium/main.mjs as a process of its own and looks into its window over a debugging port. */
export async function startInChromium(options: StartOptions): Promise<StartedApp> {
  const dir = options.userData ?? mkdtempSync(join(tmpdir(), 'stet-app-'));
  const child = spawn(process.execPath, [entry, ...argumentsFor(options, dir)], {
    // The index too is the test's own.
    env: { ...process.env, STET_CACHE_DIR: join(dir, 'cache'), ...options.env },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  remember(child);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const exit = once(child, 'exit') as Promise<[number | null]>;
  try {
    const browser = await connect(child, join(dir, 'chromium', 'DevToolsActivePort'));
    const page = await pageOf(browser);
    const close = async () => {
      await page.close().catch(() => undefined);
      await browser.close().catch(() => undefined);
      return (await exit)[0];
    };
    return { page, dir, dialogs: dialogsInPage(page), close };
  } catch (error) {
    child.kill('SIGKILL');
    throw new Error(`The app did not start. ${errors}`, { cause: error });
  }
}

function argumentsFor({ library, headless = true, files = [] }: StartOptions, dir: string): string[] {
  return [
    '--user-data',
    dir,
    '--remote-debugging-port=0',
    ...(headless ? ['--headless'] : []),
    ...(library ? ['--library', library] : []),
    ...files,
  ];
}

async function connect(child: ChildProcess, portFile: string): Promise<Browser> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(30)) {
    if (child.exitCode !== null) throw new Error(`The process ended with ${child.exitCode}.`);
    if (!existsSync(portFile)) continue;
    const [port] = readFileSync(portFile, 'utf8').split('\n');
    // A port left over from a run before does not answer; the browser writes a new one.
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`).catch(() => null);
    if (browser) return browser;
  }
  throw new Error('The window did not come.');
}

async function pageOf(browser: Browser): Promise<Page> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(30)) {
    const page = browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((candidate) => candidate.url().startsWith('https://bundle.app.invalid/'));
    if (!page) continue;
    await page.waitForLoadState();
    return page;
  }
  throw new Error('The page did not load.');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
