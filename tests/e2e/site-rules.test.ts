import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { type Desk, startDesk } from '../support/desk.ts';

const gulls = (count: number) => `The desk has counted ${count} gulls on the roof of our building so far.`;
const page = (title: string, text: string, count: number) =>
  `<html><head><title>${title}</title><link rel="canonical" href="https://www.harbour.example/${count}"></head><body><article><h1>${title}</h1><p>${text}</p><p>${gulls(count)}</p><p>The council will meet again in May, said Ada Brandt, who has counted the gulls of the harbour for eleven years.</p></article></body></html>`;

/** Its second line stands among furniture and may be furniture itself. */
const doubtful = `Opinion
Harbour towns ask for more time
From our correspondent Ada Brück
3 May 2024

The council of Halden met on Monday evening and said that the quay would stay open until the spring, according to its chair.

Fishing brought the town 41 million crowns last year, about a tenth of what it earned before the cod moved away.
`;

let app: Desk;

beforeAll(async () => {
  app = await startDesk({
    'gulls.html': page(
      'Gulls take the roof of the council',
      'The gulls of the harbour moved to the roof of the council on Monday, and nobody has asked them to leave.',
      12,
    ),
    'doubt.txt': doubtful,
  });
});
afterAll(async () => {
  await app?.close();
});

const toasts = () => app.page.locator('#toasts');
const text = () => app.page.getByRole('region', { name: 'Text of the article' });

async function open(title: RegExp): Promise<void> {
  await app.page.keyboard.press('Escape');
  await app.page.getByRole('row', { name: title }).dblclick();
  await app.page.getByRole('heading', { level: 1, name: title }).waitFor();
}

it('asks about a line it was not sure of, and one key keeps it', async () => {
  await open(/Harbour towns/);
  const question = text().getByText('Perhaps not part of the article');
  await question.waitFor();
  expect(await axeFindings(app.page, ['#pane-middle'])).toEqual([]);
  await app.page.keyboard.press('=');
  await question.waitFor({ state: 'detached' });
  expect(await text().textContent()).toContain('From our correspondent Ada Brück');
  await toasts().getByRole('button', { name: 'Undo' }).click();
  await question.waitFor();
  await text().getByRole('button', { name: 'Remove: From our correspondent Ada Brück' }).click();
  await question.waitFor({ state: 'detached' });
  await expect.poll(() => text().textContent()).not.toContain('From our correspondent Ada Brück');
});

it('a removal by hand becomes a rule of the site by one key', async () => {
  await open(/Gulls take/);
  await text().getByText(gulls(12)).click();
  await app.page.keyboard.press('-');
  await toasts().getByRole('button', { name: 'Always remove on harbour.example' }).waitFor();
  await app.page.keyboard.press('Shift+A');
  await toasts().getByText('This line will be removed from what is imported from harbour.example.').waitFor();
});

it('holds for what is imported from the site later, and is named as the reason', async () => {
  const file = join(app.files, 'later.html');
  writeFileSync(
    file,
    page(
      'Gulls leave the roof again',
      'The gulls left the roof of the council on Friday, to the relief of those who work below it.',
      7,
    ),
  );
  await app.page.keyboard.press('Escape');
  const answered = app.dialogs.answerNext(file);
  await app.page.keyboard.press('Control+i');
  await answered;
  await app.page.getByRole('heading', { level: 1, name: 'Gulls leave the roof again' }).waitFor();
  await text().getByText('The council will meet again in May').waitFor();
  expect(await text().textContent()).not.toContain(gulls(7));
  await text()
    .getByRole('button', { name: /removed/ })
    .last()
    .click();
  await text().getByText('your rule for harbour.example').waitFor();
});

it('is listed and ended in a dialog', async () => {
  await toasts().getByRole('button', { name: 'Dismiss' }).first().click();
  await app.page.keyboard.press('Control+k');
  await app.page.keyboard.type('Rules for sites');
  await app.page.keyboard.press('Enter');
  const dialog = app.page.getByRole('dialog', { name: 'Rules for sites' });
  await dialog.getByRole('heading', { name: 'harbour.example' }).waitFor();
  expect(await axeFindings(app.page, ['[role="dialog"]'])).toEqual([]);
  await dialog.getByRole('button', { name: `End the rule: ${gulls(12)}` }).click();
  await dialog.getByText(/There are no rules yet/).waitFor();
});
