import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, deskArticles, startDesk, titles } from '../support/desk.ts';

let app: Desk;
let inbox: string;

beforeAll(async () => {
  app = await startDesk({});
  inbox = join(app.files, 'inbox');
  for (const folder of ['old', 'new']) mkdirSync(join(inbox, folder), { recursive: true });
  for (const [name, text] of Object.entries(deskArticles)) writeFileSync(join(inbox, name), text);
  for (const name of ['quay.jpg', 'ferry.jpg', 'tables.xlsx', '.hidden.png']) writeFileSync(join(inbox, name), 'x');
});
afterAll(async () => {
  await app?.close();
});

const report = () => app.page.getByRole('dialog', { name: 'Import report' });
const toasts = () => app.page.locator('#toasts');

async function importFolder(path: string): Promise<void> {
  await app.page.keyboard.press('Control+k');
  await app.page.getByRole('combobox').fill('Import a folder');
  await app.page.keyboard.press('Enter');
  await app.dialogs.answerNext(path);
}

it('counts files of kinds that are not imported, and lists them once, as no failure', async () => {
  await importFolder(inbox);
  await toasts().getByText('3 added, 3 left out.').waitFor();
  expect(await report().count()).toBe(0);
  await toasts().getByRole('button', { name: 'Show report' }).click();
  expect(await report().getByRole('heading', { level: 3 }).allTextContents()).toEqual([
    'Added 3',
    'Left out, being of kinds that Stet does not import 3',
  ]);
  // By the names of the files, however long each took.
  expect(
    await report()
      .getByRole('button', { name: /^(Budget|Ferry|Village)/ })
      .allTextContents(),
  ).toEqual([
    'Budget hearing runs past midnight',
    'Ferry strike ends after nine days',
    'Village moves forty-one apple trees before the flood',
  ]);
  expect(await report().getByText('2 .jpg files').locator('..').textContent()).toContain('ferry.jpg, quay.jpg');
  await app.page.keyboard.press('Escape');
});

it('gives back from the trash what is imported again after an undo', async () => {
  await app.page.keyboard.press('Control+z');
  await expect.poll(() => titles(app.page)).toEqual([]);
  await importFolder(inbox);
  await toasts().getByText('3 in the trash, 3 left out.').waitFor();
  await toasts().getByRole('button', { name: 'Show report' }).last().click();
  // The file is named; the sentence names the article.
  await report().getByRole('button', { name: 'ferry.txt' }).waitFor();
  await report().getByRole('button', { name: 'Restore 3 from the trash' }).click();
  await expect.poll(() => titles(app.page).then((all) => all.length)).toBe(3);
});

it('tells files of one name apart by their folders', async () => {
  for (const folder of ['old', 'new']) writeFileSync(join(inbox, folder, 'index.html'), '');
  await importFolder(inbox);
  await report().getByText('new/index.html', { exact: true }).waitFor();
  await report().getByText('old/index.html', { exact: true }).waitFor();
  await app.page.keyboard.press('Escape');
});

it('says of a folder without articles what is in it', async () => {
  const photos = join(app.files, 'photos');
  mkdirSync(photos);
  writeFileSync(join(photos, 'quay.jpg'), 'x');
  await importFolder(photos);
  await toasts()
    .getByText(/^No article was found there/)
    .waitFor();
  await toasts().getByRole('button', { name: 'Show report' }).last().click();
  await report().getByText('1 .jpg file').waitFor();
});
