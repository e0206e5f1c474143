import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findingsInForcedColors, findingsInThemes } from '../support/axe.ts';
import { annotateFerry, ask, type Desk, startDesk } from '../support/desk.ts';
import { markedWords } from '../support/marked-words.ts';
import { selectByMouse } from '../support/reading.ts';

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await startDesk();
  page = desk.page;
  await annotateFerry(page);
});
afterAll(async () => {
  await desk?.close();
});

type Which = 'first' | 'second';
const side = (which: Which) => page.locator(`[data-side="${which}"]`);
const titles = () => page.locator('[data-side] h1').allTextContents();
const focused = () =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-side]')?.dataset['side'] ?? '');
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const drawn = (which: Which) => side(which).locator('[data-block]').first().waitFor();

it('opens a second article beside the first by key and gives it the focus', async () => {
  await page.getByRole('row').filter({ hasText: 'Ferry' }).click();
  await drawn('first');
  await press('b');
  await page.getByRole('combobox', { name: 'Title of the article to open beside' }).fill('budget');
  await press('Enter');
  await drawn('second');
  expect(await titles()).toEqual(['Ferry strike ends after nine days', 'Budget hearing runs past midnight']);
  await expect.poll(focused).toBe('second');
});

it('means the side with the focus by its keys, marks and inspector', async () => {
  await selectByMouse(page, 'We were given eleven minutes for eleven schools,');
  await press('q');
  await expect.poll(() => markedWords(page, 'quote')).toHaveLength(2);
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await expect.poll(() => inspector.getByLabel('Speaker as printed').inputValue()).toBe('Carla Menzies');
  await press('F6');
  await expect.poll(focused).toBe('');
  await press('F6', 'F6');
  await expect.poll(focused).toBe('first');
  await press('Shift+J');
  await expect.poll(() => inspector.getByLabel('Annotated words').textContent()).toBe('night shifts');
  // Back on the second side its own annotation is still at hand.
  await press('F6');
  await expect.poll(focused).toBe('second');
  await expect.poll(() => inspector.getByLabel('Annotated words').textContent()).toContain('eleven minutes');
});

it('undoes across both in order', async () => {
  await press('Delete');
  await expect.poll(() => markedWords(page, 'quote')).toHaveLength(1);
  await press('Shift+F6', 'Shift+K', 'Delete');
  await expect.poll(() => markedWords(page, 'tag')).toHaveLength(0);
  await press('Control+z', 'Control+z');
  await expect.poll(() => markedWords(page, 'quote')).toHaveLength(2);
  await expect.poll(() => markedWords(page, 'tag')).toHaveLength(1);
});

it('scrolls each for itself and stacks them where it is narrow', async () => {
  await page.setViewportSize({ width: 700, height: 560 });
  const top = (which: Which) => side(which).evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(async () => (await top('second')) - (await top('first'))).toBeGreaterThan(150);
  const scroller = (which: Which) => side(which).locator('[data-scroller]');
  await scroller('first').evaluate((element) => element.scrollTo(0, 120));
  expect(await scroller('first').evaluate((element) => element.scrollTop)).toBe(120);
  expect(await scroller('second').evaluate((element) => element.scrollTop)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(async () => (await top('second')) - (await top('first'))).toBe(0);
});

it('corrects the text of one while the other keeps its marks', async () => {
  await side('second').locator('[data-block]').first().click();
  await press('e');
  await page.keyboard.type('Corrected. ');
  await side('first').locator('[data-block]').first().click();
  await expect.poll(() => markedWords(page, 'claim')).toEqual(['lost 41,000 passengers']);
  await side('second').locator('[data-reader-text]').focus();
  await press('Escape');
  await expect.poll(() => side('second').locator('[contenteditable="true"]').count()).toBe(0);
  await press('Control+z');
  await expect.poll(() => side('second').textContent()).not.toContain('Corrected.');
  await expect.poll(() => markedWords(page, 'quote')).toHaveLength(2);
});

it('axe finds nothing in any theme', async () => {
  expect(await findingsInThemes(page)).toEqual([]);
  expect(await findingsInForcedColors(page)).toEqual([]);
});

it('closes a side by Escape and keeps the other', async () => {
  await side('first').locator('[data-block]').first().click();
  await press('Escape');
  await expect.poll(titles).toEqual(['Budget hearing runs past midnight']);
  await expect.poll(focused).toBe('first');
  await press('Escape');
  await page.getByRole('grid').waitFor();
});

it('opens two chosen in the list side by side, and one beside what was read last', async () => {
  const rows = page.getByRole('row');
  await rows.filter({ hasText: 'apple' }).click({ modifiers: ['ControlOrMeta'] });
  await press('b');
  await drawn('second');
  expect(await titles()).toEqual(['Budget hearing runs past midnight', expect.stringContaining('apple')]);
  await press('Shift+B', 'Escape');
  await page.getByRole('grid').waitFor();
  const menu = rows.filter({ hasText: 'Ferry' });
  await menu.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Open beside the last one' }).click();
  await drawn('second');
  expect((await titles())[1]).toContain('Ferry');
  // The palette opens beside as well when Control is held.
  await press('Shift+B', 'Control+k');
  await page.keyboard.type('apple');
  await press('Control+Enter');
  await drawn('second');
  expect((await titles())[1]).toContain('apple');
  expect((await ask(page, 'settings.change', {})).panes).toBeDefined();
});
