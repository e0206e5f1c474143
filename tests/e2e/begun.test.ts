import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, type Desk, deskArticles, startDesk } from '../support/desk.ts';
import { markedWords } from '../support/marked-words.ts';
import { madeUpParagraph } from '../support/prose.ts';
import { selectByMouse } from '../support/reading.ts';

/** Whoever annotates an article or reads on in it has begun to read it, unless somebody has said otherwise by hand. */

let app: Desk;
beforeAll(async () => {
  const long = Array.from({ length: 40 }, (_, at) => madeUpParagraph(at + 1)).join('\n\n');
  app = await startDesk({ ...deskArticles, 'long.txt': `A long report on the quay of Halden\n\n${long}\n` });
});
afterAll(async () => {
  await app?.close();
});

const open = async (title: string) => {
  await app.page.keyboard.press('g');
  await app.page.keyboard.press('l');
  await app.page.getByRole('row').filter({ hasText: title }).click();
  await app.page.getByRole('heading', { level: 1, name: title }).waitFor();
};
const article = async (title: string) => {
  const { rows } = await ask(app.page, 'articles.list', { trashed: false });
  const found = rows.find((row) => row.title.startsWith(title));
  if (!found) throw new Error(`There is no “${title}”.`);
  return found;
};
const status = async (title: string) => (await article(title)).status;
const highlight = async (words: string) => {
  await selectByMouse(app.page, words);
  await app.page.keyboard.press('h');
  await expect.poll(() => markedWords(app.page, 'highlight')).toContain(words);
};

it('is said by the first annotation, and is no step to undo', async () => {
  await open('Ferry strike');
  expect(await status('Ferry strike')).toBe('unread');
  await highlight('Harrow Bay sail again');
  await expect.poll(() => status('Ferry strike')).toBe('reading');
  await app.page.keyboard.press('Control+z');
  await expect.poll(() => markedWords(app.page, 'highlight')).toEqual([]);
  expect(await status('Ferry strike')).toBe('reading');
});

it('is said by a suggestion that is accepted', async () => {
  await open('Budget hearing');
  await app.page.keyboard.press('s');
  await app.page.keyboard.press('y');
  await expect.poll(() => status('Budget hearing')).toBe('reading');
});

it('leaves what was said by hand', async () => {
  const { id } = await article('Ferry strike');
  await ask(app.page, 'articles.update', id, { status: 'unread' });
  await app.page.reload();
  await app.page.getByRole('row').nth(4).waitFor();
  await open('Ferry strike');
  await highlight('Harrow Bay sail again');
  await app.page.waitForTimeout(300);
  expect(await status('Ferry strike')).toBe('unread');
});

it('is said by reading on, not by opening', async () => {
  await open('A long report');
  await app.page.waitForTimeout(400);
  expect(await status('A long report')).toBe('unread');
  await app.page.locator('[data-reader-text]').hover();
  await app.page.mouse.wheel(0, 4000);
  await expect.poll(() => status('A long report')).toBe('reading');
});
