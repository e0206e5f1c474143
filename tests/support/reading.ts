import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type StartedApp, startApp } from './app.ts';
import { importQuietly } from './desk.ts';

/** An invented article, with two lines that cleaning takes out. */
export const ferryArticle = `Harrow Bay closes its ferry terminal after eleven years of waiting

By Ines Calder, Transport Reporter

ADVERTISEMENT

The council of Harrow Bay voted on Tuesday to close the old ferry terminal, a decision that had been put off three times since spring.

“We have waited eleven years for this,” said Mira Oduya, the harbour master, standing beside the empty ticket hall.

Ridership fell by 38 percent between 2016 and 2022, according to figures the port authority released last week.

CLICK HERE FOR MORE STORIES FROM HARROW BAY

“Nobody asked the islands,” Tomas Reil told the council after the vote. The bridge, he added, “was promised to our grandparents.”

A second vote is expected before the end of the month, although the budget office has not said where the money would come from.
`;

export interface Reading extends StartedApp {
  library: string;
}

/** Starts the app on a new library with the article in it, and opens it. */
export async function startReading(size = { width: 1440, height: 900 }): Promise<Reading> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-reading-'));
  const library = join(folder, 'library');
  const file = join(folder, 'ferry.txt');
  writeFileSync(file, ferryArticle);
  const app = await startApp({ library });
  await app.page.setViewportSize(size);
  await app.page.locator('#pane-middle').waitFor();
  await importQuietly(app.page, [file]);
  await openFerry(app.page);
  return { ...app, library };
}

export async function openFerry(page: Page): Promise<void> {
  await page.getByText('Harrow Bay closes its ferry terminal').first().click();
  await page.keyboard.press('Enter');
  await page.locator('[data-block]').first().waitFor();
}

/** Client rectangles of the first and last character of words in the article's text, once the text lies still. */
async function edgesOf(page: Page, words: string) {
  let edges = await edgesNow(page, words);
  for (;;) {
    await page.evaluate(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    });
    const before = JSON.stringify(edges);
    edges = await edgesNow(page, words);
    if (JSON.stringify(edges) === before) return edges;
  }
}

async function edgesNow(page: Page, words: string) {
  return page.evaluate((wanted) => {
    for (const block of document.querySelectorAll('[data-block]')) {
      const at = (block.textContent ?? '').indexOf(wanted);
      if (at < 0) continue;
      block.scrollIntoView({ block: 'center' });
      const rectOf = (offset: number) => {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        let left = offset;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.nodeValue?.length ?? 0;
          if (left < length) {
            const range = document.createRange();
            range.setStart(node, left);
            range.setEnd(node, left + 1);
            return range.getBoundingClientRect().toJSON() as {
              left: number;
              right: number;
              top: number;
              height: number;
            };
          }
          left -= length;
        }
        throw new Error('No such offset.');
      };
      return { first: rectOf(at), last: rectOf(at + wanted.length - 1) };
    }
    throw new Error(`“${wanted}” is not in the text.`);
  }, words);
}

/** Selects words by pressing, dragging and releasing the mouse. */
export async function selectByMouse(page: Page, words: string): Promise<void> {
  const { first, last } = await edgesOf(page, words);
  await page.mouse.move(first.left + 0.5, first.top + first.height / 2);
  await page.mouse.down();
  await page.mouse.move(last.right - 0.5, last.top + last.height / 2, { steps: 8 });
  await page.mouse.up();
}

export async function clickOn(page: Page, words: string): Promise<void> {
  const { first } = await edgesOf(page, words);
  await page.mouse.click(first.right + 2, first.top + first.height / 2);
}

/** What the regions that are read out say now. */
export function spokenIn(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[aria-live]')].map((region) => region.textContent).join('|'),
  );
}
