import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { annotateFerry, ask, type Desk, made, startDesk, workCode } from '../support/desk.ts';

/** A tag is counted by publication and year, alone or with what is below it, and the counts go into a sheet. */

let app: Desk;
beforeAll(async () => {
  app = await startDesk();
  const ferry = await annotateFerry(app.page);
  await ask(app.page, 'codes.change', [made({ ...workCode, id: 'code-labour', name: 'labour' })]);
  await ask(app.page, 'codes.change', [{ from: workCode, to: { ...workCode, parent: 'code-labour' } }]);
  await ask(app.page, 'articles.updateMany', 'dates', [ferry], { publication: 'Bay Courier', published: '2024-05-02' });
});
afterAll(async () => {
  await app?.close();
});

const table = () => app.page.getByRole('table', { name: 'By publication and year' });

it('alone, and with the keyboard together with those below it', async () => {
  await app.page.keyboard.press('g');
  await app.page.keyboard.press('t');
  await app.page.getByRole('row', { name: /labour/ }).click();
  await app.page.getByText('Nothing carries this tag yet.').waitFor();
  expect(await table().count()).toBe(0);
  const alone = app.page.getByRole('radio', { name: 'This tag alone' });
  await alone.focus();
  await app.page.keyboard.press('ArrowRight');
  await table().waitFor();
  expect(await table().getByRole('row').allInnerTexts()).toEqual(['Publication\t2024\tAll', 'Bay Courier\t1\t1']);
  await app.page.getByText('1 use', { exact: true }).waitFor();
  await app.page.getByText('May 2, 2024').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.page.emulateMedia({ colorScheme });
    expect(await axeFindings(app.page)).toEqual([]);
  }
});

it('is copied for a sheet, and exported as it is counted', async () => {
  await app.page.getByRole('button', { name: 'Copy as a table' }).click();
  await app.page.getByText('The table is copied').first().waitFor();
  const field = await app.page.evaluateHandle(() => document.body.appendChild(document.createElement('textarea')));
  await field.evaluate((element) => element.focus());
  await app.page.keyboard.press('Control+v');
  const sheet = 'Publication\t2024\tAll\nBay Courier\t1\t1\nAll\t1\t1\n';
  await expect.poll(() => field.evaluate(({ value }) => value)).toBe(sheet);
  await field.evaluate((element) => element.remove());
  await app.page.keyboard.press('Control+e');
  await app.page.getByRole('dialog', { name: 'Export' }).getByText('What carries “labour” (1 annotation)').waitFor();
  await app.page.keyboard.press('Escape');
});
