import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findingsInForcedColors, findingsInThemes } from '../support/axe.ts';
import { annotate, annotateFerry, annotationRows, ask, type Desk, startDesk } from '../support/desk.ts';

let desk: Desk;
let page: Page;
let ferry: string;

beforeAll(async () => {
  desk = await startDesk();
  page = desk.page;
  ferry = await annotateFerry(page);
});
afterAll(async () => {
  await desk?.close();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const editor = () => page.getByRole('textbox', { name: 'Note' });
const stored = async () => (await ask(page, 'notes.list')).map(({ body }) => String(body[0]?.['value'] ?? '').trim());
const dialog = () => page.getByRole('dialog', { name: 'Embed a quote or claim' });
const inspector = () => page.getByRole('complementary', { name: 'Inspector' });

it('writes a note that stands alone, by key, and keeps it', async () => {
  await press('g', 'n');
  await page.getByRole('heading', { name: 'Notes', level: 1 }).waitFor();
  await press('n');
  await expect.poll(() => editor().evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('The strike, as the crews tell it');
  await press('Enter');
  await expect.poll(stored).toEqual(['The strike, as the crews tell it']);
});

it('embeds a quote that is chosen by typing [[, and a claim by its tool', async () => {
  await page.keyboard.type('They said: [[');
  await dialog().waitFor();
  await page.keyboard.type('rest hours');
  await press('Enter');
  const quote = page.getByRole('figure', { name: /Quote of Mira Oduya, in “Ferry strike/ });
  await quote.waitFor();
  await page.keyboard.type('And the port:');
  await press('Enter');
  await page.getByRole('button', { name: 'Embed a quote or claim ([[)' }).click();
  await dialog().waitFor();
  await page.keyboard.type('41,000');
  await dialog()
    .getByRole('option', { name: /41,000/ })
    .first()
    .waitFor();
  await press('Enter');
  await page.getByRole('figure', { name: /Claim of the harbour office, unchecked/ }).waitFor();
  await expect
    .poll(async () => (await stored())[0])
    .toMatch(
      /They said: ?\n> We got the rest hours we asked for,\n>\n> — \[Quote of Mira Oduya, in “Ferry strike ends after nine days”\]\(stet:\/\/article\/[0-9a-f]+#[^)]+\)\n\nAnd the port:/,
    );
});

it('shows what has changed since, and takes it over with one press', async () => {
  const claim = page.getByRole('figure', { name: /Claim of the harbour office/ });
  expect(await claim.getByText('Changed since:').count()).toBe(0);
  const { annotations } = await ask(page, 'articles.read', ferry);
  const before = annotations.find(({ annotation }) => annotation['stet:kind'] === 'claim')?.annotation;
  if (!before) throw new Error('There is no claim.');
  const body = before.body.map((each) => ({ ...each, 'stet:status': 'disputed' }));
  await annotate(page, ferry, [{ ...before, body }]);
  await claim.getByText('Changed since:').waitFor();
  await claim.getByRole('button', { name: 'Take over as it is now' }).click();
  await page.getByRole('figure', { name: /Claim of the harbour office, disputed/ }).waitFor();
  await expect.poll(async () => (await stored())[0]).toContain('Claim of the harbour office, disputed');
});

it('axe finds nothing in any theme', async () => {
  expect(await findingsInThemes(page)).toEqual([]);
  expect(await findingsInForcedColors(page)).toEqual([]);
});

it('leads from the note to the place and from there back to the note', async () => {
  await page
    .getByRole('figure', { name: /Quote of Mira Oduya/ })
    .getByRole('button', { name: 'Go to its place' })
    .click();
  await expect.poll(() => inspector().getByLabel('Annotated words').textContent()).toContain('rest hours');
  const notes = inspector().getByRole('region', { name: 'In notes' });
  await expect.poll(() => notes.getByRole('heading').textContent()).toBe('In 1 note');
  await notes.getByRole('button').click();
  await page.getByRole('figure', { name: /Quote of Mira Oduya/ }).waitFor();
});

it('writes a note on the whole article, and lists it with the others', async () => {
  await page
    .getByRole('figure', { name: /Quote of Mira Oduya/ })
    .getByRole('button', { name: 'Go to its place' })
    .click();
  await page.locator('[data-reader-text]').focus();
  await press('Shift+N');
  await expect.poll(() => inspector().getByLabel('Annotated words').textContent()).toBe('On the whole article');
  await page.keyboard.type('Check with the union.');
  await press('Escape');
  await expect
    .poll(async () => (await annotationRows(page, 'note')).map(({ text }) => text))
    .toEqual(expect.arrayContaining(['']));
  await press('g', 'n');
  await page.getByRole('region', { name: 'On articles' }).getByText('Check with the union.').waitFor();
});

it('keeps no note in which nothing was written', async () => {
  await page.getByRole('button', { name: 'Notes' }).click();
  await page.getByRole('heading', { name: 'Notes', level: 1 }).waitFor();
  const before = await stored();
  await page.getByRole('button', { name: 'New note' }).click();
  await expect.poll(stored).toHaveLength(before.length + 1);
  await page.getByRole('button', { name: 'All articles' }).click();
  await expect.poll(stored).toEqual(before);
  await page.getByRole('button', { name: 'Notes' }).click();
});

it('deletes a note and brings it back under its id', async () => {
  const [before] = await ask(page, 'notes.list');
  await page.getByRole('option', { name: /The strike, as the crews/ }).click();
  await page.getByRole('button', { name: 'Delete the note' }).click();
  await expect.poll(stored).toEqual([]);
  await press('Control+z');
  await expect.poll(async () => (await ask(page, 'notes.list')).map(({ id }) => id)).toEqual([before?.id]);
  await page.getByRole('option', { name: /The strike, as the crews/ }).waitFor();
});
