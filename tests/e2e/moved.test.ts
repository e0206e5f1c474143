import { mkdirSync, mkdtempSync, realpathSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { type StartedApp, startApp } from '../support/app.ts';
import { axeFindings } from '../support/axe.ts';
import { ask, startDesk } from '../support/desk.ts';
import { startReading } from '../support/reading.ts';

let app: StartedApp | undefined;
afterEach(async () => {
  await app?.close();
});

it('a library that was renamed opens from where it is; one that is nowhere near is told, and found by hand', async () => {
  const desk = await startDesk();
  const { dir, library } = desk;
  await desk.close();
  const renamed = `${library} of old`;
  renameSync(library, renamed);
  app = await startApp({ userData: dir });
  await app.page.getByRole('grid').waitFor();
  expect((await ask(app.page, 'app.info')).library?.folder).toBe(renamed);
  await app.close();

  const away = join(mkdtempSync(join(tmpdir(), 'stet-far-')), 'shelf', 'more', 'desk');
  mkdirSync(dirname(away), { recursive: true });
  renameSync(renamed, away);
  app = await startApp({ userData: dir });
  const item = app.page.getByRole('button', { name: /Coastal desk/ });
  await item.getByText('Not found where it was. Show where it is now…').waitFor();
  expect(await axeFindings(app.page)).toEqual([]);
  const shown = app.dialogs.answerNext(away);
  await item.click();
  await shown;
  await app.page.getByRole('grid').waitFor();
  const info = await ask(app.page, 'app.info');
  expect(info.library?.folder).toBe(away);
  expect(info.recent).toEqual([{ folder: away, name: 'Coastal desk' }]);
});

it('a library that is renamed while it is open is told, and Stet goes on with it without losing what is being typed', async () => {
  const reading = await startReading();
  app = reading;
  const { page } = reading;
  const banner = page.getByRole('region', { name: 'The library is away' });
  await page.locator('[data-block]', { hasText: 'A second vote' }).click();
  await page.keyboard.press('e');
  await page.locator('[data-editing]').waitFor();
  await page.keyboard.type('So far: ');
  const renamed = `${reading.library}-renamed`;
  renameSync(reading.library, renamed);
  await banner.getByText(renamed).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('region', { name: 'Messages' }).getByText('The library cannot be reached').waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await banner.getByRole('button', { name: 'Go on there' }).click();
  await banner.waitFor({ state: 'detached' });
  expect((await ask(page, 'app.info')).library?.folder).toBe(realpathSync(renamed));
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-reader-text]:not([data-editing])').waitFor();
  await page.locator('[data-block]', { hasText: 'So far: A second vote' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.locator('[data-block]', { hasText: /^A second vote/ }).waitFor();

  // A disk that is taken out and put in again.
  renameSync(renamed, `${renamed}-out`);
  await banner.waitFor();
  renameSync(`${renamed}-out`, renamed);
  await page.getByRole('region', { name: 'Messages' }).getByText('The library is there again.').waitFor();
  await banner.waitFor({ state: 'detached' });
});
