import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, type Desk, startDesk, titles } from '../support/desk.ts';
import { folderOf } from '../support/folder-of.ts';

let app: Desk;

beforeAll(async () => {
  app = await startDesk();
});
afterAll(async () => {
  await app?.close();
});

const grid = () => app.page.getByRole('grid');
const toast = (text: string | RegExp) => app.page.locator('#toasts').getByText(text);
const shown = (expected: string[]) => expect.poll(() => titles(app.page)).toEqual(expected);

const ferry = 'Ferry strike ends after nine days';
const orchard = 'Village moves forty-one apple trees before the flood';
const budget = 'Budget hearing runs past midnight';

it('lists the articles with their bylines and sorts them by a column and by the menu', async () => {
  expect(await app.page.getByRole('row', { name: /Ferry strike/ }).textContent()).toContain('Ines Calder');
  await app.page.getByRole('columnheader', { name: 'Title' }).getByRole('button', { includeHidden: true }).click();
  await shown([budget, ferry, orchard]);
  await app.page.getByRole('button', { name: 'Sort' }).click();
  await app.page.getByRole('menuitemradio', { name: 'Title' }).click();
  await shown([orchard, ferry, budget]);
  await app.page.getByRole('columnheader', { name: 'Title' }).getByRole('button', { includeHidden: true }).click();
});

it('filters as one types and says when nothing matches', async () => {
  const filter = app.page.getByRole('searchbox', { name: 'Filter this list' });
  await filter.fill('reil');
  await shown([orchard]);
  await filter.fill('zeppelin');
  await app.page.getByRole('button', { name: 'Clear the filter' }).click();
  await shown([budget, ferry, orchard]);
});

it('is walked, starred and opened by keyboard; Escape leads back to the same row', async () => {
  await grid().focus();
  await app.page.keyboard.press('Home');
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('Shift+*');
  await expect
    .poll(async () => (await ask(app.page, 'articles.list', { trashed: false })).rows.find((row) => row.starred)?.title)
    .toBe(ferry);
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('heading', { level: 1, name: ferry }).waitFor();
  expect(await app.page.title()).toContain(ferry);
  await app.page.keyboard.press('Escape');
  await grid().waitFor();
  await app.page.keyboard.press('F6');
  const active = await app.page.evaluate(() => {
    const id = document.querySelector('[role="grid"]')?.getAttribute('aria-activedescendant');
    return id ? document.getElementById(id)?.textContent : null;
  });
  expect(active).toContain(ferry);
});

it('selects several, trashes them, and the toast brings them back', async () => {
  await grid().focus();
  await app.page.keyboard.press('Home');
  await app.page.keyboard.press('Shift+ArrowDown');
  await app.page.getByText('2 selected').waitFor();
  await app.page.keyboard.press('Delete');
  await shown([orchard]);
  await toast('Moved 2 articles to the trash.').waitFor();
  await app.page.locator('#toasts').getByRole('button', { name: 'Undo' }).click();
  await shown([budget, ferry, orchard]);
});

async function trashTheLastAndUndo(): Promise<void> {
  await grid().focus();
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('End');
  await app.page.keyboard.press('Delete');
  await shown([budget, ferry]);
  await app.page.keyboard.press('Control+z');
  await shown([budget, ferry, orchard]);
}

it('offers to do again what was undone until something else is done', async () => {
  await trashTheLastAndUndo();
  const again = app.page.locator('#toasts').getByRole('button', { name: 'Redo' });
  await again.waitFor();
  await app.page.keyboard.press('*');
  await expect.poll(() => again.count()).toBe(0);
  await toast('Undone: Move to trash.').waitFor();
  await app.page.keyboard.press('Control+z');
});

it('undoes and does again by keyboard', async () => {
  await trashTheLastAndUndo();
  await app.page.keyboard.press('Control+Shift+z');
  await shown([budget, ferry]);
});

it('restores from the trash, and deletes forever after asking', async () => {
  await app.page.getByRole('button', { name: 'Trash' }).click();
  await app.page.getByRole('row', { name: /apple trees/ }).click({ button: 'right' });
  await app.page.getByRole('menuitem', { name: 'Restore' }).click();
  await app.page.getByText('The trash is empty.').waitFor();
  await app.page.getByRole('button', { name: 'Show all articles' }).click();
  await shown([budget, ferry, orchard]);
  await app.page.getByRole('row', { name: /apple trees/ }).click({ button: 'right' });
  await app.page.getByRole('menuitem', { name: 'Move to trash' }).click();
  // The next key has a row to work on, as after the key that does the same.
  const atHand = app.page.locator('[role="row"][data-current]');
  await expect.poll(() => atHand.allTextContents()).toEqual([expect.stringContaining(ferry)]);
  await app.page.getByRole('button', { name: 'Trash' }).click();
  await app.page.getByRole('button', { name: 'Empty trash…' }).click();
  const question = app.page.getByRole('alertdialog');
  await question.getByRole('button', { name: 'Cancel' }).click();
  expect((await ask(app.page, 'articles.list', { trashed: true })).rows).toHaveLength(1);
  await app.page.getByRole('button', { name: 'Empty trash…' }).click();
  await question.getByRole('button', { name: 'Delete forever' }).click();
  await app.page.getByText('The trash is empty.').waitFor();
  expect((await ask(app.page, 'articles.list', { trashed: true })).rows).toEqual([]);
});

