import { mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { type StartedApp, startApp } from '../support/app.ts';
import { axeFindings } from '../support/axe.ts';
import { ask, startDesk } from '../support/desk.ts';

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
