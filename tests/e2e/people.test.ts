import { afterAll, beforeAll, expect, it } from 'vitest';
import { quotationOf } from '../../shared/model/annotation.ts';
import { axeFindings } from '../support/axe.ts';
import { annotate, annotateFerry, annotationRows, ask, type Desk, made, startDesk } from '../support/desk.ts';

let app: Desk;

beforeAll(async () => {
  app = await startDesk();
  await annotateFerry(app.page);
  const captain = { id: 'person-m', name: 'M. Oduya', aliases: ['Captain Oduya'], role: 'Captain', affiliation: null };
  await ask(app.page, 'people.change', [made(captain)]);
});
afterAll(async () => {
  await app?.close();
});

const speakers = async () => {
  const rows = await annotationRows(app.page, 'quote');
  return rows.map(({ annotation }) => quotationOf(annotation)?.['stet:person']);
};

/** What has the focus: its element and its words. */
const focused = () =>
  app.page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`);

it('shows the first of the people to whoever comes by pointer, and then the one that was chosen last', async () => {
  const { page } = app;
  const chosen = () => page.locator('[role="option"][aria-selected="true"]').allTextContents();
  const go = (view: string) => page.locator('#pane-library').getByText(view, { exact: true }).click();
  await go('People');
  await expect.poll(async () => (await chosen()).length).toBe(1);
  const [first] = await page.getByRole('option').allTextContents();
  expect(await chosen()).toEqual([first]);
  // The keys stay where the pointer has put them.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('People');
  await page.getByRole('option').nth(1).click();
  const second = await chosen();
  expect(second).not.toEqual([first]);
  await go('Claims');
  await go('People');
  await expect.poll(chosen).toEqual(second);
  await page.setViewportSize({ width: 620, height: 900 });
  await page.getByRole('button', { name: 'All people' }).click();
  await page.getByRole('option').first().waitFor();
  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
});

it('gives keys to commands before it takes them for the beginning of a name', async () => {
  const guest = { id: 'person-g', name: 'Gil Cano', aliases: [], role: null, affiliation: null };
  await ask(app.page, 'people.change', [made(guest)]);
  await app.page.keyboard.press('g');
  await app.page.keyboard.press('p');
  await app.page.getByRole('option', { name: /Mira Oduya/ }).click();
  await app.page.keyboard.press('g');
  await app.page.keyboard.press('c');
  await app.page.getByRole('heading', { level: 1, name: 'Claims' }).waitFor();
  await ask(app.page, 'people.change', [{ from: guest, to: null }]);
});

it('closes the choice of whom to merge with by one Escape, also once somebody is chosen', async () => {
  await app.page.keyboard.press('g');
  await app.page.keyboard.press('p');
  await app.page.getByRole('option', { name: /Mira Oduya/ }).click();
  await app.page.getByRole('button', { name: 'Merge with…' }).click();
  const dialog = app.page.getByRole('dialog', { name: /Merge Mira Oduya/ });
  await dialog.getByRole('option').first().click();
  await app.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached', timeout: 2000 });
});

it('merges two people with all they said, and takes it back in one step', async () => {
  await app.page.keyboard.press('g');
  await app.page.keyboard.press('p');
  await app.page.getByRole('option', { name: /Mira Oduya/ }).click();
  await app.page.getByRole('button', { name: 'Merge with…' }).click();
  const dialog = app.page.getByRole('dialog', { name: /Merge Mira Oduya/ });
  await dialog.getByLabel('Find by name').fill('captain');
  await dialog.getByRole('option', { name: /M\. Oduya/ }).click();
  expect(await axeFindings(app.page)).toEqual([]);
  await dialog.getByRole('radio', { name: 'M. Oduya' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await app.page.getByRole('heading', { level: 2, name: 'M. Oduya' }).waitFor();
  // The button that led here stood with somebody who is gone.
  await expect.poll(focused).toBe('H2 M. Oduya');
  await app.page.getByRole('button', { name: /We got the rest hours/ }).waitFor();
  expect(await speakers()).toEqual(['person-m']);
  expect(await ask(app.page, 'people.list')).toMatchObject([
    { name: 'M. Oduya', aliases: ['Captain Oduya', 'Mira Oduya'], role: 'Captain', affiliation: 'Northern line' },
  ]);
  await app.page.keyboard.press('Control+z');
  await expect.poll(speakers).toEqual(['person-mira']);
  expect((await ask(app.page, 'people.list')).map(({ name }) => name).sort()).toEqual(['M. Oduya', 'Mira Oduya']);
  await app.page.keyboard.press('Control+Shift+z');
  await expect.poll(speakers).toEqual(['person-m']);
});

it('puts a name as printed among the people, with the focus on who has come to be', async () => {
  await app.page.getByRole('option', { name: /the harbour office/ }).click();
  await app.page.getByRole('button', { name: 'Add to people' }).focus();
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('button', { name: 'Edit…' }).waitFor();
  await expect.poll(focused).toBe('H2 the harbour office');
  await app.page.keyboard.press('Escape');
  await expect.poll(focused).toContain('DIV the harbour office');
  await app.page.keyboard.press('Control+z');
  // Who was chosen is no more: the first of the list is shown, not an empty page.
  await app.page.getByRole('heading', { level: 2, name: 'M. Oduya' }).waitFor();
});

it('makes a name as printed another name of a person', async () => {
  await app.page.getByRole('option', { name: /the harbour office/ }).click();
  await app.page.getByRole('button', { name: 'Merge with…' }).click();
  const dialog = app.page.getByRole('dialog', { name: /Merge the harbour office/ });
  await dialog.getByRole('option', { name: /M\. Oduya/ }).click();
  await dialog.getByRole('radio', { name: 'M. Oduya' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await app.page.getByRole('heading', { level: 3, name: /Claims/ }).waitFor();
  await expect.poll(async () => (await ask(app.page, 'people.list'))[0]?.aliases).toContain('the harbour office');
});

it('draws when somebody was heard, with a table', async () => {
  const [article] = (await ask(app.page, 'articles.list', { trashed: false })).rows.filter(({ title }) =>
    title.startsWith('Ferry'),
  );
  await ask(app.page, 'articles.update', article?.id ?? '', { metadata: { published: '2025-04-30' } });
  await app.page.getByText('As a table').click();
  await app.page.getByRole('rowheader', { name: /2025/ }).waitFor();
  expect(await axeFindings(app.page)).toEqual([]);
});

it('lets go of a person, whose quotes stay under the printed name', async () => {
  await app.page.getByRole('button', { name: 'Edit…' }).click();
  await app.page.getByRole('button', { name: 'Remove from people' }).click();
  await expect.poll(speakers).toEqual([null]);
  expect(await ask(app.page, 'library.check')).toEqual([]);
  // Its button is gone with the person: the list has the focus.
  await app.page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => app.page.evaluate(() => !!document.activeElement?.closest('[role="listbox"]'))).toBe(true);
  await app.page.keyboard.press('Control+z');
  await expect.poll(speakers).toEqual(['person-m']);
});

it('keeps together what is said by nobody the text names', async () => {
  const [said] = await annotationRows(app.page, 'quote');
  const quotation = said && quotationOf(said.annotation);
  if (!quotation) throw new Error('No quote.');
  const { id: _, ...draft } = said.annotation;
  await annotate(app.page, said.articleId, [
    { ...draft, body: [{ ...quotation, 'stet:speaker': 'it', 'stet:person': null }] },
  ]);
  await app.page.getByRole('option', { name: /Nobody named it 1/ }).click();
  await app.page.getByRole('heading', { level: 2, name: 'Nobody named' }).waitFor();
  await app.page.getByRole('button', { name: /We got the rest hours/ }).waitFor();
  expect(await app.page.getByRole('button', { name: 'Merge with…' }).count()).toBe(0);
});
