import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, startDesk } from '../support/desk.ts';
import { ferryArticle, selectByMouse } from '../support/reading.ts';

/** What one has before one's eyes stays there, and what was just done is seen: from the first import of a library on. */

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk({});
});
afterAll(async () => {
  await desk?.close();
});

it('back from the first article the arrows walk the list, though the button that brought it has gone', async () => {
  const { page, dialogs, files } = desk;
  const file = join(files, 'ferry.txt');
  writeFileSync(file, ferryArticle);
  await page.getByRole('button', { name: 'Choose files…' }).click();
  await dialogs.answerNext(file);
  await page.locator('[data-block]').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('grid').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.locator('[role="row"][data-current]').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[data-block]').first().waitFor();
});

it('the palette begins with what the article on screen offers', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+k');
  const first = page.getByRole('listbox', { name: 'Commands and articles' }).getByRole('option').first();
  await expect.poll(() => first.textContent()).toContain('Select the paragraph');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

it('the first mark leaves the words where they are, and is shown though the suggestions were', async () => {
  const { page } = desk;
  await page.getByRole('tab', { name: /Suggestions/ }).click();
  await selectByMouse(page, 'Ridership fell by 38 percent');
  const place = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-block]')].map((block) => block.getBoundingClientRect().toJSON()),
    );
  const before = await place();
  await page.keyboard.press('c');
  await page.locator('[data-card][data-kind="claim"]').waitFor();
  expect(await place()).toEqual(before);
  await page.getByLabel('Restated neutrally').waitFor();
  expect(await page.getByRole('tab', { name: 'At hand' }).getAttribute('aria-selected')).toBe('true');
});
