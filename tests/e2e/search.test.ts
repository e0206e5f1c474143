import { afterAll, beforeAll, expect, it } from 'vitest';
import { placedDraft } from '../../renderer/annotate/model/drafts.ts';
import { libraryNoteDraft } from '../../shared/model/library-note.ts';
import { annotateFerry, annotationRows, ask, type Desk, made, startDesk } from '../support/desk.ts';

let app: Desk;

beforeAll(async () => {
  app = await startDesk();
  await annotateFerry(app.page);
});
afterAll(async () => {
  await app?.close();
});

const box = () => app.page.getByRole('combobox', { name: /Search articles/ });
const options = () => app.page.getByRole('listbox', { name: 'Results' }).getByRole('option');

it('opens by key, finds text and marks the words', async () => {
  await app.page.keyboard.press('/');
  await app.page.keyboard.type('passengers');
  await app.page.locator('#search-results mark').getByText('passengers', { exact: true }).first().waitFor();
  await app.page.locator('#pane-middle header').getByText('1 article', { exact: true }).waitFor();
});

it('goes to the place by keyboard and comes back to the same query', async () => {
  const count = await options().count();
  for (let i = 1; i < count; i++) await app.page.keyboard.press('ArrowDown');
  expect(
    await options()
      .nth(count - 1)
      .getAttribute('aria-selected'),
  ).toBe('true');
  expect(await box().getAttribute('aria-activedescendant')).toBe(
    await options()
      .nth(count - 1)
      .getAttribute('id'),
  );
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('heading', { level: 1, name: /Ferry strike/ }).waitFor();
  await app.page.getByRole('button', { name: 'Back to the list' }).click();
  expect(await box().inputValue()).toBe('passengers');
  // A letter typed now begins another query.
  const selected = await box().evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd]);
  expect(selected).toEqual([0, 'passengers'.length]);
  expect(await box().evaluate((input) => input === document.activeElement)).toBe(true);
});

it('finds notes, people and tags', async () => {
  await box().fill('daily counts');
  await expect.poll(async () => (await options().allTextContents()).join()).toMatch(/Note.*daily counts/);
});

it('finds a note that stands alone as it is typed, and goes to it', async () => {
  const body = [
    { type: 'TextualBody' as const, purpose: 'commenting' as const, value: 'Crews to call\nAsk about rosters' },
  ];
  const note = placedDraft({ ...libraryNoteDraft(''), body }, []).annotation;
  await ask(app.page, 'notes.change', [made(note)], 'first');
  await box().fill('rost');
  await app.page.locator('#pane-middle header').getByText('1 note that stands alone', { exact: true }).waitFor();
  expect(await options().allTextContents()).toEqual([expect.stringMatching(/Note.*Ask about rosters/)]);
  await box().press('Enter');
  await app.page.getByRole('heading', { name: 'Notes', level: 1 }).waitFor();
  await app.page.getByRole('textbox', { name: 'Note' }).getByText('Ask about rosters').waitFor();
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('/');
});

it('says so when nothing is found, and starts over by Escape', async () => {
  await box().fill('zeppelin');
  await app.page.getByText(/Nothing in this library matches “zeppelin”/).waitFor();
  await box().press('Escape');
  await app.page.getByText('Search every article, everything you marked in it, and your notes.').waitFor();
});

it('bears what cannot be parsed', async () => {
  for (const query of ['"ferry', 'ferry AND', 'col:x (', '* ^ "', '\\']) {
    await box().fill(query);
    await app.page.waitForTimeout(150);
    expect(await app.page.getByRole('alert').count()).toBe(0);
  }
  await box().fill('"ferry');
  await expect.poll(() => options().count()).toBeGreaterThan(0);
});

it('shows the answer to what was typed last, however fast', async () => {
  await box().fill('');
  await box().pressSequentially('apple trees', { delay: 8 });
  await expect
    .poll(async () => (await options().allTextContents()).join())
    .toContain('Village moves forty-one apple trees before the flood');
  expect((await options().allTextContents()).join()).not.toContain('Ferry strike');
});

it('completes fields and their values by Tab', async () => {
  await box().fill('');
  await box().pressSequentially('ki');
  await app.page.getByRole('group', { name: 'Completions' }).getByRole('button', { name: 'kind:' }).waitFor();
  await box().press('Tab');
  expect(await box().inputValue()).toBe('kind:');
  await box().pressSequentially('qu');
  await app.page.getByRole('button', { name: 'quote', exact: false }).first().waitFor();
  await box().press('Tab');
  expect(await box().inputValue()).toBe('kind:quote ');
  await expect.poll(async () => (await options().allTextContents()).join()).toContain('We got the rest hours');
  await box().fill('speaker:mi');
  await app.page.getByRole('group', { name: 'Completions' }).getByText('Mira Oduya').click();
  expect(await box().inputValue()).toBe('speaker:"Mira Oduya" ');
});

it('narrows by facets, in any order, and says what it could not read', async () => {
  await box().fill('hours');
  const facets = app.page.getByRole('region', { name: 'Narrow the search' });
  await facets.getByRole('button', { name: /Quotes/ }).click();
  expect(await box().inputValue()).toBe('kind:quote hours');
  await expect.poll(async () => (await options().allTextContents()).join()).toMatch(/Quote.*rest hours/);
  await app.page.getByRole('button', { name: 'Order of the results' }).click();
  await app.page.getByRole('menuitemradio', { name: 'By title' }).click();
  await expect.poll(() => options().count()).toBeGreaterThan(0);
  await box().fill('colour:red ferries');
  await app.page.getByText(/“colour:” is not a field/).waitFor();
});

