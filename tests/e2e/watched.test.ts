import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { ask, type Desk, startDesk, titles } from '../support/desk.ts';

let app: Desk;
let inbox: string;

beforeAll(async () => {
  app = await startDesk();
  inbox = join(app.files, '..', 'Inbox');
  mkdirSync(inbox);
  writeFileSync(join(inbox, 'before.txt'), article('Old paper lay here before'));
});
afterAll(async () => {
  await app?.close();
});

const toast = (text: string | RegExp) => app.page.locator('#toasts').getByText(text);
const dialog = () => app.page.getByRole('dialog', { name: 'Watched folder' });

function article(title: string): string {
  return `${title}\n\nBy Lio Marsh\n\nThe harbour office said on Monday that the ${title.toLowerCase()}, and that it would stay so until May.\n`;
}

async function openDialog(): Promise<void> {
  await app.page.getByRole('button', { name: 'Add articles' }).click();
  await app.page.getByRole('menuitem', { name: 'Watch a folder…' }).click();
  await dialog().waitFor();
}

it('watches a folder that one chooses, and says so', async () => {
  await openDialog();
  const answered = app.dialogs.answerNext(inbox);
  await dialog().getByRole('button', { name: 'Choose a folder…' }).click();
  await answered;
  await dialog()
    .getByText(/^Watched\./)
    .waitFor();
  expect(await dialog().textContent()).toContain(inbox);
  expect(await axeFindings(app.page, ['[role="dialog"]'])).toEqual([]);
  await app.page.keyboard.press('Escape');
});

it('imports what appears, with a message and a way back, and nothing that was there before', async () => {
  writeFileSync(join(inbox, 'crane.txt'), article('Crane comes back to the quay'));
  await toast('Added “Crane comes back to the quay”.').waitFor();
  await expect.poll(() => titles(app.page)).toContain('Crane comes back to the quay');
  await app.page.locator('#toasts').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => titles(app.page)).not.toContain('Crane comes back to the quay');
  expect(await titles(app.page)).not.toContain('Old paper lay here before');
});

it('tells that the folder is gone and takes it up again', async () => {
  renameSync(inbox, `${inbox}-away`);
  await toast(/is not there any more/).waitFor();
  writeFileSync(join(`${inbox}-away`, 'buoy.txt'), article('Buoy found on the moor'));
  renameSync(`${inbox}-away`, inbox);
  await toast('Added “Buoy found on the moor”.').waitFor();
});

it('imports nothing while it is turned off, and what lay there before when asked', async () => {
  await openDialog();
  await dialog().getByRole('button', { name: 'Stop watching' }).click();
  await dialog().getByText('Not watched.').waitFor();
  writeFileSync(join(inbox, 'dune.txt'), article('Dune moves ten metres'));
  await app.page.waitForTimeout(2500);
  expect(await titles(app.page)).not.toContain('Dune moves ten metres');
  await dialog().getByRole('button', { name: 'Watch it again' }).click();
  await app.page.keyboard.press('Escape');
  // What came meanwhile is new as well.
  await toast('Added “Dune moves ten metres”.').waitFor();
  await openDialog();
  await dialog().getByRole('button', { name: 'Import it now' }).click();
  await app.page.locator('#toasts').getByRole('button', { name: 'Show report' }).waitFor();
  await expect.poll(() => titles(app.page)).toContain('Old paper lay here before');
});

it('saves the report of an import as a table', async () => {
  const report = app.page.getByRole('dialog', { name: 'Import report' });
  await app.page.locator('#toasts').getByRole('button', { name: 'Show report' }).click();
  await report.getByRole('heading', { name: /Already there/ }).waitFor();
  const path = join(app.files, 'report.csv');
  const answered = app.dialogs.answerNext(path);
  await report.getByRole('button', { name: 'Save as CSV…' }).click();
  await answered;
  await toast(`Saved to ${path}`).waitFor();
  expect(await ask(app.page, 'watch.state')).toMatchObject({ folder: inbox, on: true, there: true });
});
