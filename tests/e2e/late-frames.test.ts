import { afterAll, beforeAll, expect, it } from 'vitest';
import { claimOf } from '../../shared/model/annotation.ts';
import { annotateFerry, annotationRows, type Desk, startDesk } from '../support/desk.ts';
import { lateFrames } from '../support/late-frames.ts';

/** On a machine that has much else to do keys come before the frame in which the window would be ready for them. */

let app: Desk;
beforeAll(async () => {
  app = await startDesk();
  await annotateFerry(app.page);
});
afterAll(async () => {
  await app?.close();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await app.page.keyboard.press(key);
};
const focused = () => app.page.evaluate(() => document.activeElement?.textContent ?? '');

it('the list has the focus again as soon as the menu of a row is shut, or the dialog that an entry of it opened', async () => {
  const { page } = app;
  const inList = () => page.evaluate(() => document.activeElement?.getAttribute('role') === 'grid');
  const openMenu = async () => {
    await page.getByRole('row', { name: /Ferry strike/ }).click({ button: 'right' });
    await page.getByRole('menu').waitFor();
  };
  await page.getByRole('grid').focus();
  await lateFrames(page, 500);
  await openMenu();
  await press('Escape');
  expect(await inList()).toBe(true);
  await openMenu();
  await page.getByRole('menuitem', { name: 'Edit details' }).click();
  await page.getByRole('dialog').waitFor();
  await press('Escape');
  expect(await inList()).toBe(true);
});

it('the palette, opened right after a menu was shut, offers what can be done with the claim at hand', async () => {
  await app.page.getByRole('button', { name: 'Claims' }).click();
  await app.page.getByRole('heading', { level: 1, name: 'Claims' }).click();
  await press('j');
  await expect.poll(focused).toContain('The port lost');
  await press('s');
  await app.page.getByRole('menuitemradio', { name: /Disputed/ }).waitFor();
  await press('Escape', 'Control+k');
  await app.page.keyboard.type('claim is refuted');
  await press('Enter');
  const status = async () =>
    (await annotationRows(app.page, 'claim')).map(({ annotation }) => claimOf(annotation)?.['stet:status']);
  await expect.poll(status).toEqual(['refuted']);
});
