import { afterAll, beforeAll, expect, it } from 'vitest';
import { annotateFerry, type Desk, startDesk } from '../support/desk.ts';

/** Whoever goes to a view by key goes on with the arrows there, and comes back to its list with Escape. */

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
const rowAtHand = () =>
  app.page.evaluate(() => {
    const row = document.activeElement?.closest('[role="option"], [role="row"]');
    return row?.textContent ?? document.activeElement?.tagName ?? '';
  });

it('means the list with the arrows right after the start', async () => {
  await app.page.reload();
  await app.page.getByRole('row').nth(3).waitFor();
  const atHand = () => app.page.locator('[role="row"][data-current]').getAttribute('aria-rowindex');
  await expect.poll(atHand).toBe('2');
  await press('ArrowDown');
  await expect.poll(atHand).toBe('3');
});

it.each([
  ['p', 'People', 'Mira Oduya', 'the harbour office'],
  ['t', 'Tags', 'sea', 'work'],
])('by “g %s” to the list of %s, from row to row', async (key, view, first, second) => {
  await press('g', key);
  await app.page.getByRole('heading', { level: 1, name: view }).waitFor();
  await expect.poll(rowAtHand).toContain(first);
  await press('ArrowDown');
  await expect.poll(rowAtHand).toContain(second);
  await app.page.getByRole('heading', { level: 2, name: second }).waitFor();
});

it('from what is chosen back to the list with Escape', async () => {
  await press('g', 'p');
  // Who was chosen last is at hand again.
  await expect.poll(rowAtHand).toContain('the harbour office');
  await press('Tab');
  await expect.poll(() => app.page.evaluate(() => document.activeElement?.textContent)).toContain('Export');
  await press('Escape');
  await expect.poll(rowAtHand).toContain('the harbour office');
});

it.each(['c', 'w', 'x'])('from a list that goes, by “g %s”, into the pane that comes', async (key) => {
  await press('g', 'p');
  await expect.poll(rowAtHand).toContain('the harbour office');
  await press('g', key);
  await app.page.getByRole('heading', { level: 1, name: 'People' }).waitFor({ state: 'detached' });
  await expect.poll(() => app.page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

it('back to the article that was left for another view, and forward again', async () => {
  const { page } = app;
  await press('g', 'l');
  await page.getByRole('grid').waitFor();
  await page.getByRole('row').filter({ hasText: 'Village moves' }).click();
  const text = page.getByRole('region', { name: 'Text of the article' });
  await text.getByText('Nobody believed').waitFor();
  await press('g', 'p');
  await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
  await press('Alt+ArrowLeft');
  await text.getByText('Nobody believed').waitFor();
  await expect.poll(() => text.evaluate((element) => element === document.activeElement)).toBe(true);
  await press('Alt+ArrowRight');
  await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
  await expect.poll(rowAtHand).toContain('the harbour office');
  const sideButton = (button: number) =>
    page.evaluate(
      (which) => document.body.dispatchEvent(new MouseEvent('mouseup', { button: which, bubbles: true })),
      button,
    );
  await sideButton(3);
  await text.getByText('Nobody believed').waitFor();
  await sideButton(4);
  await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
});

it('from a note that stands alone, and goes on with the next', async () => {
  await press('g', 'n');
  await app.page.getByRole('heading', { level: 1, name: 'Notes' }).waitFor();
  for (const words of ['First thought', 'Second thought']) {
    await press('n');
    await app.page.waitForFunction(() => (document.activeElement as HTMLElement | null)?.isContentEditable);
    await app.page.keyboard.type(words);
    await press('Escape');
    await expect.poll(rowAtHand).toContain(words);
  }
  await press('ArrowDown');
  await expect.poll(rowAtHand).toContain('First thought');
});

it('keeps the list where the window has room for one of the two', async () => {
  await app.page.setViewportSize({ width: 480, height: 800 });
  await press('Escape', 'g', 'l');
  await app.page.getByRole('grid').waitFor();
  await press('g', 'p');
  await app.page.getByRole('button', { name: 'All people' }).focus();
  await press('Escape');
  const mira = app.page.getByRole('listbox').getByText('Mira Oduya');
  await mira.waitFor();
  await press('g', 'l');
  await app.page.getByRole('grid').waitFor();
  await press('g', 'p');
  await mira.waitFor();
  await app.page.waitForTimeout(200);
  expect(await mira.isVisible()).toBe(true);
});
