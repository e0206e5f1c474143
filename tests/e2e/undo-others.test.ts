import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Annotation, noteOf, quotationOf } from '../../shared/model/annotation.ts';
import { axeFindings } from '../support/axe.ts';
import { annotate, annotationRows, ask, type Desk, startDesk } from '../support/desk.ts';
import { markedWords } from '../support/marked-words.ts';
import { selectByMouse } from '../support/reading.ts';

/** What somebody else writes meanwhile, on another computer or in another window, comes by a call that is no step of this window. */

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await startDesk();
  page = desk.page;
  await page.getByRole('row').filter({ hasText: 'Ferry' }).click();
  await page.locator('[data-block]').first().waitFor();
});
afterAll(async () => {
  await desk?.close();
});

const quotes = () => annotationRows(page, 'quote');
const roles = async () => (await quotes()).map(({ annotation }) => quotationOf(annotation)?.['stet:role'] ?? null);
const notes = async () => (await quotes()).map(({ annotation }) => noteOf(annotation)?.value ?? null);
const told = () => page.locator('#toasts').getByText('What it says now was left as it is.');

async function writtenByOthers(change: (annotation: Annotation) => Annotation['body']): Promise<void> {
  for (const { articleId, annotation } of await quotes())
    await annotate(page, articleId, [{ ...annotation, body: change(annotation) }]);
}

it('leaves what somebody else wrote in another field, and says nothing of it', async () => {
  await selectByMouse(page, 'We got the rest hours we asked for,');
  await page.keyboard.press('q');
  await expect.poll(() => markedWords(page, 'quote')).toEqual(['We got the rest hours we asked for,']);
  await page.getByRole('textbox', { name: 'Role as printed' }).fill('captain');
  await page.locator('[data-reader-text]').focus();
  await expect.poll(roles).toEqual(['captain']);
  const note = { type: 'TextualBody', purpose: 'commenting', value: 'Seen the contract.' } as const;
  await writtenByOthers(({ body }) => [...body, note]);
  await page.keyboard.press('Control+z');
  await expect.poll(roles).not.toEqual(['captain']);
  expect(await notes()).toEqual(['Seen the contract.']);
  expect(await told().count()).toBe(0);
});

it('leaves the newer words in the same field, and says so', async () => {
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(roles).toEqual(['captain']);
  await writtenByOthers(({ body }) =>
    body.map((each) => (each.type === 'schema:Quotation' ? { ...each, 'stet:role': 'pilot' } : each)),
  );
  await page.keyboard.press('Control+z');
  await told().waitFor();
  expect(await roles()).toEqual(['pilot']);
  expect(await axeFindings(page)).toEqual([]);
});

it('does not take an annotation away that somebody else has written on', async () => {
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.locator('#toasts').textContent()).toContain('Undone: Quote made');
  expect(await notes()).toEqual(['Seen the contract.']);
  expect(await markedWords(page, 'quote')).toEqual(['We got the rest hours we asked for,']);
});

it('leaves a text that somebody else has corrected since, and says so', async () => {
  const first = page.locator('[data-block]').first();
  await page.locator('[data-reader-text]').focus();
  for (const key of ['g', 'g', 'e']) await page.keyboard.press(key);
  await page.locator('[data-editing]').waitFor();
  await page.keyboard.type('Mine. ');
  await page.keyboard.press('Escape');
  await page.locator('[data-editing]').waitFor({ state: 'detached' });
  await expect.poll(() => first.textContent()).toMatch(/^Mine\. The/);
  const [ferry] = (await ask(page, 'articles.list', { trashed: false })).rows.filter(({ title }) =>
    /Ferry/.test(title),
  );
  const { blocks, textHash } = await ask(page, 'articles.read', ferry?.id ?? '');
  const theirs = blocks.map((block) => ({ ...block, text: block.text.replace('Mine.', 'Mine and theirs.') }));
  await ask(page, 'articles.editText', ferry?.id ?? '', theirs, '', textHash);
  await expect.poll(() => first.textContent()).toMatch(/^Mine and theirs\. The/);
  await page.keyboard.press('Control+z');
  await told().last().waitFor();
  expect(await first.textContent()).toMatch(/^Mine and theirs\. The/);
});
