import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../electron/chromium/find-browser.ts';
import type { Costs, Sizes } from './in-app.ts';
import { atRest, median, meterOf, skim } from './meter.ts';
import { type Stretch, sampleText, stretchesIn } from './sample.ts';

/**
 * The limits that the app is held against, in a bare page: the text as plain paragraphs, and the same text with an
 * element around each annotated stretch, which is how Hypothesis marks text nodes and Lexical's MarkNode draws.
 */
export async function costsInPage(sizes: Sizes): Promise<{ plain: Costs; wrapped: Costs }> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('There is no browser to measure in.');
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const text = sampleText(sizes.words, 1);
    const stretches = stretchesIn(text, sizes.annotations);
    return {
      plain: await medians(sizes.runs, () => inFreshPage((page) => measure(page, text, [], sizes.turns))),
      wrapped: await medians(sizes.runs, () => inFreshPage((page) => measure(page, text, stretches, sizes.turns))),
    };
  } finally {
    await browser.close();
  }

  async function inFreshPage(work: (page: Page) => Promise<Costs>): Promise<Costs> {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    try {
      return await work(page);
    } finally {
      await page.close();
    }
  }
}

async function medians(runs: number, run: () => Promise<Costs>): Promise<Costs> {
  const all: Costs[] = [];
  for (let index = 0; index < runs; index++) all.push(await run());
  const of = (key: keyof Costs) => median(all.map((costs) => costs[key]));
  return { load: of('load'), scroll: of('scroll'), add: of('add'), heap: of('heap') };
}

async function measure(page: Page, text: string, stretches: Stretch[], turns: number): Promise<Costs> {
  await page.setContent(`<style>
    main { width: 640px; margin: 40px auto; font: 19px/1.6 serif; white-space: pre-wrap }
    mark { background: #ffe581; text-decoration: underline 2px }
  </style><main></main>`);
  const meter = await meterOf(page);
  const load = await meter.cpu(async () => {
    await page.evaluate(draw, { text, stretches });
    await atRest(page);
  });
  const heap = await meter.heap();
  const scroll = await meter.cpu(() => skim(page, turns));
  const middle = text.indexOf(' ', text.length >> 1);
  const add = await meter.cpu(async () => {
    await page.evaluate(draw, { text: null, stretches: [{ start: middle, end: middle + 30 }] });
    await atRest(page);
  });
  return { load, scroll, add, heap };
}

/** Runs in the page: draws the text when it is given, and puts an element around each part of each stretch. */
function draw({ text, stretches }: { text: string | null; stretches: Stretch[] }): void {
  const main = document.querySelector('main');
  if (!main) return;
  if (text !== null) {
    for (const paragraph of text.split('\n\n')) {
      const element = document.createElement('p');
      element.textContent = paragraph;
      main.append(element);
    }
  }
  for (const { start, end } of stretches) {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const parts: Range[] = [];
    let paragraph: Element | null = null;
    let offset = 0;
    for (let node = walker.nextNode(); node && offset < end; node = walker.nextNode()) {
      const own = node.parentElement?.closest('p') ?? null;
      // Paragraphs are two characters apart.
      if (own !== paragraph) offset += paragraph ? 2 : 0;
      paragraph = own;
      const length = node.nodeValue?.length ?? 0;
      const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, length)];
      if (from < to) {
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        parts.push(range);
      }
      offset += length;
    }
    for (const part of parts) part.surroundContents(document.createElement('mark'));
  }
}
