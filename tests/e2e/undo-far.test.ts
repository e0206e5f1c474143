import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, startDesk } from '../support/desk.ts';
import { markedWords } from '../support/marked-words.ts';
import { selectByMouse } from '../support/reading.ts';

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await startDesk();
  page = desk.page;
});
afterAll(async () => {
  await desk?.close();
});

/** Steps on one span: an even number of them leaves it as it was. */
const SPAN_STEPS = 100;

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const times = async (count: number, key: string) => {
  for (let time = 0; time < count; time++) await press(key);
};
const text = (side: string) => page.locator(`[data-side="${side}"] [data-reader-text]`);
const marked = async () => (await markedWords(page, 'highlight')).toSorted();
const settled = (label: string) =>
  expect.poll(() => page.locator('#toasts').textContent(), { timeout: 30_000 }).toContain(label);

async function markAndMove(words: string): Promise<void> {
  await selectByMouse(page, words);
  await press('h');
  for (let step = 0; step < SPAN_STEPS; step++) await press(step % 2 === 0 ? '[' : ']');
}

it('takes back over 200 steps in two articles, text and annotations in order, and does them again', async () => {
  await page.getByRole('row').filter({ hasText: 'Ferry' }).click();
  await page.locator('[data-block]').first().waitFor();
  await markAndMove('crews walked out over night shifts');
  await text('first').focus();
  await press('g', 'g', 'e');
  await page.locator('[data-editing]').waitFor();
  await page.keyboard.type('Corrected. ');
  await press('Escape');
  await page.locator('[data-editing]').waitFor({ state: 'detached' });
  await press('b');
  await page.getByRole('combobox', { name: 'Title of the article to open beside' }).fill('budget');
  await press('Enter');
  await text('second').locator('[data-block]').first().waitFor();
  await markAndMove('eleven minutes for eleven schools');
  const both = ['crews walked out over night shifts', 'eleven minutes for eleven schools'];
  await expect.poll(marked).toEqual(both);

  await times(SPAN_STEPS + 1, 'Control+z');
  await settled('Undone: Highlight made');
  expect(await marked()).toEqual(['crews walked out over night shifts']);
  expect(await text('first').textContent()).toContain('Corrected.');
  await press('Control+z');
  await expect.poll(() => text('first').textContent()).not.toContain('Corrected.');
  expect(await marked()).toEqual(['crews walked out over night shifts']);
  await times(SPAN_STEPS + 1, 'Control+z');
  await expect.poll(marked, { timeout: 30_000 }).toEqual([]);
  await press('Control+z');
  expect(await marked()).toEqual([]);

  await times(SPAN_STEPS + 2, 'Control+Shift+z');
  await expect.poll(() => text('first').textContent(), { timeout: 30_000 }).toContain('Corrected.');
  expect(await marked()).toEqual(['crews walked out over night shifts']);
  await press('Control+Shift+z');
  await expect.poll(marked).toEqual(both);
  // One message at a time tells of it, however many steps there were.
  expect(
    await page
      .locator('#toasts')
      .getByText(/^(Undone|Done again)/)
      .count(),
  ).toBe(1);
}, 180_000);
