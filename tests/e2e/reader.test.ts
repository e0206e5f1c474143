import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { ask } from '../support/desk.ts';
import { markedWords } from '../support/marked-words.ts';
import { openFerry, type Reading, selectByMouse, startReading } from '../support/reading.ts';

let app: Reading;

beforeAll(async () => {
  app = await startReading({ width: 1440, height: 600 });
});
afterAll(async () => {
  await app?.close();
});

const blocks = () => app.page.locator('[data-block]').allTextContents();

it('shows the title, who wrote it, and the text to the letter', async () => {
  await app.page.getByRole('heading', { level: 1, name: /Harrow Bay closes/ }).waitFor();
  expect(await app.page.locator('article header').textContent()).toContain('Ines Calder');
  const text = await blocks();
  expect(text).toHaveLength(5);
  expect(text[1]).toBe(
    '“We have waited eleven years for this,” said Mira Oduya, the harbour master, standing beside the empty ticket hall.',
  );
});

it('keeps the keys with the text, however it was opened and wherever beside it one clicks', async () => {
  const textHasFocus = () => app.page.evaluate(() => document.activeElement?.hasAttribute('data-reader-text'));
  await app.page.getByRole('heading', { level: 1 }).click();
  await expect.poll(textHasFocus).toBe(true);
  await app.page.keyboard.press('Escape');
  await app.page.locator('[role="row"][aria-selected]').first().dblclick();
  await app.page.locator('[data-block]').first().waitFor();
  await expect.poll(textHasFocus).toBe(true);
});

it('shows what was removed, restores it, and takes that back; annotations stay on their words', async () => {
  await selectByMouse(app.page, 'Nobody asked the islands');
  await app.page.keyboard.press('q');
  await expect.poll(() => markedWords(app.page, 'quote')).toEqual(['Nobody asked the islands']);
  await app.page.getByRole('button', { name: /1 line removed/ }).click();
  await app.page.getByRole('button', { name: /^Restore: CLICK HERE/ }).press('Enter');
  await expect.poll(async () => (await blocks())[3]).toBe('CLICK HERE FOR MORE STORIES FROM HARROW BAY');
  // The button is gone, the keys still mean the text.
  await expect.poll(() => app.page.evaluate(() => document.activeElement?.hasAttribute('data-reader-text'))).toBe(true);
  await expect.poll(() => markedWords(app.page, 'quote')).toEqual(['Nobody asked the islands']);
  await app.page.keyboard.press('Control+z');
  await expect.poll(async () => (await blocks()).length).toBe(5);
  await expect.poll(() => markedWords(app.page, 'quote')).toEqual(['Nobody asked the islands']);
});

it('keeps marks behind their words in another width and another font', async () => {
  await selectByMouse(app.page, 'promised to our grandparents');
  await app.page.keyboard.press('c');
  const claim = () => markedWords(app.page, 'claim');
  await expect.poll(claim).toEqual(['promised to our grandparents']);
  await app.page.setViewportSize({ width: 800, height: 900 });
  await expect.poll(claim).toEqual(['promised to our grandparents']);
  await app.page.setViewportSize({ width: 1440, height: 900 });
  await app.page.keyboard.press('Control+,');
  const settings = app.page.getByRole('dialog', { name: 'Settings' });
  for (const font of ['Inter', 'Literata', 'Inter', 'Literata']) {
    await settings.getByText(font, { exact: true }).click();
    await expect.poll(claim).toEqual(['promised to our grandparents']);
  }
  await app.page.keyboard.press('Escape');
});

it('finds words by key, goes from one to the next, and leaves them selected for what comes next', async () => {
  const { keyboard } = app.page;
  const count = () => app.page.locator('search output').textContent();
  await app.page.locator('[data-reader-text]').focus();
  await keyboard.press('Escape');
  await keyboard.press('Control+f');
  await keyboard.type('THE COUNCIL');
  await expect.poll(count).toBe('1 of 2');
  expect(await axeFindings(app.page, ['main'])).toEqual([]);
  await keyboard.press('Enter');
  await expect.poll(count).toBe('2 of 2');
  await keyboard.press('F3');
  await expect.poll(count).toBe('1 of 2');
  await keyboard.press('Shift+Enter');
  await keyboard.press('Escape');
  await keyboard.press('h');
  await expect.poll(() => markedWords(app.page, 'highlight')).toEqual(['the council']);
  expect(await app.page.locator('[data-block]').nth(3).textContent()).toContain('told the council');
  await keyboard.press('Control+f');
  await keyboard.type('nobody says this');
  await expect.poll(count).toBe('Not in the text');
  await keyboard.press('Escape');
  await keyboard.press('Control+z');
  await expect.poll(() => markedWords(app.page, 'highlight')).toEqual([]);
});

it('removes a paragraph by hand and gives it back', async () => {
  await app.page.locator('[data-block="2"]').click();
  const before = await blocks();
  await app.page.keyboard.press('-');
  await expect.poll(blocks).toEqual(before.toSpliced(2, 1));
  await app.page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(blocks).toEqual(before);
});

it('shows the original beside the article', async () => {
  await app.page.keyboard.press('o');
  const original = app.page.getByRole('region', { name: 'The original as it was imported' });
  await expect.poll(() => original.textContent()).toContain('ADVERTISEMENT');
  expect(await axeFindings(app.page, ['main', 'aside'])).toEqual([]);
  await app.page.keyboard.press('o');
  await expect.poll(() => original.count()).toBe(0);
});

it('comes back to where reading stopped', async () => {
  const top = () =>
    app.page.locator('[data-block="3"]').evaluate((block) => Math.round(block.getBoundingClientRect().top));
  await app.page.locator('[data-scroller]').evaluate((scroller) => {
    const block = scroller.querySelector('[data-block="3"]');
    const into = 20;
    scroller.scrollTop += (block?.getBoundingClientRect().top ?? 0) - scroller.getBoundingClientRect().top + into;
  });
  await app.page.waitForTimeout(200);
  const before = await top();
  await app.page.reload();
  if ((await app.page.locator('[data-block]').count()) === 0) await openFerry(app.page);
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(4);
});

it('sets the head and the folds of an article that is written from right to left at the right', async () => {
  const [ferry] = (await ask(app.page, 'articles.list', { trashed: false })).rows;
  const parts = app.page.locator('article header p, article button[aria-controls]');
  const directions = () =>
    parts.evaluateAll((all) => [...new Set(all.map((part) => getComputedStyle(part).direction))]);
  await expect.poll(directions).toEqual(['ltr']);
  await ask(app.page, 'articles.update', ferry?.id ?? '', { metadata: { title: 'مجلس المدينة يؤجل بناء الجسر' } });
  await expect.poll(directions).toEqual(['rtl']);
});
