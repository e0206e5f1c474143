import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { annotate, annotateFerry, annotationRows, ask, type Desk, made, startDesk } from '../support/desk.ts';

let app: Desk;
beforeAll(async () => {
  app = await startDesk();
  await annotateFerry(app.page);
});
afterAll(async () => {
  await app?.close();
});

/** Opens the dialog, has the choices made, and answers where the file is to lie. */
async function exportTo(name: string, choose: (dialog: ReturnType<Desk['page']['getByRole']>) => Promise<void>) {
  await app.page.keyboard.press('Control+e');
  const dialog = app.page.getByRole('dialog', { name: 'Export' });
  await choose(dialog);
  const path = join(app.files, name);
  const answered = app.dialogs.answerNext(path);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await answered;
  await app.page.getByRole('region', { name: 'Messages' }).getByText(`Exported to ${path}`).waitFor();
  expect(existsSync(path)).toBe(true);
  return readFileSync(path);
}

/** The whole library, in a format. */
async function choose(dialog: ReturnType<Desk['page']['getByRole']>, format: string) {
  await dialog.getByText('The whole library').click();
  await dialog.getByText(format, { exact: true }).click();
}

it('exports to Word with comments', async () => {
  const bytes = await exportTo('all.docx', (dialog) => choose(dialog, 'Word document'));
  const comments = strFromU8(unzipSync(bytes)['word/comments.xml'] as Uint8Array);
  expect(comments.match(/<w:comment /g)?.length).toBeGreaterThan(1);
});

it('prints to a PDF with tags and bookmarks', async () => {
  const bytes = await exportTo('all.pdf', (dialog) => choose(dialog, 'PDF'));
  const pdf = bytes.toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Outlines');
});

it('exports a collection by person, and nothing where it is empty', async () => {
  const [row] = await annotationRows(app.page, 'quote');
  if (!row) throw new Error('There is no quote');
  const collections = [
    { id: 'c1', name: 'Ferries', parent: null, articles: [row.articleId], query: null },
    { id: 'c2', name: 'Nothing yet', parent: null, articles: [], query: null },
  ];
  await ask(app.page, 'collections.change', collections.map(made));
  const bytes = await exportTo('people.md', async (dialog) => {
    await dialog.getByText('A collection').click();
    await dialog.getByRole('combobox').selectOption('Nothing yet');
    await dialog.getByText('There is no article in this collection.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Export…' }).isDisabled()).toBe(true);
    await dialog.getByRole('combobox').selectOption('Ferries');
    await dialog.getByText('Markdown', { exact: true }).click();
    await dialog.getByText('By person').click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await app.page.emulateMedia({ colorScheme });
      expect(await axeFindings(app.page)).toEqual([]);
    }
    await app.page.emulateMedia({ colorScheme: null });
  });
  expect(bytes.toString()).toMatch(/^by: "person"$/m);
  expect(bytes.toString()).toContain('**Quote**');
});

it('says that no claim has been checked before it asks for a file, and writes reviews once one is', async () => {
  const { page } = app;
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await choose(dialog, 'Checked claims (ClaimReview)');
  await dialog.getByText('None of these claims has been checked').waitFor();
  const start = dialog.getByRole('button', { name: 'Export…' });
  expect(await start.isDisabled()).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByText('CSV table').click();
  await expect.poll(() => start.isDisabled()).toBe(false);
  await page.keyboard.press('Escape');
  const [row] = await annotationRows(page, 'claim');
  if (!row) throw new Error('There is no claim');
  const body = row.annotation.body.map((part) =>
    part.type === 'schema:Claim' ? { ...part, 'stet:status': 'stands' } : part,
  );
  await annotate(page, row.articleId, [{ ...row.annotation, body } as typeof row.annotation]);
  const reviews = await exportTo('claims.jsonld', (opened) => choose(opened, 'Checked claims (ClaimReview)'));
  expect(reviews.toString()).toContain('"alternateName":"Stands"');
});

it('begins with the row at hand, or what is selected, and says so', async () => {
  const what = () => app.page.getByRole('dialog', { name: 'Export' }).getByRole('radiogroup', { name: 'What' });
  await app.page.keyboard.press('j');
  const title = await app.page.locator('[role="row"][data-current] [role="gridcell"]:nth-child(2)').textContent();
  await app.page.keyboard.press('Control+e');
  const one = what().getByRole('radio', { name: `“${title}”` });
  await expect.poll(() => one.isChecked()).toBe(true);
  await what().getByText('The whole library (3 articles)').waitFor();
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('Control+a');
  await app.page.keyboard.press('Control+e');
  await what().getByText('These 3 articles').waitFor();
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('Escape');
  await app.page.getByRole('button', { name: 'People' }).click();
  await app.page.keyboard.press('Control+e');
  await what().getByText('The whole library (3 articles)').waitFor();
  expect(await what().getByRole('radio', { name: /^“/ }).count()).toBe(0);
});
