import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { ask } from '../support/desk.ts';
import { markedWords } from '../support/marked-words.ts';
import { clickOn, type Reading, selectByMouse, startReading } from '../support/reading.ts';

/** What is done to single annotations: parts of an utterance, colours, edges, the first words on a suggestion. */
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
const marked = (kind: string) => expect.poll(async () => (await markedWords(app.page, kind)).toSorted());
const inspector = () => app.page.getByRole('complementary', { name: 'Inspector' });
const atHand = () => inspector().getByLabel('Annotated words').textContent();
const text = () => app.page.locator('[data-reader-text]');

async function stored() {
  const { rows } = await ask(app.page, 'articles.list', { trashed: false });
  const { annotations } = await ask(app.page, 'articles.read', rows[0]?.id ?? '');
  return annotations.map(({ annotation }) => annotation);
}

it('makes the parts of a split quotation one utterance, and takes a part out again', async () => {
  await selectByMouse(app.page, 'Nobody asked the islands,');
  await press('q');
  await expect.poll(() => inspector().getByLabel('Speaker as printed').inputValue()).toBe('Tomas Reil');
  await selectByMouse(app.page, 'was promised to our grandparents.');
  await app.page.getByRole('button', { name: 'Add to the quote' }).waitFor();
  await press('Shift+Q');
  await marked('quote').toEqual(['Nobody asked the islands,', 'was promised to our grandparents.']);
  await expect.poll(atHand).toBe('Nobody asked the islands, … was promised to our grandparents.');
  await expect.poll(async () => (await stored()).map(({ target }) => target.length)).toEqual([2]);
  await inspector()
    .getByRole('button', { name: /Take this part out: Nobody/ })
    .click();
  await expect.poll(atHand).toBe('was promised to our grandparents.');
  await text().focus();
  await press('Control+z');
  await expect.poll(atHand).toBe('Nobody asked the islands, … was promised to our grandparents.');
  await press('Control+z');
  await marked('quote').toEqual(['Nobody asked the islands,']);
});

it('offers the rest of a split quotation, which one press makes a part of the same utterance', async () => {
  await inspector()
    .getByRole('button', { name: /^Add the rest: “was promised to our/ })
    .click();
  await marked('quote').toEqual(['Nobody asked the islands,', 'was promised to our grandparents.']);
  await expect.poll(async () => (await stored()).map(({ target }) => target.length)).toEqual([2]);
  expect(
    await inspector()
      .getByRole('button', { name: /^Add the rest/ })
      .count(),
  ).toBe(0);
  await text().focus();
  await press('Control+z');
  await marked('quote').toEqual(['Nobody asked the islands,']);
});

it('offers whom the article means by “he”, who is not “he” to the whole library', async () => {
  await selectByMouse(app.page, 'was promised to our grandparents.');
  await press('q');
  await expect.poll(() => inspector().getByLabel('Speaker as printed').inputValue()).toBe('he');
  await inspector().getByRole('button', { name: 'New person: Tomas Reil' }).click();
  await expect.poll(() => inspector().getByLabel('Person', { exact: true }).inputValue()).toBe('Tomas Reil');
  // On screen they are known at once, in the library once they are stored.
  await expect.poll(() => ask(app.page, 'people.list')).toMatchObject([{ name: 'Tomas Reil', aliases: [] }]);
  await text().focus();
  // Somebody new comes with the choice of them, in one step.
  await press('Control+z', 'Control+z');
  await marked('quote').toEqual(['Nobody asked the islands,']);
});

it('knows the speaker of words from the middle of a quotation', async () => {
  await selectByMouse(app.page, 'waited eleven years');
  await press('q');
  await expect.poll(() => inspector().getByLabel('Speaker as printed').inputValue()).toBe('Mira Oduya');
});

