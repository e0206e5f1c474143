import { afterAll, beforeAll, expect, it } from 'vitest';
import { claimOf } from '../../shared/model/annotation.ts';
import { annotateFerry, annotationRows, ask, type Desk, startDesk } from '../support/desk.ts';

let app: Desk;

beforeAll(async () => {
  app = await startDesk();
  await annotateFerry(app.page);
});
afterAll(async () => {
  await app?.close();
});

const statusOfClaim = async () => {
  const [row] = await annotationRows(app.page, 'claim');
  return row && claimOf(row.annotation)?.['stet:status'];
};

it('changes a claim’s status in the ledger, with a way back, and goes to its place', async () => {
  await app.page.getByRole('button', { name: 'Claims' }).click();
  await app.page.getByRole('button', { name: /Status of this claim: Unchecked/ }).click();
  await app.page.getByRole('menuitemradio', { name: 'Stands' }).click();
  await app.page.getByRole('heading', { level: 2, name: /Stands/ }).waitFor();
  expect(await statusOfClaim()).toBe('stands');
  await app.page.keyboard.press('Control+z');
  await app.page.getByRole('heading', { level: 2, name: /Unchecked/ }).waitFor();
  expect(await statusOfClaim()).toBe('unchecked');
  await app.page.getByRole('button', { name: /The port lost 41,000 passengers/ }).click();
  await app.page.getByRole('heading', { level: 1, name: /Ferry strike/ }).waitFor();
});

it('shows what a person said and changes the name', async () => {
  await app.page.getByRole('button', { name: 'People' }).click();
  await app.page.getByRole('option', { name: /Mira Oduya/ }).click();
  await app.page.getByRole('button', { name: /We got the rest hours/ }).waitFor();
  await app.page.getByRole('button', { name: 'Edit…' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'Edit person' });
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Mira A. Oduya');
  await dialog.getByRole('textbox', { name: 'Other names' }).fill('Mira Oduya\nOduya');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await app.page.getByRole('heading', { level: 2, name: 'Mira A. Oduya' }).waitFor();
  expect(await ask(app.page, 'people.list')).toMatchObject([
    { name: 'Mira A. Oduya', aliases: ['Mira Oduya', 'Oduya'] },
  ]);
});

it('makes a claimant without a record a person', async () => {
  await app.page.getByRole('option', { name: /the harbour office/ }).click();
  await app.page.getByRole('button', { name: 'Add to people' }).click();
  await expect
    .poll(async () => (await ask(app.page, 'people.list')).map(({ name }) => name))
    .toContain('the harbour office');
});

it('counts what carries a tag, renames it, and refuses a name that is taken', async () => {
  await app.page.getByRole('button', { name: 'Tags' }).click();
  await app.page.getByRole('row', { name: 'work', exact: true }).click();
  await app.page.getByText('1 use', { exact: true }).waitFor();
  await app.page.getByRole('button', { name: 'Edit…' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'Edit tag' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Sea');
  await dialog.getByText('There is a tag of that name already.').waitFor();
  expect(await dialog.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  await dialog.getByRole('textbox', { name: 'Name' }).fill('labour');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await app.page.getByRole('heading', { level: 2, name: 'labour' }).waitFor();
});
