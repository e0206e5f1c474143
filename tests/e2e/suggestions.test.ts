import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { annotationRows, ask } from '../support/desk.ts';
import { markedWords } from '../support/marked-words.ts';
import { openFerry, type Reading, selectByMouse, spokenIn, startReading } from '../support/reading.ts';

let app: Reading;

beforeAll(async () => {
  app = await startReading();
  await app.page.getByRole('tab', { name: /Suggestions [1-9]/ }).click();
  await app.page.locator('[data-reader-text]').focus();
});
afterAll(async () => {
  await app?.close();
});

const quoted = 'We have waited eleven years for this,';
const press = (key: string) => app.page.keyboard.press(key);
const row = (words: string) => app.page.getByRole('list', { name: 'Suggestions for this article' }).getByText(words);
const people = async () => (await ask(app.page, 'people.list')).map(({ name }) => name);

/** Walks until the suggestion with these words is at hand. */
async function walkTo(words: string): Promise<void> {
  const current = app.page.locator('li[aria-current]');
  const spoken = () => spokenIn(app.page);
  for (let steps = 0; steps < 20 && !(await current.filter({ hasText: words }).count()); steps++) {
    const before = await spoken();
    await press('s');
    // Heard before the next key: else it would walk past.
    await expect.poll(spoken).not.toBe(before);
  }
  await current.filter({ hasText: words }).waitFor();
}

it('underlines what is likely more faintly than what is sure', async () => {
  await row(quoted).waitFor();
  const underlined = (name: string) =>
    app.page.evaluate((name) => {
      const ranges = [...(CSS.highlights.get(name) ?? [])] as StaticRange[];
      return ranges.map(({ startContainer, startOffset }) => startContainer.nodeValue?.slice(startOffset) ?? '');
    }, name);
  const tiers = await app.page
    .getByRole('list', { name: 'Suggestions for this article' })
    .locator('li')
    .allTextContents();
  expect(tiers.some((words) => words.includes('likely'))).toBe(true);
  const [sure, likely] = [await underlined('stet-suggestion'), await underlined('stet-suggestion-faint')];
  for (const [words, tier] of [...sure.map((one) => [one, 'sure']), ...likely.map((one) => [one, 'likely'])]) {
    expect(
      tiers.filter((row) => row.includes(tier ?? '') && row.includes(words?.slice(0, 12) ?? '')).length,
    ).toBeGreaterThan(0);
  }
  expect([sure.length > 0, likely.length > 0]).toEqual([true, true]);
});

it('accepts all that are sure as one step, with their speakers, and takes all of it back', async () => {
  await row(quoted).waitFor();
  await press('Shift+Y');
  await expect.poll(() => markedWords(app.page, 'quote')).toContain(quoted);
  await expect.poll(people).toContain('Mira Oduya');
  await row(quoted).waitFor({ state: 'detached' });
  await press('Control+z');
  await expect.poll(() => markedWords(app.page, 'quote')).toEqual([]);
  await expect.poll(() => markedWords(app.page, 'claim')).toEqual([]);
  await expect.poll(people).toEqual([]);
  await row(quoted).waitFor();
  await press('Control+Shift+z');
  await expect.poll(() => markedWords(app.page, 'quote')).toContain(quoted);
  await expect.poll(people).toContain('Mira Oduya');
  await press('Control+z');
  await expect.poll(people).toEqual([]);
});

it('offers no more what was annotated by hand, until that is undone', async () => {
  await row(quoted).waitFor();
  await selectByMouse(app.page, quoted);
  await press('q');
  await expect.poll(() => markedWords(app.page, 'quote')).toEqual([quoted]);
  await app.page.getByRole('tab', { name: /Suggestions [1-9]/ }).click();
  await row(quoted).waitFor({ state: 'detached' });
  // What was found to be a claim in the same words is not decided by it.
  await row('We have waited eleven years for this').waitFor();
  await press('Control+z');
  await row(quoted).waitFor();
});

it('takes each once however fast the key is, and shows the list again after one was corrected', async () => {
  await app.page.locator('[data-reader-text]').focus();
  const marks = async () => (await annotationRows(app.page)).length;
  await press('s');
  await app.page.locator('li[aria-current]').waitFor();
  const before = await row('').count();
  await app.page.evaluate(() => {
    const text = document.querySelector('[data-reader-text]');
    const key = { key: 'y', code: 'KeyY', bubbles: true, cancelable: true };
    for (let times = 0; times < 2; times++) text?.dispatchEvent(new KeyboardEvent('keydown', key));
  });
  await expect.poll(marks).toBeGreaterThan(1);
  await walkTo('Nobody asked the islands');
  await press('e');
  await app.page.getByRole('textbox', { name: 'Speaker as printed' }).waitFor();
  await press('Escape');
  await press('s');
  await app.page.locator('li[aria-current]').waitFor();
  const words = (await annotationRows(app.page)).map(({ annotation }) =>
    JSON.stringify([annotation['stet:kind'], annotation.target.map(({ selector }) => selector)]),
  );
  expect(new Set(words).size).toBe(words.length);
  for (let steps = 0; steps < 3; steps++) await press('Control+z');
  await expect.poll(marks).toBe(0);
  await expect.poll(() => row('').count()).toBe(before);
  await expect.poll(people).toEqual([]);
  await press('Escape');
});

it('does not make again what was turned down, also after the window was loaded anew', async () => {
  await walkTo(quoted);
  await press('x');
  await row(quoted).waitFor({ state: 'detached' });
  await press('Control+z');
  await row(quoted).waitFor();
  // The one after it is at hand; without any, walking begins anew.
  await press('Escape');
  await walkTo(quoted);
  await press('x');
  await row(quoted).waitFor({ state: 'detached' });
  await app.page.reload();
  if ((await app.page.locator('[data-block]').count()) === 0) await openFerry(app.page);
  await app.page.getByRole('tab', { name: /Suggestions [1-9]/ }).click();
  await row('Nobody asked the islands').waitFor();
  expect(await row(quoted).count()).toBe(0);
});

it('shows one kind only when the other is switched off', async () => {
  await app.page.getByRole('button', { name: 'Quotes' }).click();
  await row('Nobody asked the islands').waitFor({ state: 'detached' });
  await row('Ridership fell').waitFor();
  await app.page.getByRole('button', { name: 'Quotes' }).click();
  await row('Nobody asked the islands').waitFor();
});

it('shows only what is sure, or what is doubtful too, in the list and in the text', async () => {
  const list = app.page.getByRole('list', { name: 'Suggestions for this article' });
  const choose = (name: string) =>
    app.page.getByRole('radiogroup', { name: 'How likely' }).getByText(name, { exact: true }).click();
  const likely = await list.getByText('likely', { exact: true }).count();
  expect(likely).toBeGreaterThan(0);
  await choose('Sure');
  await expect.poll(() => list.getByText('likely', { exact: true }).count()).toBe(0);
  await expect.poll(() => app.page.evaluate(() => CSS.highlights.get('stet-suggestion-faint')?.size ?? 0)).toBe(0);
  await choose('All');
  await list.getByText('doubtful', { exact: true }).first().waitFor();
  await press('Control+k');
  await app.page.keyboard.type('sure or likely');
  await press('Enter');
  await expect.poll(() => list.getByText('doubtful', { exact: true }).count()).toBe(0);
  expect(await list.getByText('likely', { exact: true }).count()).toBe(likely);
});

it('leaves axe nothing to find', async () => {
  expect(await axeFindings(app.page)).toEqual([]);
});