it('imports chosen files and reports what failed', async () => {
  const one = join(app.files, 'night.txt');
  const two = join(app.files, 'empty.txt');
  writeFileSync(
    one,
    'Night trains return\n\nBy Lio Marsh\n\nThe night trains to the coast run again from May on, after a pause of six years and two ministers.\n\nTickets are sold from Monday on at the counters of the northern line.\n',
  );
  writeFileSync(two, '');
  await app.page.getByRole('navigation').getByRole('button', { name: 'All articles' }).click();
  await app.page.getByRole('button', { name: 'Add articles' }).click();
  const answered = app.dialogs.answerNext(one);
  await app.page.getByRole('menuitem', { name: 'Import files…' }).click();
  await answered;
  await app.page.getByRole('heading', { level: 1, name: 'Night trains return' }).waitFor();
  await toast('Added “Night trains return”.').waitFor();
  await app.page.keyboard.press('Escape');
  const again = app.dialogs.answerNext(two);
  await app.page.keyboard.press('Control+i');
  await again;
  await app.page.locator('#toasts').getByText(/empty/i).waitFor();
});

it('shows what was pasted before it becomes an article; undoing takes it away', async () => {
  await grid().focus();
  await app.page.evaluate(() => {
    const data = new DataTransfer();
    const text =
      'Bridge over the Vell opens a month before its date\n\nThe bridge over the Vell opened on Friday, a month before the date the builders had named.';
    data.setData('text/plain', text);
    data.setData(
      'text/html',
      `<h1>Bridge over the Vell opens a month before its date</h1><p onclick="window.hacked = true">${text.split('\n\n')[1]}</p>`,
    );
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  const dialog = app.page.getByRole('dialog', { name: 'Add what is on the clipboard?' });
  expect(await dialog.textContent()).toContain('Formatted text from a web page');
  await dialog.getByRole('button', { name: 'Add article' }).click();
  await app.page
    .getByRole('heading', { level: 1, name: 'Bridge over the Vell opens a month before its date' })
    .waitFor();
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('Control+z');
  await expect.poll(() => titles(app.page)).not.toContain('Bridge over the Vell opens a month before its date');
});

it('imports dropped files and a second time calls them duplicates', async () => {
  const drop = () =>
    app.page.evaluate(() => {
      const text =
        'Wind park off Harrow Bay waits until the last geese have passed\n\nBy Ada Brandt\n\nThe wind park off Harrow Bay stays dark until the geese have passed, the court decided on Monday.\n\nThe owners had asked for ten more days.';
      const data = new DataTransfer();
      data.items.add(new File([text], 'wind.txt', { type: 'text/plain' }));
      for (const name of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }));
      }
    });
  await drop();
  await app.page
    .getByRole('heading', { level: 1, name: 'Wind park off Harrow Bay waits until the last geese have passed' })
    .waitFor();
  await drop();
  await toast(/already/).waitFor();
  await app.page.keyboard.press('Escape');
});

it('edits details with their evidence and takes it back', async () => {
  await grid().focus();
  const row = app.page.getByRole('row', { name: /Ferry strike/ });
  await row.click({ button: 'right' });
  await app.page.getByRole('menuitem', { name: 'Edit details…' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'Article details' });
  await dialog.getByText('By Ines Calder').waitFor();
  await dialog.getByLabel('Published').fill('last week');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText(/That is no date/).waitFor();
  await dialog.getByLabel('Published').fill('2024-05');
  await dialog.getByLabel('Publication').fill('Harbour Ledger');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => row.textContent()).toContain('May 2024');
  expect(await row.textContent()).toContain('Harbour Ledger');
  await grid().focus();
  await app.page.keyboard.press('Control+z');
  await expect.poll(() => row.textContent()).not.toContain('Harbour Ledger');
});

it('shows what was set elsewhere at the same time in a place of its own, and takes it', async () => {
  const { rows } = await ask(app.page, 'articles.list', { trashed: false });
  const id = rows.find(({ title }) => title === ferry)?.id ?? '';
  const folder = folderOf(app.library, id);
  const before = JSON.parse(readFileSync(join(folder, 'article.json'), 'utf8'));
  await ask(app.page, 'articles.update', id, { metadata: { publication: 'Harbour Weekly' } });
  const elsewhere = {
    ...before,
    version: 'elsewhere0:1',
    changed: { 'metadata.publication': 'elsewhere0:1' },
    metadata: { ...before.metadata, publication: 'Harbour Monthly' },
  };
  writeFileSync(join(folder, 'article (conflicted copy 2024-03-01 101112).json'), JSON.stringify(elsewhere));
  await app.page.getByRole('row', { name: /Ferry strike/ }).click({ button: 'right' });
  await app.page.getByRole('menuitem', { name: 'Edit details…' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'Article details' });
  const field = dialog.getByLabel('Publication');
  const set = dialog.getByRole('list', { name: 'Set elsewhere at the same time' });
  await set.waitFor();
  // Either may be the later one: the device's name is random.
  const offered = (await field.inputValue()) === 'Harbour Weekly' ? 'Harbour Monthly' : 'Harbour Weekly';
  expect(await set.textContent()).toContain(`Set to “${offered}” elsewhere`);
  await set.getByRole('button', { name: `Use “${offered}”` }).click();
  expect(await field.inputValue()).toBe(offered);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => app.page.getByRole('row', { name: /Ferry strike/ }).textContent()).toContain(offered);
  const settled = await ask(app.page, 'articles.read', id);
  expect(settled.article.evidence.publication?.filter(({ source }) => source === 'person')).toEqual([
    { value: offered, source: 'person', score: 1 },
  ]);
});

it('exports what is selected to a file', async () => {
  await grid().focus();
  await app.page.getByRole('row', { name: /Ferry strike/ }).click({ modifiers: ['ControlOrMeta'] });
  await app.page.keyboard.press('Control+e');
  const dialog = app.page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: `“${ferry}”` }).waitFor();
  const path = join(app.files, 'out.md');
  const answered = app.dialogs.answerNext(path);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await answered;
  await toast(/Exported to .*out\.md/).waitFor();
});
