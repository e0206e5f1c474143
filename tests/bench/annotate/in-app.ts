import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { articleText } from '../../../shared/text/article-text.ts';
import { startInChromium } from '../../support/app-in-chromium.ts';
import { annotate, ask } from '../../support/desk.ts';
import { median } from '../row.ts';
import { atRest, type Meter, meterOf, skim } from './meter.ts';
import { draftsOn, sampleText, stretchesIn } from './sample.ts';

/** Milliseconds of main-thread CPU, medians, and bytes of heap. */
export interface Costs {
  load: number;
  scroll: number;
  add: number;
  heap: number;
}

export interface Sizes {
  words: number;
  annotations: number;
  runs: number;
  /** Turns of the wheel. */
  turns: number;
}

/** What reading and annotating cost in the app itself: the same length of text with no annotations and with many. */
export async function costsInApp(sizes: Sizes): Promise<{ bare: Costs; marked: Costs }> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'));
  const files = ['bare', 'marked'].map((name, index) => {
    const file = join(folder, `${name}.txt`);
    writeFileSync(file, `Sample ${name}\n\n${sampleText(sizes.words, index + 1)}\n`);
    return file;
  });
  const app = await startInChromium({ library: join(folder, 'library'), files });
  try {
    const { page } = app;
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByText('Sample marked').waitFor();
    const { rows } = await ask(page, 'articles.list', { trashed: false });
    const idOf = (name: string) => rows.find(({ title }) => title === `Sample ${name}`)?.id ?? '';
    await annotateWords(page, idOf('marked'), sizes.annotations);
    await page.reload();
    await page.getByText('Sample marked').waitFor();
    const meter = await meterOf(page);
    const costs = { bare: new Runs(), marked: new Runs() };
    // The first of each warms the code up and is not counted.
    for (let run = -1; run < sizes.runs; run++) {
      for (const name of ['bare', 'marked'] as const) {
        const cost = await measure(page, meter, name, sizes.turns, run + 1);
        if (run >= 0) costs[name].push(cost);
      }
    }
    return { bare: costs.bare.medians(), marked: costs.marked.medians() };
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

class Runs {
  readonly #all: Costs[] = [];
  push(costs: Costs): void {
    this.#all.push(costs);
  }
  medians(): Costs {
    const of = (key: keyof Costs) => median(this.#all.map((costs) => costs[key]));
    return { load: of('load'), scroll: of('scroll'), add: of('add'), heap: of('heap') };
  }
}

async function annotateWords(page: Page, articleId: string, count: number): Promise<void> {
  const { blocks } = await ask(page, 'articles.read', articleId);
  const text = articleText(blocks);
  const drafts = draftsOn(articleId, text, stretchesIn(text, count));
  for (let from = 0; from < drafts.length; from += 500) {
    await annotate(page, articleId, drafts.slice(from, from + 500));
  }
}

async function measure(page: Page, meter: Meter, name: string, turns: number, run: number): Promise<Costs> {
  const load = await meter.cpu(async () => {
    await page.getByRole('row', { name: `Sample ${name}` }).click();
    await page.locator('article[aria-busy="false"]').waitFor();
    await atRest(page);
  });
  const heap = await meter.heap();
  await page.locator('[data-scroller]').evaluate((scroller) => {
    scroller.scrollTop = 0;
  });
  await atRest(page);
  const scroll = await meter.cpu(() => skim(page, turns));
  await page.locator('[data-scroller]').evaluate((scroller) => {
    scroller.scrollTop = scroller.scrollHeight / 2;
  });
  await atRest(page);
  const add = await addOne(page, meter, run);
  await page.keyboard.press('Control+z');
  await atRest(page);
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await page.getByRole('row', { name: 'Sample bare' }).waitFor();
  await atRest(page);
  return { load, scroll, add, heap };
}

/** Highlights a few words in the middle of the text, from the key to the mark that is stored. */
async function addOne(page: Page, meter: Meter, run: number): Promise<number> {
  await page.evaluate((from) => {
    const block = document.querySelectorAll('[data-block]')[50];
    const words = document.createTreeWalker(block ?? document, NodeFilter.SHOW_TEXT).nextNode();
    block?.scrollIntoView({ block: 'center' });
    if (words) document.getSelection()?.setBaseAndExtent(words, 40 + from, words, 70 + from);
  }, run * 20);
  await atRest(page);
  return meter.cpu(async () => {
    await page.keyboard.press('h');
    await page.locator('[aria-live]').getByText('Highlight made').first().waitFor({ state: 'attached' });
    await atRest(page);
  });
}
