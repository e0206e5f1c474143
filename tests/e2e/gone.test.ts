import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { annotateFerry, ask, type Desk, startDesk } from '../support/desk.ts';
import { folderOf } from '../support/folder-of.ts';

let app: Desk;
let folder: string;

beforeAll(async () => {
  app = await startDesk();
  const id = await annotateFerry(app.page);
  await ask(app.page, 'articles.list', { trashed: false });
  folder = folderOf(app.library, id);
});
afterAll(async () => {
  await app?.close();
});

it('an article whose folder goes while it is read takes its annotations along, and is back with them', async () => {
  const { page } = app;
  await page.getByRole('row').filter({ hasText: 'Ferry' }).click();
  const all = page.getByRole('tab', { name: /^All/ });
  await expect.poll(() => all.textContent()).toBe('All4');
  const away = join(app.files, 'away');
  renameSync(folder, away);
  await ask(page, 'library.rescan');
  await page.getByText('This article cannot be shown.').waitFor();
  await page.getByText('“Ferry strike ends after nine days” is not in this library any more').waitFor();
  await page.locator('#toasts').getByText('One article was taken out of the library’s folder').waitFor();
  expect(await all.textContent()).toBe('All0');
  renameSync(away, folder);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-block]').first().waitFor();
  await expect.poll(() => all.textContent()).toBe('All4');
});
