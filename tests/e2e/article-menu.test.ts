import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, type Desk, startDesk } from '../support/desk.ts';

/** What can be done to an article while it is read, and to the library from its name: nobody goes back to a list or a palette for it. */

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
  await desk.page.getByText('Ferry strike ends').click();
  await desk.page.locator('[data-block]').first().waitFor();
});
afterAll(async () => {
  await desk?.close();
});

const ferry = async () => {
  const { rows } = await ask(desk.page, 'articles.list', { trashed: false });
  return rows.find(({ title }) => title.startsWith('Ferry'));
};

it('is starred, marked as done and described by the keys of the list, and each is one step to undo', async () => {
  const { page } = desk;
  await page.keyboard.press('d');
  await page.locator('#toasts').getByText('Marked “Ferry strike ends after nine days” as done.').waitFor();
  await page.keyboard.press('*');
  await page.getByRole('button', { name: 'Star', exact: true, pressed: true }).waitFor();
  expect(await ferry()).toMatchObject({ status: 'done', starred: true });

  await page.keyboard.press('i');
  const dialog = page.getByRole('dialog', { name: 'Article details' });
  await dialog.getByLabel('Publication').fill('Harrow Bay Courier');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('[data-side] header').getByText('Harrow Bay Courier').waitFor();
  await expect
    .poll(() => page.locator('[data-reader-text]').evaluate((text) => text === document.activeElement))
    .toBe(true);

  await page.keyboard.press('Control+z');
  await page.locator('[data-side] header').getByText('Harrow Bay Courier').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Star', exact: true, pressed: false }).waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(ferry).toMatchObject({ status: 'unread', starred: false });
});

it('goes to the trash from its menu, and Delete with no annotation at hand leaves it where it is', async () => {
  const { page } = desk;
  await page.locator('[data-reader-text]').focus();
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: 'Actions for this article' }).click();
  expect((await ferry())?.trashed).toBe(false);
  await page.getByRole('menuitem', { name: 'Move to trash' }).click();
  await page.getByText('This article is in the trash.').waitFor();
  await page.locator('#toasts').getByText('Moved “Ferry strike ends after nine days” to the trash.').waitFor();
  expect(await page.getByRole('button', { name: 'Actions for this article' }).count()).toBe(0);
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Actions for this article' }).waitFor();
});

it('a menu shows the keys that somebody has chosen', async () => {
  const { page } = desk;
  await ask(page, 'settings.change', { keys: { 'list.done': 'Shift+X' } });
  await page.getByRole('button', { name: 'Actions for this article' }).click();
  await expect.poll(() => page.getByRole('menuitem', { name: 'Mark as done' }).textContent()).toContain('Shift+X');
  await page.keyboard.press('Escape');
});

it('the library is looked after from its name', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: 'Library “Coastal desk”' }).click();
  // What asks for more before it does anything says so.
  await page.getByRole('menuitem', { name: 'Open another library…' }).waitFor();
  await page.getByRole('menuitem', { name: 'Health of the library', exact: true }).click();
  await page.getByRole('dialog', { name: 'Health of the library' }).waitFor();
});
