import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, startDesk } from '../support/desk.ts';
import { typeAndPress } from '../support/early-key.ts';

let app: Desk;

beforeAll(async () => {
  app = await startDesk();
});
afterAll(async () => {
  await app?.close();
});

const palette = () => app.page.getByRole('dialog', { name: 'Commands and articles' });
const heading = (name: string | RegExp) => app.page.getByRole('heading', { level: 1, name });

it('runs a command by its name', async () => {
  await app.page.keyboard.press('Control+k');
  await palette().getByRole('combobox').fill('claims');
  await app.page.keyboard.press('Enter');
  await heading('Claims').waitFor();
  expect(await palette().count()).toBe(0);
});

it('finds pasting by its name', async () => {
  await app.page.keyboard.press('Control+k');
  await palette().getByRole('combobox').fill('paste');
  await palette()
    .getByRole('option', { name: /Paste an article from the clipboard/ })
    .waitFor();
  await app.page.keyboard.press('Escape');
});

it('opens an article by the words of its title', async () => {
  await app.page.keyboard.press('Control+k');
  await palette().getByRole('combobox').fill('sixty speakers');
  await palette().getByText('Nothing').waitFor();
  // Enter comes before any answer can, and waits for it.
  await typeAndPress(palette().getByRole('combobox'), 'apple flood', 'Enter');
  await heading('Village moves forty-one apple trees before the flood').waitFor();
});

it('makes a collection, goes to it by its name and away again', async () => {
  const run = async (typed: string) => {
    await app.page.keyboard.press('Control+k');
    await palette().getByRole('combobox').fill(typed);
    await palette().getByRole('option', { name: typed }).waitFor();
    await app.page.keyboard.press('Enter');
  };
  await run('New collection');
  const dialog = app.page.getByRole('dialog', { name: 'New collection' });
  await dialog.getByLabel('Name').fill('Orchards at risk');
  await app.page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await run('Orchards at risk');
  await heading('Orchards at risk').waitFor();
  await run('Starred');
  await heading('Starred').waitFor();
  await run('All articles');
  await heading('All articles').waitFor();
});

it('goes by keys of two letters without running the second alone', async () => {
  for (const [key, name] of [
    ['p', 'People'],
    ['t', 'Tags'],
    ['c', 'Claims'],
    ['l', 'All articles'],
  ] as const) {
    await app.page.keyboard.press('g');
    await app.page.keyboard.press(key);
    await heading(name).waitFor();
  }
});

it('offers what was chosen lately first, marked as such', async () => {
  await app.page.keyboard.press('Control+k');
  const first = palette().getByRole('option').first();
  // What was run by its name above: at its top stands what was run last, and none of it is a step through the list.
  await expect.poll(() => first.textContent()).toMatch(/^All articles/);
  expect(await first.locator('svg.lucide-history').count()).toBe(1);
  await palette().getByRole('combobox').fill('all art');
  expect(await palette().locator('svg.lucide-history').count()).toBe(0);
  await app.page.keyboard.press('Escape');
});

it('shows every key there is', async () => {
  await app.page.keyboard.press('Shift+?');
  const help = app.page.getByRole('dialog', { name: 'Keys' });
  const text = (await help.textContent()) ?? '';
  for (const name of ['Next article', 'Search', 'Undo', 'Next pane']) expect(text).toContain(name);
  // Single letters rest while a dialog is open: they are what one looks for.
  await app.page.keyboard.type('undo');
  await expect.poll(() => help.locator('dt').allTextContents()).toEqual(['Undo']);
  await app.page.keyboard.press('Escape');
  await help.getByText('Next article').waitFor();
  await app.page.keyboard.type('ctrl+e');
  await expect.poll(() => help.locator('dt').allTextContents()).toEqual(['Export']);
  await app.page.keyboard.type(' nothing');
  await help.getByText(/^No command of this name/).waitFor();
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('Escape');
  expect(await help.count()).toBe(0);
});

it('leaves letters to a text field', async () => {
  const filter = app.page.getByRole('searchbox', { name: 'Filter this list' });
  await filter.focus();
  await app.page.keyboard.type('jg/');
  expect(await filter.inputValue()).toBe('jg/');
  await filter.fill('');
});

it('cycles the panes by F6 and reaches the messages by F8', async () => {
  const where = () => app.page.evaluate(() => document.activeElement?.closest('[id^="pane-"], #toasts')?.id ?? null);
  await app.page.getByRole('grid').focus();
  await app.page.keyboard.press('F6');
  expect(await where()).toBe('pane-library');
  await app.page.keyboard.press('F6');
  expect(await where()).toBe('pane-middle');
  await app.page.keyboard.press('F8');
  expect(await where()).toBe('toasts');
});
