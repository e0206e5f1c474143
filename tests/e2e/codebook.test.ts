import { afterAll, beforeAll, expect, it } from 'vitest';
import { tagsOf } from '../../shared/model/annotation.ts';
import { axeFindings } from '../support/axe.ts';
import { annotateFerry, annotationRows, ask, type Desk, startDesk } from '../support/desk.ts';

let app: Desk;

beforeAll(async () => {
  app = await startDesk();
  await annotateFerry(app.page);
  await app.page.keyboard.press('g');
  await app.page.keyboard.press('t');
  await app.page.getByRole('treegrid').waitFor();
});
afterAll(async () => {
  await app?.close();
});

const row = (name: string) => app.page.getByRole('row', { name, exact: true });
const carried = async () => {
  const rows = await annotationRows(app.page, 'tag');
  return rows.flatMap(({ annotation }) => tagsOf(annotation).map(({ value }) => value));
};
const parentOf = async (name: string) => {
  const codes = await ask(app.page, 'codes.list');
  const parent = codes.find((code) => code.name === name)?.parent;
  return codes.find(({ id }) => id === parent)?.name ?? null;
};

it('renames a tag wherever it was put, and takes that back', async () => {
  await row('work').click();
  await app.page.getByRole('button', { name: 'Edit…' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'Edit tag' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('labour');
  expect(await axeFindings(app.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await carried()).toEqual(['labour']);
  await app.page.keyboard.press('Control+z');
  await expect.poll(carried).toEqual(['work']);
  await app.page.keyboard.press('Control+Shift+z');
  await expect.poll(carried).toEqual(['labour']);
});

it('moves a tag below another by keys, by the dialog and by dragging', async () => {
  await row('sea').click();
  await app.page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => parentOf('sea')).toBe('labour');
  await app.page.keyboard.press('Control+z');
  await expect.poll(() => parentOf('sea')).toBeNull();
  await app.page.getByRole('button', { name: 'Edit…' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'Edit tag' });
  await dialog.getByLabel('Below').selectOption({ label: 'labour' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await parentOf('sea')).toBe('labour');
  await expect.poll(() => row('sea').getAttribute('aria-level')).toBe('2');
  await row('sea').click();
  await app.page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => parentOf('sea')).toBeNull();
  await row('sea').dragTo(row('labour'));
  await expect.poll(() => parentOf('sea')).toBe('labour');
  expect(await axeFindings(app.page)).toEqual([]);
});

it('merges a tag into another, in one step', async () => {
  await row('labour').click();
  await app.page.getByRole('button', { name: 'Merge into…' }).click();
  const dialog = app.page.getByRole('dialog', { name: /Merge “labour”/ });
  await dialog.getByLabel('The tag that stays').selectOption({ label: '\u2003sea' });
  expect(await axeFindings(app.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect.poll(carried).toEqual(['sea']);
  await expect
    .poll(async () => (await ask(app.page, 'codes.list')).map(({ name, parent }) => [name, parent]))
    .toEqual([['sea', null]]);
  await app.page.keyboard.press('Control+z');
  await expect.poll(carried).toEqual(['labour']);
  expect(await parentOf('sea')).toBe('labour');
});

it('takes a removed tag off everything, with a way back', async () => {
  await row('labour').click();
  await app.page.getByRole('button', { name: 'Edit…' }).click();
  await app.page.getByRole('dialog').getByRole('button', { name: 'Remove tag' }).click();
  await expect.poll(carried).toEqual([]);
  await expect.poll(() => parentOf('sea')).toBeNull();
  await row('labour').waitFor({ state: 'detached' });
  await app.page.keyboard.press('Control+z');
  await expect.poll(carried).toEqual(['labour']);
  expect(await parentOf('sea')).toBe('labour');
  expect(await ask(app.page, 'library.check')).toEqual([]);
});

it('edits, merges and removes the tag that is chosen by its keys, and goes on with the next', async () => {
  const { page } = app;
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
  await row('labour').click();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Edit tag' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(focused).toContain('labour');
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: /Merge “labour”/ });
  await dialog.waitFor();
  await page.keyboard.press('s');
  await expect.poll(() => dialog.getByLabel('The tag that stays').inputValue()).not.toBe('');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
  await expect.poll(carried).toEqual(['sea']);
  await page.keyboard.press('Control+z');
  await expect.poll(carried).toEqual(['labour']);
  await row('labour').click();
  await page.keyboard.press('Delete');
  await expect.poll(carried).toEqual([]);
  await expect.poll(() => row('sea').getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Control+z');
  await expect.poll(carried).toEqual(['labour']);
});
