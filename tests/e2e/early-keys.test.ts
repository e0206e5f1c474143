import { afterAll, beforeAll, expect, it } from 'vitest';
import { annotateFerry, annotationRows, ask, type Desk, startDesk } from '../support/desk.ts';
import { typeAndPress, typeAndPressOnceListed } from '../support/early-key.ts';

/** A key that ends what is typed means what is typed, not what was listed for other words until then: it waits for the answer. */

let app: Desk;
beforeAll(async () => {
  app = await startDesk();
  await annotateFerry(app.page);
  await app.page.keyboard.press('/');
});
afterAll(async () => {
  await app?.close();
});

const box = () => app.page.getByRole('combobox', { name: /Search articles/ });

it('Tab completes the value that is typed', async () => {
  await typeAndPress(box(), 'speaker:mi', 'Tab');
  await expect.poll(() => box().inputValue()).toBe('speaker:"Mira Oduya" ');
  expect(await box().evaluate((input) => input === document.activeElement)).toBe(true);
});

it('Tab takes no value of the field that was typed before', async () => {
  await box().fill('tag:');
  await app.page.getByRole('group', { name: 'Completions' }).getByText('sea').waitFor();
  await typeAndPress(box(), 'speaker:', 'Tab');
  await expect.poll(() => box().inputValue()).toBe('speaker:"Mira Oduya" ');
});

it('Tab pressed twice goes on, whatever is answered', async () => {
  await typeAndPress(box(), 'tag:s', 'Tab', 'Tab');
  await app.page.getByRole('group', { name: 'Completions' }).getByText('sea').waitFor();
  expect(await box().inputValue()).toBe('tag:s');
});

it('Enter tags what was asked for, annotations where the search is for them', async () => {
  await box().fill('kind:note ');
  await app.page.getByRole('listbox', { name: 'Results' }).getByRole('option').first().waitFor();
  await typeAndPress(app.page.getByRole('button', { name: 'Tag what was found…' }), 'sea', 'Enter');
  await app.page.getByText('Tagged one annotation with “sea”.').first().waitFor();
  const [note] = await annotationRows(app.page, 'note');
  expect(note?.annotation.body).toContainEqual(expect.objectContaining({ 'stet:code': 'code-sea' }));
  expect(await ask(app.page, 'codes.list')).toHaveLength(2);
});

it('Enter takes the first of a list in the moment it comes, before any of it is marked', async () => {
  const { page } = app;
  await page.keyboard.press('Escape');
  await page.locator('#pane-library').getByRole('button', { name: 'Notes' }).click();
  await page.getByRole('heading', { name: 'Notes', level: 1 }).click();
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note' }).focus();
  await page.keyboard.type('The harbour office: [[');
  const box = page.getByRole('dialog', { name: 'Embed a quote or claim' }).getByRole('searchbox');
  await typeAndPressOnceListed(box, 'rest hours');
  await page.getByRole('figure', { name: /Quote of Mira Oduya/ }).waitFor();
});
