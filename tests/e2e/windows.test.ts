import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markedWords } from '../support/marked-words.ts';
import { type Reading, selectByMouse, startReading } from '../support/reading.ts';

let app: Reading;
let second: Page;
let closed = false;

beforeAll(async () => {
  app = await startReading();
});
afterAll(async () => {
  if (!closed) await app?.close();
});

async function openedBy(key: string): Promise<Page> {
  const coming = app.page.context().waitForEvent('page');
  await app.page.keyboard.press(key);
  const page = await coming;
  await page.waitForLoadState();
  return page;
}

describe('a second window', () => {
  it('opens with the article that is read', async () => {
    second = await openedBy('Shift+W');
    await second.getByRole('heading', { level: 1, name: /Harrow Bay closes/ }).waitFor();
    await second.locator('[data-block]').first().waitFor();
  });

  it('shows what is marked in the other, and undoes only what was done in it', async () => {
    await selectByMouse(second, 'Ridership fell by 38 percent');
    await second.keyboard.press('c');
    await expect.poll(() => markedWords(app.page, 'claim')).toEqual(['Ridership fell by 38 percent']);
    await selectByMouse(app.page, 'close the old ferry');
    await app.page.keyboard.press('h');
    await expect.poll(() => markedWords(second, 'highlight')).toHaveLength(1);
    await second.locator('[data-reader-text]').focus();
    await second.keyboard.press('Control+z');
    await expect.poll(() => markedWords(app.page, 'claim')).toEqual([]);
    expect(await markedWords(app.page, 'highlight')).toHaveLength(1);
  });

  it('has the same settings and panes of its own', async () => {
    const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme'] ?? '');
    const before = await theme(app.page);
    await second.keyboard.press('Control+k');
    await second.keyboard.type('sepia');
    await second.keyboard.press('Enter');
    await expect.poll(() => theme(app.page)).not.toBe(before);
    expect(await theme(app.page)).toBe(await theme(second));
    const library = (page: Page) => page.getByRole('button', { name: 'All articles' }).count();
    await second.keyboard.press('Control+Backslash');
    await expect.poll(() => library(second)).toBe(0);
    expect(await library(app.page)).toBe(1);
  });

  it('stays when the first is closed; with the last one the app ends', async () => {
    await app.page.close();
    await second.keyboard.press('Control+k');
    await second.getByRole('dialog').waitFor();
    await second.close();
    closed = true;
    expect(await app.close()).toBe(0);
  });
});
