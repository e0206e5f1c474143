import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { annotateFerry, ask, type Desk, startDesk } from '../support/desk.ts';
import { folderOf } from '../support/folder-of.ts';

/** What other programs do to the files is told as what it is, and seen in the text. */

let app: Desk;
let article: string;

beforeAll(async () => {
  app = await startDesk();
  const id = await annotateFerry(app.page);
  await ask(app.page, 'articles.list', { trashed: false });
  article = folderOf(app.library, id);
  await app.page.getByRole('row', { name: /Ferry strike/ }).dblclick();
  await app.page.locator('[data-block]').first().waitFor();
});
afterAll(async () => {
  await app?.close();
});

const change = (file: string, from: string, to: string) => {
  const path = join(article, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};
const told = (sentence: string) => app.page.locator('#toasts').getByText(sentence);

it('a text that was edited by hand, with what became of its annotations', async () => {
  change('content.json', 'The ferries of Harrow Bay sail again', 'At last the ferries of Harrow Bay sail again');
  change('content.json', 'figures the harbour office released', 'numbers');
  await ask(app.page, 'library.rescan');
  await told('The text of “Ferry strike ends after nine days” was changed outside of Stet.').waitFor();
  await told('3 annotations moved along with their words.').waitFor();
  await told('One annotation lost its words and waits for review.').waitFor();
  await app.page.getByText('At last the ferries of Harrow Bay sail again').waitFor();
  await app.page.getByRole('tab', { name: /Review 1/ }).waitFor();
});

it('details that were changed between two looks, when something is marked', async () => {
  change('article.json', 'Ferry strike ends after nine days', 'Ferry strike ends at last');
  await app.page.locator('[data-card][data-kind="claim"] button').first().click();
  await app.page.locator('[data-reader-text]').focus();
  await app.page.keyboard.press('f');
  await app.page.keyboard.press('d');
  await told('“Ferry strike ends at last” was changed outside of Stet.').waitFor();
  await app.page.getByRole('heading', { level: 1, name: 'Ferry strike ends at last' }).waitFor();
  await expect.poll(() => app.page.locator('[data-card][data-kind="claim"]').textContent()).toContain('Disputed');
});
