import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../electron/browser/find-browser.ts';
import { median } from '../row.ts';
import { bundlePage } from './bundle-page.ts';
import { atRest, type Meter, meterOf, skim } from './meter.ts';
import type { WayName } from './page/page.ts';

/** What a way costs with so much to show: milliseconds of main-thread CPU, medians. NaN for what was not asked. */
export interface PageCosts {
  load: number;
  /** The same, with what a way lays out later, at leisure. */
  whole: number;
  /** A frame, scrolling by wheel a second after loading. */
  scroll: number;
  /** The same right after loading. */
  hurried: number;
  /** One annotation, with the frame that shows it. */
  add: number;
  remove: number;
  /** A key in edit mode, with the frame that shows it. */
  key: number;
  /** Bytes that showing it takes, in the JavaScript heap and the browser's own, beyond what it was given. */
  heap: number;
}

export type Step = keyof PageCosts;

export interface Load {
  words: number;
  annotations: number;
}

/** Adds, removes and keys to a run, and turns of the wheel. */
const TIMES = 10;
const TURNS = 20;

/** Milliseconds after loading before which hardly anybody begins to scroll. */
const BEFORE_READING = 1000;

/** Measures ways in pages of their own, one after the other. */
export async function openBench(runs: number) {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('There is no browser to measure in.');
  const open = await bundlePage();
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  return {
    close: () => browser.close(),
    async costsOf(way: WayName, load: Load, steps: readonly Step[]): Promise<PageCosts> {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      try {
        await open(page);
        await page.evaluate(([name, words, annotations]) => window.bench.prepare(name, words, annotations), [
          way,
          load.words,
          load.annotations,
        ] as const);
        const meter = await meterOf(page);
        const all: PageCosts[] = [];
        // The first warms the code up and is not counted.
        for (let run = -1; run < runs; run++) {
          const costs = await measure(page, meter, new Set(steps));
          if (run >= 0) all.push(costs);
        }
        const of = (step: Step) => median(all.map((costs) => costs[step]));
        return {
          load: of('load'),
          whole: of('whole'),
          scroll: of('scroll'),
          hurried: of('hurried'),
          add: of('add'),
          remove: of('remove'),
          key: of('key'),
          heap: of('heap'),
        };
      } finally {
        await page.close();
      }
    },
  };
}

async function measure(page: Page, meter: Meter, steps: ReadonlySet<Step>): Promise<PageCosts> {
  const nothing = Number.NaN;
  const costs = {
    load: nothing,
    whole: nothing,
    scroll: nothing,
    hurried: nothing,
    add: nothing,
    remove: nothing,
    key: nothing,
    heap: nothing,
  };
  const before = steps.has('heap') ? await meter.heap() : 0;
  costs.load = await meter.cpu(async () => {
    await page.evaluate(() => window.bench.load());
    await atRest(page);
  });
  if (steps.has('whole')) costs.whole = costs.load + (await meter.cpu(() => atLeisure(page)));
  if (steps.has('heap')) costs.heap = (await meter.heap()) - before;
  const skimmed = async () => (await meter.cpu(() => skim(page, TURNS))) / TURNS;
  if (steps.has('hurried')) costs.hurried = await skimmed();
  if (steps.has('scroll')) {
    await page.waitForTimeout(BEFORE_READING);
    costs.scroll = await skimmed();
  }
  if (steps.has('add')) Object.assign(costs, await changes(page, meter));
  if (steps.has('key')) costs.key = await keys(page, meter);
  await page.evaluate(() => window.bench.unload());
  await atRest(page);
  return costs;
}

async function changes(page: Page, meter: Meter): Promise<{ add: number; remove: number }> {
  await scrollTo(page, 1 / 2);
  await atLeisure(page);
  let [add, remove] = [0, 0];
  for (let time = 0; time < TIMES; time++) {
    add += await meter.cpu(() => shown(page, (shift) => window.bench.add(shift), time));
    remove += await meter.cpu(() => shown(page, () => window.bench.remove(), time));
  }
  return { add: add / TIMES, remove: remove / TIMES };
}

/** `part`: of the way to the end. */
function scrollTo(page: Page, part: number): Promise<void> {
  return page.evaluate((part) => {
    const scroller = document.querySelector('[data-scroller]');
    if (scroller) scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) * part;
  }, part);
}

/** Waits until all of the text is laid out, also what a way leaves for when there is nothing else to do. */
async function atLeisure(page: Page): Promise<void> {
  await atRest(page);
  await page.waitForFunction(() => document.querySelector('[data-far]') === null, undefined, { polling: 250 });
  await atRest(page);
}

/** Does something and waits until it is drawn. */
async function shown(page: Page, work: (shift: number) => Promise<void>, shift: number): Promise<void> {
  await page.evaluate(work, shift);
  await nextFrame(page);
}

function nextFrame(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
}

async function keys(page: Page, meter: Meter): Promise<number> {
  if (!(await page.evaluate(() => window.bench.edits()))) return Number.NaN;
  await page.evaluate(() => window.bench.edit());
  await atRest(page);
  // The first makes what all others use.
  await page.keyboard.press('a');
  await nextFrame(page);
  const all = await meter.cpu(async () => {
    for (let time = 0; time < TIMES; time++) {
      await page.keyboard.press('e');
      await nextFrame(page);
    }
    // What a way does once the keys rest belongs to them.
    await atRest(page);
  });
  return all / TIMES;
}