it('offers what narrows it on one line where the window is narrow, each value to be reached', async () => {
  const { page } = app;
  const before = page.viewportSize();
  await page.setViewportSize({ width: 900, height: 700 });
  await box().fill('the');
  const facets = page.getByRole('region', { name: 'Narrow the search' });
  // Those of the query before stand there until what these words find has been counted.
  await facets.getByRole('button', { name: /Claims/ }).waitFor();
  const line = await facets.boundingBox();
  expect(line?.height).toBeLessThan(64);
  const last = facets.getByRole('button').last();
  await last.focus();
  const seen = await last.boundingBox();
  expect((seen?.x ?? 0) + (seen?.width ?? 0)).toBeLessThanOrEqual((line?.x ?? 0) + (line?.width ?? 0) + 1);
  if (before) await page.setViewportSize(before);
});

it('keeps a search as a collection that follows it, and undo takes it back', async () => {
  await box().fill('apple trees');
  await expect.poll(() => options().count()).toBeGreaterThan(0);
  await app.page.getByRole('button', { name: 'Keep this search as a collection' }).click();
  const list = app.page.getByRole('list', { name: 'Collections' });
  await list.getByRole('button', { name: 'apple trees' }).click();
  await expect.poll(() => app.page.getByRole('row', { name: /Village moves/ }).count()).toBe(1);
  expect(await app.page.getByRole('row', { name: /Ferry strike/ }).count()).toBe(0);
  await app.page.keyboard.press('Control+z');
  await expect.poll(() => list.getByRole('button').count()).toBe(0);
});

it('does all of it by keyboard alone, from the box, and takes it back there', async () => {
  const { page } = app;
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const inBox = () => page.evaluate(() => document.activeElement?.id === 'search-box');
  const tagged = async () => (await ask(page, 'search.run', { text: 'tag:winter ', limit: 10 })).total;
  const kept = async () => (await ask(page, 'collections.list')).map(({ name }) => name);
  const command = async (name: string) => {
    await press('Control+k');
    await page.keyboard.type(name);
    await page.getByRole('option', { name: new RegExp(`^${name}`) }).waitFor();
    await press('Enter');
  };
  await press('/');
  await box().fill('');
  await page.keyboard.type('after the move');
  await expect.poll(() => options().count()).toBeGreaterThan(0);
  await command('Tag all that was found');
  const dialog = page.getByRole('dialog', { name: 'Tag what was found' });
  await dialog.getByRole('radio', { name: 'The article as a whole' }).waitFor();
  await page.keyboard.type('winter');
  await press('Enter');
  await expect.poll(tagged).toBe(1);
  await expect.poll(inBox).toBe(true);
  // The field has been left alone since: the key means the step, not the words that were typed before it.
  await press('Control+z');
  await expect.poll(tagged).toBe(0);
  expect(await box().inputValue()).toBe('after the move');
  await press('Control+Shift+z');
  await expect.poll(tagged).toBe(1);
  await press('Control+z');
  await expect.poll(tagged).toBe(0);

  await command('Keep this search as a collection');
  await expect.poll(kept).toContain('after the move');
  await expect.poll(inBox).toBe(true);
  await press('Control+z');
  await expect.poll(kept).not.toContain('after the move');

  // What is typed after a step is taken back first.
  await page.keyboard.type('x');
  await press('Control+z');
  expect(await box().inputValue()).toBe('after the move');

  await press('Control+e');
  const exporting = page.getByRole('dialog', { name: 'Export' });
  await expect.poll(() => exporting.getByRole('radio', { name: /^“Village moves/ }).isChecked()).toBe(true);
  await press('Escape');
  await expect.poll(inBox).toBe(true);
  // The buttons say their keys, and are the next when one goes back from the box.
  await press('Shift+Tab', 'Shift+Tab');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await expect.poll(focused).toBe('Keep this search as a collection');
  await expect.poll(() => page.getByRole('tooltip').textContent()).toContain('S');
  await press('t');
  await dialog.waitFor();
  await press('Escape', '/');
});

it('tags all that was found as one step, and exports it', async () => {
  const tagged = async () => (await ask(app.page, 'search.run', { text: 'tag:harvest ', limit: 10 })).total;
  await app.page.keyboard.press('/');
  await box().fill('trees');
  await expect.poll(() => options().count()).toBeGreaterThan(0);
  await app.page.getByRole('button', { name: 'Tag what was found…' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'Tag what was found' });
  await dialog.getByLabel('Tag', { exact: true }).fill('harvest');
  await dialog.getByText('“harvest” is new').waitFor();
  await app.page.keyboard.press('Enter');
  await app.page.getByText('Tagged one article with “harvest”.').first().waitFor();
  expect(await tagged()).toBe(1);
  await app.page.keyboard.press('Control+z');
  await expect.poll(tagged).toBe(0);
  const names = async () => (await ask(app.page, 'codes.list')).map(({ name }) => name);
  await expect.poll(names).not.toContain('harvest');

  await box().fill('kind:note ');
  await expect.poll(async () => (await options().allTextContents()).join()).toContain('figures the harbour office');
  await app.page.getByRole('button', { name: 'Tag what was found…' }).click();
  await dialog.getByRole('radio', { name: 'The annotation found' }).waitFor();
  await dialog.getByRole('group', { name: 'Tags there are' }).getByRole('button', { name: 'sea' }).click();
  await app.page.getByText('Tagged one annotation with “sea”.').first().waitFor();
  const [note] = await annotationRows(app.page, 'note');
  expect(note?.annotation.body).toContainEqual(expect.objectContaining({ 'stet:code': 'code-sea' }));

  await app.page.getByRole('button', { name: 'Export what was found…' }).click();
  const exporting = app.page.getByRole('dialog', { name: 'Export' });
  await exporting
    .getByText(/Ferry strike ends after nine days/)
    .first()
    .waitFor();
  await app.page.keyboard.press('Escape');
});
