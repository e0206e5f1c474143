import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { annotateFerry, type Desk, startDesk } from '../support/desk.ts';

/** What a person said, what carries a tag and the claims a filter leaves are exported as they stand there, without whole articles. */

let app: Desk;
beforeAll(async () => {
  app = await startDesk();
  await annotateFerry(app.page);
});
afterAll(async () => {
  await app?.close();
});

const dialog = () => app.page.getByRole('dialog', { name: 'Export' });
const chosenIn = (group: string) =>
  dialog().getByRole('radiogroup', { name: group }).getByRole('radio', { checked: true });

/** Presses the button that exports, and answers the file. */
async function saved(name: string): Promise<string> {
  const path = join(app.files, name);
  const answered = app.dialogs.answerNext(path);
  await dialog().getByRole('button', { name: 'Export…' }).click();
  await answered;
  await app.page.getByRole('region', { name: 'Messages' }).getByText(`Exported to ${path}`).waitFor();
  return readFileSync(path, 'utf8');
}

it('what one person says, by the button beside the name', async () => {
  await app.page.keyboard.press('g');
  await app.page.keyboard.press('p');
  await app.page.getByRole('option', { name: /Mira Oduya/ }).click();
  const button = app.page.getByRole('button', { name: 'Export…' });
  await button.click();
  await dialog().getByText('What Mira Oduya says (1 annotation)').waitFor();
  expect(await chosenIn('Laid out').getAttribute('value')).toBe('person');
  await dialog().getByText('Nothing stands open').waitFor();
  expect(await dialog().getByText('Case bundle').count()).toBe(0);
  expect(await axeFindings(app.page)).toEqual([]);
  const notes = await saved('mira.md');
  expect(notes).toContain('We got the rest hours we asked for,');
  expect(notes).not.toContain('41,000');
  await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
});

it('what carries a tag, by the key, and the library when that is chosen', async () => {
  await app.page.keyboard.press('g');
  await app.page.keyboard.press('t');
  await app.page.getByRole('row', { name: 'work' }).click();
  await app.page.getByRole('heading', { name: 'work' }).waitFor();
  await app.page.keyboard.press('Control+e');
  await dialog().getByText('What carries “work” (1 annotation)').waitFor();
  await dialog().getByText('CSV table').click();
  expect((await saved('work.csv')).trim().split('\n').length).toBe(2);
  await app.page.keyboard.press('Control+e');
  await dialog().getByText('The whole library').click();
  await dialog().getByText('Case bundle').waitFor();
  expect((await saved('all.csv')).trim().split('\n').length).toBe(5);
});

it('the claims that a filter leaves; a status that none has leaves the library', async () => {
  await app.page.keyboard.press('g');
  await app.page.keyboard.press('c');
  await app.page.getByRole('button', { name: 'Export these claims…' }).click();
  await dialog().getByText('The claim shown here (1)').waitFor();
  expect((await saved('claims.csv')).trim().split('\n').length).toBe(2);
  await app.page.getByRole('searchbox', { name: 'Filter claims' }).fill('nothing of the kind');
  await app.page.getByText('No claim fits this filter.').waitFor();
  expect(await app.page.getByRole('button', { name: 'Export these claims…' }).count()).toBe(0);
  await app.page.keyboard.press('Control+e');
  await dialog().getByText('The whole library').waitFor();
  expect(await dialog().getByText('shown here').count()).toBe(0);
  await app.page.keyboard.press('Escape');
});
