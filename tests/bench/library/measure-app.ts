import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { bundle } from '../../../build/scripts/bundle.ts';
import { startInChromium } from '../../support/app-in-chromium.ts';
import { ask } from '../../support/desk.ts';
import { meterOf } from '../annotate/meter.ts';
import { type BenchRow, benchRow } from '../row.ts';

interface Measured {
  /** Of the main process and of the window's page: the longest task, milliseconds on the processor. */
  main: number;
  page: number;
  /** Bytes: of the main process with its library, and of the page's heap. */
  memory: number;
}

const probe = pathToFileURL(join(import.meta.dirname, 'loop-probe.mjs')).href;

/** Whether the app is ever blocked while it indexes a library, scrolls, searches and imports; and what it holds then. */
export async function measureApp(library: string, queries: readonly string[], texts: string[]): Promise<BenchRow[]> {
  await bundle(['chromium']);
  const empty = await inApp(undefined, async () => undefined);
  const busy = await inApp(library, async (page) => {
    await page.getByRole('row').nth(20).waitFor();
    await scroll(page);
    await type(page, queries);
    const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'));
    texts.forEach((text, at) => {
      writeFileSync(join(folder, `${at}.txt`), `Text ${at} of the bench\n\n${text}`);
    });
    await ask(page, 'import.paths', 'bench', [folder]);
    rmSync(folder, { recursive: true });
  });
  const what = 'while indexing, scrolling, searching and importing, processor';
  return [
    benchRow('library', `longest task of the main process ${what}`, busy.main, 'ms', { below: 16 }),
    benchRow('library', `longest task of the window ${what}`, busy.page, 'ms', { below: 16 }),
    benchRow(
      'library',
      'memory of main process and page, over an empty window',
      (busy.memory - empty.memory) / 1e6,
      'MB',
      {
        below: 300,
      },
    ),
  ];
}

async function inApp(library: string | undefined, work: (page: Page) => Promise<void>): Promise<Measured> {
  const dir = mkdtempSync(join(tmpdir(), 'stet-bench-app-'));
  mkdirSync(join(dir, 'user'));
  const log = join(dir, 'loop.json');
  const env = { NODE_OPTIONS: `--import ${probe}`, STET_LOOP_PROBE: log };
  const app = await startInChromium({ userData: join(dir, 'user'), env, ...(library ? { library } : {}) });
  try {
    const browser = app.page.context().browser() as Browser;
    await app.page.setViewportSize({ width: 1440, height: 900 });
    await sleep(5000);
    // What drives the window loads a script of its own into it first, which is none of the app's tasks.
    await app.page.locator('body').waitFor();
    await app.page.locator('body').evaluate(() => undefined);
    await browser.startTracing(app.page, { categories: ['disabled-by-default-devtools.timeline', '__metadata'] });
    await work(app.page);
    await sleep(1500);
    const page = longestTask(JSON.parse(String(await browser.stopTracing())) as Trace);
    const heap = await (await meterOf(app.page)).heap();
    const { longest, rss } = JSON.parse(readFileSync(log, 'utf8')) as { longest: number; rss: number };
    return { main: longest, page, memory: rss + heap };
  } finally {
    await app.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function scroll(page: Page): Promise<void> {
  const grid = page.getByRole('grid');
  for (let step = 1; step <= 40; step++) {
    await grid.evaluate((element, part) => {
      element.scrollTop = element.scrollHeight * part;
    }, step / 40);
    await sleep(50);
  }
}

async function type(page: Page, queries: readonly string[]): Promise<void> {
  await page.keyboard.press('/');
  for (const query of queries) {
    await page.keyboard.press('Control+a');
    await page.keyboard.type(query.slice(0, 1));
    await page.keyboard.type(query.slice(1), { delay: 80 });
    await sleep(300);
  }
}

interface Trace {
  traceEvents: { name: string; ph: string; pid: number; tid: number; tdur?: number; args?: { name?: string } }[];
}

/** Of the threads that draw pages, in milliseconds. */
function longestTask({ traceEvents }: Trace): number {
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && threads.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('The browser told of no tasks.');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
