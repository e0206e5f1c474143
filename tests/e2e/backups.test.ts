import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { ask, type Desk, startDesk, titles } from '../support/desk.ts';

let app: Desk;
const away = mkdtempSync(join(tmpdir(), 'stet-copies-'));

beforeAll(async () => {
  app = await startDesk();
});
afterAll(async () => {
  await app?.close();
});

const dialog = () => app.page.getByRole('dialog', { name: 'Backups' });
const said = (text: RegExp) => app.page.locator('#toasts').getByText(text).first().waitFor();
const listed = async () => (await titles(app.page)).length;

async function command(name: string): Promise<void> {
  await app.page.keyboard.press('Control+k');
  await app.page.keyboard.type(name);
  await app.page
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .waitFor();
  await app.page.keyboard.press('Enter');
}

it('makes a backup, lists it with date and size, and can be turned off', async () => {
  await command('Backups');
  await dialog().getByText('There is no backup of this library yet.').waitFor();
  await dialog().getByRole('button', { name: 'Make a backup now' }).click();
  await dialog()
    .getByRole('list', { name: 'Backups of this library' })
    .getByText(/(kB|MB)$/)
    .waitFor();
  await dialog().getByText('Make a backup each day').click();
  await expect.poll(async () => (await ask(app.page, 'app.info')).settings.backups.daily).toBe(false);
  expect(await axeFindings(app.page)).toEqual([]);
});

it('shows in the colours of the system, too, whether they are made', async () => {
  const track = dialog().locator('label [aria-hidden]').first();
  const shown = async () => {
    await app.page.waitForTimeout(300);
    return (await track.screenshot()).toString('base64');
  };
  await app.page.emulateMedia({ forcedColors: 'active' });
  const off = await shown();
  await dialog().getByText('Make a backup each day').click();
  expect(await shown()).not.toBe(off);
  await dialog().getByText('Make a backup each day').click();
  expect(await shown()).toBe(off);
  await app.page.emulateMedia({ forcedColors: 'none' });
});

it('keeps them in another folder when asked to, and in its own again', async () => {
  const chosen = app.dialogs.answerNext(away);
  await dialog().getByRole('button', { name: 'Keep them elsewhere…' }).click();
  await chosen;
  await dialog().getByText(`Kept in ${away}`).waitFor();
  await dialog().getByText('There is no backup of this library yet.').waitFor();
  await dialog().getByRole('button', { name: 'Keep them in the app’s own folder' }).click();
  await dialog()
    .getByRole('button', { name: /^Restore here/ })
    .waitFor();
});

it('restores one in place: what was until now stays in a backup and in a folder beside it', async () => {
  const {
    rows: [row],
  } = await ask(app.page, 'articles.list', { trashed: false });
  await ask(app.page, 'articles.trash', [row?.id ?? '']);
  await dialog()
    .getByRole('button', { name: /^Restore here/ })
    .click();
  await said(/^This library is as it was on/);
  await expect.poll(listed).toBe(3);
  expect(
    readdirSync(dirname(app.library))
      .filter((name) => name.startsWith('Coastal desk'))
      .sort(),
  ).toEqual(['Coastal desk', 'Coastal desk (before restoring)']);
  expect((await ask(app.page, 'backups.list')).backups).toHaveLength(2);
  expect(await ask(app.page, 'library.check')).toEqual([]);
});

it('takes that back by the message that told of it, and nothing is lost or out of order', async () => {
  const messages = app.page.getByRole('region', { name: 'Messages' });
  await messages.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(listed).toBe(2);
  expect((await ask(app.page, 'articles.list', { trashed: true })).rows).toHaveLength(1);
  expect((await ask(app.page, 'backups.list')).backups).toHaveLength(3);
  expect(await ask(app.page, 'library.check')).toEqual([]);
  // And forth again, while an article is read.
  await app.page
    .getByRole('row', { name: /Ferry|Village|Budget/ })
    .first()
    .click();
  await app.page.locator('[data-block]').first().waitFor();
  await messages.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(listed).toBe(3);
  await app.page.keyboard.press('j');
  await expect.poll(() => app.page.locator('[role="row"][data-current]').count()).toBe(1);
});

it('saves a copy as a file, merges a library, and restores to a new folder, which it opens', async () => {
  const copy = join(away, 'desk.zip');
  const saving = app.dialogs.answerNext(copy);
  await command('Save a copy of the library');
  await saving;
  await said(/^Saved the whole library/);
  expect(existsSync(copy)).toBe(true);

  const {
    rows: [row],
  } = await ask(app.page, 'articles.list', { trashed: false });
  await ask(app.page, 'articles.trash', [row?.id ?? '']);
  await ask(app.page, 'articles.erase', [row?.id ?? '']);
  await expect.poll(listed).toBe(2);
  const merging = app.dialogs.answerNext(copy);
  await command('Merge a copy of a library into this one');
  await merging;
  await said(/^Merged. Articles added: 1,/);
  await expect.poll(listed).toBe(3);

  await command('Backups');
  const restoring = app.dialogs.answerNext(join(away, 'restored'));
  await dialog()
    .getByRole('button', { name: /^Restore to a new folder/ })
    .first()
    .click();
  await restoring;
  await said(/^Restored “Coastal desk” in a new folder/);
  await expect.poll(async () => (await ask(app.page, 'app.info')).library?.folder).toBe(join(away, 'restored'));
});