it('colours a highlight by key, and keeps the colour', async () => {
  await selectByMouse(app.page, 'old ferry terminal');
  await press('h');
  await marked('highlight').toEqual(['old ferry terminal']);
  await inspector().getByRole('radio', { name: 'Plain' }).focus();
  await press('ArrowRight', 'ArrowRight');
  await marked('highlight-green').toEqual(['old ferry terminal']);
  await expect.poll(async () => (await stored()).map((each) => each['stet:color'])).toContain('green');
  await text().focus();
  await press('Control+z', 'Control+z');
  await marked('highlight-0').toEqual([]);
  await expect.poll(() => inspector().getByRole('radio', { name: 'Plain' }).isChecked()).toBe(true);
});

it('tells who changed what of an annotation, and when', async () => {
  await ask(app.page, 'settings.change', { name: 'Ines' });
  await inspector().getByText('History').click();
  const entries = inspector().getByRole('list', { name: 'History' }).getByRole('listitem');
  // The colour was chosen and taken back: nothing of it is left to tell.
  await expect.poll(() => entries.allTextContents()).toEqual([expect.stringContaining('Made')]);
  await inspector().locator('[data-field="note"] [contenteditable]').click();
  await app.page.keyboard.type('Closed for good?');
  await press('Escape');
  await expect.poll(() => entries.allTextContents()).toHaveLength(2);
  await expect.poll(() => entries.first().textContent()).toMatch(/^NoteClosed for good\?/);
  expect(await axeFindings(app.page, ['aside'])).toEqual([]);
});

it('puts an edge back where it was when Escape is pressed in the middle of a drag', async () => {
  await clickOn(app.page, 'old ferry terminal');
  const knob = await app.page.locator('[data-handle="end"] > div').boundingBox();
  if (!knob) throw new Error('There is no handle.');
  await app.page.mouse.move(knob.x + knob.width / 2, knob.y + knob.height / 2);
  await app.page.mouse.down();
  await app.page.mouse.move(knob.x + 120, knob.y + knob.height / 2, { steps: 5 });
  await expect.poll(atHand).not.toBe('old ferry terminal');
  await press('Escape');
  await expect.poll(atHand).toBe('old ferry terminal');
  await app.page.mouse.move(knob.x + 180, knob.y + knob.height / 2);
  await app.page.mouse.up();
  await expect.poll(atHand).toBe('old ferry terminal');
});

it('drags an edge with a finger', async () => {
  const session = await app.page.context().newCDPSession(app.page);
  const knob = await app.page.locator('[data-handle="end"] > div').boundingBox();
  if (!knob) throw new Error('There is no handle.');
  const at = (x: number) => [{ x, y: knob.y + knob.height / 2 }];
  const start = knob.x + knob.width / 2;
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(start) });
  for (const by of [20, 60, 110]) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(start + by) });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(atHand).toMatch(/^old ferry terminal.+/);
  await text().focus();
  await press('Control+z');
  await expect.poll(atHand).toBe('old ferry terminal');
});

it('writes on a suggestion from the very next key', async () => {
  await text().focus();
  await press('s', 'e');
  await press('Control+a');
  await app.page.keyboard.type('The harbour master');
  const field = inspector().locator('input, textarea').first();
  await expect.poll(() => field.inputValue()).toBe('The harbour master');
});

it('keeps the cards beside the text while it is corrected, and undoes there whatever calls for it', async () => {
  await text().focus();
  await press('e');
  await app.page.locator('[data-reader-text][data-editing]').waitFor();
  await app.page.keyboard.type('Correction ');
  await expect.poll(() => text().textContent()).toContain('Correction ');
  expect(await app.page.locator('[data-card]').count()).toBeGreaterThan(1);
  const level = await app.page.evaluate(() => {
    const card = [...document.querySelectorAll('[data-card]')].find((each) => each.textContent?.includes('Mira Oduya'));
    const block = [...document.querySelectorAll('[data-block]')].find((each) => each.textContent?.includes('Mira'));
    return (card?.getBoundingClientRect().top ?? 0) - (block?.getBoundingClientRect().top ?? 0);
  });
  expect(Math.abs(level)).toBeLessThan(100);
  // From the palette, as the menu does.
  await press('Control+k');
  await app.page.keyboard.type('undo');
  await app.page.getByRole('option', { name: /^Undo Edit/ }).click();
  await expect.poll(() => text().textContent()).not.toContain('Correction ');
  await text().focus();
  await press('Escape');
});
