import { afterAll, beforeAll, expect, it } from 'vitest';
import { markedWords } from '../support/marked-words.ts';
import { type Reading, spokenIn, startReading } from '../support/reading.ts';

let app: Reading;

beforeAll(async () => {
  app = await startReading();
});
afterAll(async () => {
  await app?.close();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await app.page.keyboard.press(key);
};
const writing = () =>
  app.page.waitForFunction(() => document.activeElement?.matches('input, [contenteditable="true"]'));
const focusedLabel = () => app.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const words = () => app.page.locator('blockquote[aria-label="Annotated words"]').textContent();
const spoken = () => spokenIn(app.page);

it('annotates, edits, widens, deletes and undoes with no pointer at all', async () => {
  // To the second paragraph, past its quotation mark, then six words on.
  await press('j', 'j', 'ArrowRight');
  await press(...Array<string>(6).fill('Control+Shift+ArrowRight'));
  await press('q');
  await expect.poll(() => markedWords(app.page, 'quote')).toEqual(['We have waited eleven years for']);
  await expect.poll(spoken).toContain('Quote made');

  await press(']');
  await expect.poll(() => markedWords(app.page, 'quote')).toEqual(['We have waited eleven years for this']);
  await press('[', '[');
  await expect.poll(() => markedWords(app.page, 'quote')).toEqual(['We have waited eleven years']);
  await press('Shift+BracketLeft');
  await expect.poll(() => markedWords(app.page, 'quote')).toEqual(['have waited eleven years']);
  await press('Shift+BracketRight', ']', ']');
  await expect.poll(() => markedWords(app.page, 'quote')).toEqual(['We have waited eleven years for this']);

  await press('Enter');
  await writing();
  // What was proposed is selected: the first letter takes its place.
  await app.page.keyboard.type('M. Oduya');
  await press('Escape');
  await expect.poll(focusedLabel).toBe('Text of the article');

  await press('j', 'v', 'c');
  await expect.poll(() => markedWords(app.page, 'claim')).toHaveLength(1);
  await press('n');
  await writing();
  await app.page.keyboard.type('Whose figures?');
  await press('Escape');
  await expect.poll(focusedLabel).toBe('Text of the article');

  await press('Shift+K');
  await expect.poll(words).toBe('We have waited eleven years for this');
  await expect.poll(() => app.page.getByLabel('Speaker as printed').inputValue()).toBe('M. Oduya');
  await expect.poll(spoken).toContain('Quote: We have waited');

  await press('Delete');
  await expect.poll(() => markedWords(app.page, 'quote')).toEqual([]);
  // By the message, which goes and gives the keys back to the text.
  await press('F8', 'Tab');
  await expect.poll(() => app.page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
  await press('Enter');
  await expect.poll(() => markedWords(app.page, 'quote')).toHaveLength(1);
  await expect.poll(focusedLabel).toBe('Text of the article');
  await press('Control+Shift+z');
  await expect.poll(() => markedWords(app.page, 'quote')).toEqual([]);
  await press('Control+z');
  await expect.poll(() => markedWords(app.page, 'quote')).toHaveLength(1);
});

it('tags by name and then by number', async () => {
  await press('j', 'v', 't');
  await writing();
  await app.page.keyboard.type('islands');
  await press('Enter');
  await app.page.getByRole('button', { name: 'Remove the tag islands' }).waitFor();
  await press('Escape');
  await expect.poll(focusedLabel).toBe('Text of the article');
  await expect.poll(() => markedWords(app.page, 'tag')).toHaveLength(1);
  await press('j', 'Shift+End', '1');
  await expect.poll(() => markedWords(app.page, 'tag')).toHaveLength(2);
  await expect.poll(() => app.page.getByRole('button', { name: 'Remove the tag islands' }).count()).toBe(1);
});

it('walks the list of annotations, goes to one and comes back to the text', async () => {
  await press('a');
  const list = app.page.getByRole('listbox', { name: /Annotations of this article/ });
  await expect.poll(() => list.evaluate((element) => element === document.activeElement)).toBe(true);
  await press('Home', 'ArrowDown');
  const active = () =>
    list.evaluate(
      (element) => document.getElementById(element.getAttribute('aria-activedescendant') ?? '')?.textContent,
    );
  await expect.poll(active).toContain('Whose figures?');
  await press('Enter');
  await expect.poll(focusedLabel).toBe('Text of the article');
  await press('a', 'End');
  const before = await list.getByRole('option').count();
  await press('Delete');
  await expect.poll(() => list.getByRole('option').count()).toBe(before - 1);
  expect(await list.evaluate((element) => element === document.activeElement)).toBe(true);
});

it('reaches what stands beside the text by F6, and is back in the text when it is closed', async () => {
  const within = (name: string) =>
    app.page.evaluate((label) => document.activeElement?.closest('section[aria-label]')?.ariaLabel === label, name);
  await app.page.locator('[data-reader-text]').focus();
  await press('Shift+E');
  const revisions = app.page.getByRole('region', { name: 'Revisions of the text' });
  await revisions.waitFor();
  await press('F6');
  await expect.poll(() => within('Revisions of the text')).toBe(true);
  await press('F6');
  await expect.poll(() => app.page.evaluate(() => document.activeElement?.closest('aside') !== null)).toBe(true);
  await press('Shift+F6', 'Shift+F6');
  await expect.poll(focusedLabel).toBe('Text of the article');
  await press('F6', 'Escape');
  await revisions.waitFor({ state: 'detached' });
  await expect.poll(focusedLabel).toBe('Text of the article');
  // By its own key from within, too.
  await press('Shift+E', 'F6', 'Shift+E');
  await revisions.waitFor({ state: 'detached' });
  await expect.poll(focusedLabel).toBe('Text of the article');
});

it('clears the selection with Escape and stays in the article', async () => {
  await app.page.locator('[data-reader-text]').focus();
  await press('v');
  await expect.poll(() => app.page.getByRole('toolbar', { name: 'Annotate the selected words' }).count()).toBe(1);
  await press('Escape');
  await expect.poll(() => app.page.getByRole('toolbar', { name: 'Annotate the selected words' }).count()).toBe(0);
  expect(await app.page.locator('[data-block]').count()).toBeGreaterThan(3);
});
