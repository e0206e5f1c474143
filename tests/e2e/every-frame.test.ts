import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '../support/desk.ts';
import { watchFrames } from '../support/frames.ts';
import { markedWordsInPage } from '../support/marked-words.ts';
import { openFerry, type Reading, selectByMouse, startReading } from '../support/reading.ts';

/** In no frame marks stand beside their words, or words and cards where they neither were nor will be. */

let app: Reading;

const marked = [
  'put off three times since spring',
  'Ridership fell by 38 percent',
  'The bridge, he added, “was promised to our grandparents.”',
];

beforeAll(async () => {
  app = await startReading();
  const { page } = app;
  page.setDefaultTimeout(10_000);
  for (const words of marked) {
    await selectByMouse(page, words);
    await page.keyboard.press('h');
  }
  const last = page.locator('[data-card]').nth(marked.length - 1);
  await last.waitFor();
  // What the window need not draw at once it draws some frames later, as if it had much to do: all of them are seen.
  await page.addInitScript(() => {
    window.MessageChannel = class extends MessageChannel {
      constructor() {
        super();
        const post = this.port2.postMessage.bind(this.port2);
        this.port2.postMessage = (message: unknown) =>
          void requestAnimationFrame(() => requestAnimationFrame(() => post(message)));
      }
    };
  });
  await page.reload();
  if ((await page.locator('[data-block]').count()) === 0) await openFerry(page);
  await last.waitFor();
});
afterAll(async () => {
  await app?.close();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await app.page.keyboard.press(key);
};
const button = (name: RegExp) => app.page.getByRole('button', { name }).first().click();
const editing = (state: 'attached' | 'detached') => app.page.locator('[data-editing]').waitFor({ state });

/** Where paragraphs stand, and the cards beside them. */
const places = () => {
  const topsOf = (what: string) =>
    [...document.querySelectorAll(what)].map((one) => Math.round(one.getBoundingClientRect().top));
  return { words: topsOf('[data-block]'), cards: topsOf('[data-card]') };
};
/** Changes the text the way another window does: in the first paragraph, so that all others move. */
async function changeElsewhere(): Promise<void> {
  const { rows } = await ask(app.page, 'articles.list', { trashed: false });
  const id = rows[0]?.id ?? '';
  const { blocks, textHash } = await ask(app.page, 'articles.read', id);
  const theirs = blocks.map((block, at) => (at === 0 ? { ...block, text: `${block.text} ${block.text}` } : block));
  await ask(app.page, 'articles.editText', id, theirs, '', textHash);
}

const placesNow = async () => JSON.stringify(await app.page.evaluate(places));

/** What is done, and whether it moves the words. */
const acts: [string, boolean, () => Promise<void>][] = [
  ['a correction is begun', false, () => press('g', 'g', 'e').then(() => editing('attached'))],
  ['a word breaks the lines elsewhere', true, () => app.page.keyboard.insertText('Corrected at some length. ')],
  ['the correction is done', false, () => press('Escape').then(() => editing('detached'))],
  ['it is undone', true, () => press('Control+z')],
  ['it is done again', true, () => press('Control+Shift+z')],
  ['somebody else changes the text', true, changeElsewhere],
  ['removed lines are shown', true, () => button(/removed/)],
  ['one of them is restored', true, () => button(/^Restore: /)],
  ['that is undone', true, () => press('Control+z')],
  ['the lines are folded', true, () => button(/removed/)],
  ['the original comes beside', true, () => press('o')],
  ['the original goes', true, () => press('o')],
  ['the window becomes narrow', true, () => app.page.setViewportSize({ width: 1000, height: 700 })],
  ['the window becomes wide', true, () => app.page.setViewportSize({ width: 1440, height: 900 })],
];

it.each(acts)('while %s', async (_, moves, act) => {
  const { page } = app;
  await page.locator('[data-reader-text]').focus();
  const before = await placesNow();
  const marks = await watchFrames(page, markedWordsInPage, 'highlight');
  const stood = await watchFrames(page, places, null);
  await act();
  if (moves) await expect.poll(placesNow).not.toBe(before);
  // What was put off comes within some frames.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
  });
  const after = await placesNow();
  expect(await marks()).toEqual([marked]);
  expect((await stood()).map((seen) => JSON.stringify(seen))).toEqual(moves ? [before, after] : [before]);
});
