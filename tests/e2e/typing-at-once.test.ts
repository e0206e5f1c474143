import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { markedWords } from '../support/marked-words.ts';
import { openFerry, type Reading, selectByMouse, startReading } from '../support/reading.ts';

let app: Reading;

beforeAll(async () => {
  app = await startReading();
});
afterAll(async () => {
  await app?.close();
});

/** Sends all keys at once: none waits until the one before it has been dealt with. */
async function pressWithoutPause(keys: Iterable<string>): Promise<void> {
  const session = await app.page.context().newCDPSession(app.page);
  await Promise.all(
    [...keys].flatMap((key) => [
      session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, ...(key.length === 1 ? { text: key } : {}) }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', key }),
    ]),
  );
  await session.detach();
}
const field = () =>
  app.page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field'));
const note = () => app.page.locator('[data-field="note"] [contenteditable]').textContent();
// Every letter of the sentence is some command's key.
const sentence = 'Jotted quickly, not checked: who exactly asked?';

it('goes back to the text with the key after a choice from a list', async () => {
  await selectByMouse(app.page, 'fell by 38 percent');
  await app.page.keyboard.press('c');
  const status = app.page.getByRole('button', { name: 'Unchecked Status' });
  await status.focus();
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('option', { name: 'Unchecked' }).waitFor();
  await app.page.keyboard.press('ArrowDown');
  await pressWithoutPause(['Enter', 'Escape']);
  await app.page.getByRole('list', { name: 'Annotations beside the text' }).getByText('Supported').waitFor();
  await expect
    .poll(() => app.page.locator('[data-reader-text]').evaluate((text) => text === document.activeElement))
    .toBe(true);
});

it('writes a note from the first key after n on', async () => {
  await selectByMouse(app.page, 'eleven years');
  await pressWithoutPause(`n${sentence}`);
  await expect.poll(note).toBe(sentence);
  await app.page.keyboard.press('Escape');
  await expect.poll(() => markedWords(app.page, 'note')).toEqual(['eleven years']);
  await app.page.reload();
  await openFerry(app.page);
  await app.page.getByText(sentence).first().waitFor();
});

it('writes on with the inspector hidden, and names a tag from the first key after t on', async () => {
  await selectByMouse(app.page, 'harbour master');
  await app.page.keyboard.press('Control+Shift+Backslash');
  await pressWithoutPause('tharbours');
  await expect.poll(field).toBe('tags');
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('button', { name: 'Remove the tag harbours' }).waitFor();
});

it('writes at once where the inspector is a drawer', async () => {
  await app.page.keyboard.press('Escape');
  await app.page.setViewportSize({ width: 900, height: 800 });
  await selectByMouse(app.page, 'grandparents');
  await pressWithoutPause(`n${sentence}`);
  await expect.poll(note).toBe(sentence);
});

it('a crash in the middle of typing takes no more than the last words along', async () => {
  await app.page.setViewportSize({ width: 1440, height: 900 });
  await app.page.keyboard.press('Escape');
  await selectByMouse(app.page, 'budget office');
  await app.page.keyboard.press('n');
  await expect.poll(field).toBe('note');
  // No rest between two keys is long enough to be a pause.
  const words = 'Typed in one go, from the first letter to the very last of all of it';
  await app.page.keyboard.type(words, { delay: 30 });
  const crashed = app.page.waitForEvent('crash');
  const session = await app.page.context().newCDPSession(app.page);
  // It never answers.
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  const files = await readdir(app.library, { recursive: true });
  const lines = files.filter((file) => file.endsWith('annotations.jsonl'));
  const stored = await Promise.all(lines.map((file) => readFile(join(app.library, file), 'utf8')));
  expect(stored.join('')).toContain('"Typed in one go, ');
});
