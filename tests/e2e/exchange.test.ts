import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { annotateFerry, annotationRows, type Desk, startDesk } from '../support/desk.ts';

let app: Desk;
beforeAll(async () => {
  app = await startDesk();
  await annotateFerry(app.page);
});
afterAll(async () => {
  await app?.close();
});

it('imports annotations from the Add menu, tells of each, and takes them back', async () => {
  const before = (await annotationRows(app.page)).length;
  const [row] = await annotationRows(app.page, 'claim');
  if (!row) throw new Error('There is no claim');
  const target = (exact: string) => [{ selector: [{ type: 'TextQuoteSelector', exact }] }];
  const document = { title: [row.articleTitle] };
  const rows = [
    { id: '1', document, text: 'again', target: target(row.text) },
    { id: '2', document, target: target('words that are nowhere') },
  ];
  const path = join(app.files, 'h.json');
  writeFileSync(path, JSON.stringify({ rows }));
  await app.page.getByRole('button', { name: 'Add articles' }).first().click();
  const answered = app.dialogs.answerNext(path);
  await app.page.getByRole('menuitem', { name: 'Import annotations…' }).click();
  await answered;
  const dialog = app.page.getByRole('dialog', { name: 'What became of the annotations' });
  await dialog.getByText('words that are nowhere').waitFor();
  expect(await axeFindings(app.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  expect(await annotationRows(app.page)).toHaveLength(before + 2);
  await app.page.getByRole('grid').focus();
  await app.page.keyboard.press('Control+z');
  await expect.poll(async () => (await annotationRows(app.page)).length).toBe(before);
});

it('tells before an export what stands open', async () => {
  await app.page.keyboard.press('Control+e');
  const dialog = app.page.getByRole('dialog', { name: 'Export' });
  await dialog.getByText('The whole library').click();
  await dialog.getByText(/things stand open/).waitFor();
  await dialog.getByRole('group').first().locator('summary').click();
  expect(await axeFindings(app.page)).toEqual([]);
});
