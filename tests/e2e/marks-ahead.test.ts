import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { draftFor } from '../../renderer/annotate/model/drafts.ts';
import { articleText } from '../../shared/text/article-text.ts';
import { type StartedApp, startApp } from '../support/app.ts';
import { annotate, ask } from '../support/desk.ts';
import { leisure, leisureAtWill } from '../support/leisure.ts';
import { markedWords } from '../support/marked-words.ts';

/** Marks that lie screens away are drawn at leisure. They stand behind their words when these come on screen, whatever has moved them. */

const WORDS = 'the council of the harbour heard officers read figures about tides and timber'.split(' ');
const paragraphs = Array.from({ length: 160 }, (_, index) => {
  const told = Array.from({ length: 3 + ((index * 37) % 90) }, (_, at) => WORDS[(at * 7 + index) % WORDS.length]);
  return `Paragraph ${index}: ${told.join(' ')}.`;
});

let app: StartedApp;
let article: string;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-ahead-'));
  const file = join(folder, 'long.txt');
  writeFileSync(file, `A long report\n\nAdvertisement\n\n${paragraphs.join('\n\n')}\n`);
  app = await startApp({ library: join(folder, 'library'), files: [file] });
  await app.page.setViewportSize({ width: 1280, height: 720 });
  await app.page.getByText('A long report').first().waitFor();
  const { rows } = await ask(app.page, 'articles.list', { trashed: false });
  article = rows[0]?.id ?? '';
  await mark();
  await leisureAtWill(app.page);
  await app.page.reload();
  if ((await app.page.locator('[data-block]').count()) === 0) await app.page.getByText('A long report').first().click();
  await app.page.locator('article[aria-busy="false"]').waitFor();
}, 60_000);
afterAll(async () => {
  await app?.close();
});

/** Marks the first words of each. */
async function mark(): Promise<void> {
  const { blocks, article: known } = await ask(app.page, 'articles.read', article);
  const text = articleText(blocks);
  const ground = { articleId: article, revision: known.revision, text };
  const drafts = paragraphs.map((_, index) => {
    const words = `Paragraph ${index}:`;
    const start = text.indexOf(words);
    return draftFor('highlight', ground, { start, end: start + words.length }, '');
  });
  await annotate(app.page, article, drafts);
}

const drawn = () => app.page.locator('[data-marks] [data-fill] path').count();
const scroll = (to: number) =>
  app.page.locator('[data-scroller]').evaluate((scroller, top) => {
    scroller.scrollTop = top;
  }, to);
/** Does all that waits for leisure; some of it only waits after a moment of rest. */
async function makeReady(): Promise<void> {
  await scroll(1);
  await scroll(0);
  await expect
    .poll(
      async () => {
        await leisure(app.page);
        return drawn();
      },
      { timeout: 5000 },
    )
    .toBeGreaterThan(25);
  for (let turn = 0; turn < 20; turn++) await leisure(app.page);
}
/** What is behind marks, from a place that is screens away. */
async function wordsAt(to: number): Promise<string[]> {
  await scroll(to);
  return markedWords(app.page, 'highlight');
}

it('draws a few at first, and those of many screens at leisure', async () => {
  expect(await drawn()).toBeLessThan(20);
  await makeReady();
  const ready = await drawn();
  expect(ready).toBeGreaterThan(40);
  const words = await wordsAt(4000);
  expect(await drawn()).toBe(ready);
  expect(words.length).toBeGreaterThan(40);
  expect(words.filter((one) => !/^Paragraph \d+:$/.test(one))).toEqual([]);
});

it.each<[string, () => Promise<unknown>]>([
  [
    'removed lines are shown above',
    () =>
      app.page
        .getByRole('button', { name: /removed/ })
        .first()
        .click(),
  ],
  ['the window has another width', () => app.page.setViewportSize({ width: 1000, height: 720 })],
  ['letters have another size', () => ask(app.page, 'settings.change', { textSize: 22 })],
  ['a paragraph is longer', lengthenFirst],
])('stand behind their words when %s', async (_, act) => {
  await makeReady();
  await act();
  await app.page.waitForTimeout(300);
  const words = await wordsAt(3000);
  expect(words.length).toBeGreaterThan(2);
  expect(words.filter((one) => !/^Paragraph \d+:$/.test(one))).toEqual([]);
});

it('are few while the text is corrected, and stand behind their words there', async () => {
  await makeReady();
  const ready = await drawn();
  await app.page.locator('[data-reader-text]').focus();
  await app.page.keyboard.press('e');
  await app.page.locator('[data-editing]').waitFor();
  await scroll(10);
  // A moment of rest, and more.
  await app.page.waitForTimeout(1500);
  for (let turn = 0; turn < 9; turn++) await leisure(app.page);
  expect(await drawn()).toBeLessThan(ready / 2);
  const words = await wordsAt(3000);
  expect(words.length).toBeGreaterThan(2);
  expect(words.filter((one) => !/^Paragraph \d+:$/.test(one))).toEqual([]);
  await app.page.keyboard.press('Escape');
});

async function lengthenFirst(): Promise<void> {
  const { blocks, textHash } = await ask(app.page, 'articles.read', article);
  const longer = blocks.map((block, at) =>
    at === 0 ? { ...block, text: `${block.text} ${block.text} `.repeat(20).trim() } : block,
  );
  await ask(app.page, 'articles.editText', article, longer, '', textHash);
}
