import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { annotationRows, ask, type Desk, deskArticles, startDesk } from '../support/desk.ts';

let app: Desk;
beforeAll(async () => {
  app = await startDesk();
});
afterAll(async () => {
  await app?.close();
});

const target = (exact: string) => [{ selector: [{ type: 'TextQuoteSelector', exact }] }];

it('annotations without an article wait, are deleted and taken back, and go to their article when it is chosen or comes', async () => {
  const { page } = app;
  // Another version of the ferry article: its words stand in two.
  await ask(page, 'import.text', {
    name: 'ferry2.txt',
    text: `${deskArticles['ferry.txt']}\nCorrected on Friday by the desk.`,
    html: null,
  });
  const rows = [
    { id: '1', text: 'Since when?', tags: ['rest'], target: target('We got the rest hours we asked for') },
    {
      id: '2',
      uri: 'https://weather.example/',
      document: { title: ['Snow in May'] },
      target: target('It snowed in May on all of the hills'),
    },
  ];
  const path = join(app.files, 'h.json');
  writeFileSync(path, JSON.stringify({ rows }));
  await page.getByRole('button', { name: 'Add articles' }).first().click();
  const answered = app.dialogs.answerNext(path);
  await page.getByRole('menuitem', { name: 'Import annotations…' }).click();
  await answered;
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  await page.getByRole('grid').focus();
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  const view = page.getByRole('list', { name: 'Waiting for their article' });
  await view.getByText('It snowed in May').waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('button', { name: /^Delete “It snowed/ }).click();
  await view.getByText('It snowed in May').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await view.getByText('It snowed in May').waitFor();

  await view
    .getByRole('button', { name: /^Put into “Ferry strike ends after nine days”/ })
    .first()
    .click();
  await view.getByText('We got the rest hours').waitFor({ state: 'detached' });
  await expect
    .poll(async () => (await annotationRows(page)).map(({ text }) => text))
    .toEqual(['We got the rest hours we asked for']);

  await ask(page, 'import.text', {
    name: 'snow.txt',
    text: 'Snow in May\n\nIt snowed in May on all of the hills of the county.',
    html: null,
  });
  await page.getByText('No annotation waits.').waitFor();
  expect(await annotationRows(page)).toHaveLength(2);
});
