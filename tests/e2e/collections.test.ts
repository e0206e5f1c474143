import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, type Desk, made, startDesk, titles } from '../support/desk.ts';

let app: Desk;

beforeAll(async () => {
  app = await startDesk();
});
afterAll(async () => {
  await app?.close();
});

const collections = () => app.page.getByRole('list', { name: 'Collections' });
const shown = (expected: string[]) => expect.poll(() => titles(app.page)).toEqual(expected);
const budget = 'Budget hearing runs past midnight';
const ferry = 'Ferry strike ends after nine days';
const orchard = 'Village moves forty-one apple trees before the flood';

it('collects articles by key into a new collection', async () => {
  // By title, so that the first row does not depend on which file was read first.
  await app.page.getByRole('columnheader', { name: 'Title' }).getByRole('button', { includeHidden: true }).click();
  await shown([budget, ferry, orchard]);
  await app.page.getByRole('grid').focus();
  await app.page.keyboard.press('Home');
  await app.page.keyboard.press('m');
  await app.page.getByRole('dialog').getByRole('textbox').fill('Ports');
  await app.page.keyboard.press('Enter');
  await collections().getByRole('button', { name: /Ports/ }).waitFor();
  expect(await ask(app.page, 'collections.list')).toMatchObject([{ name: 'Ports', articles: [expect.any(String)] }]);
});

it('adds by menu, nests, lists what is inside as well, and takes out by key with a way back', async () => {
  await app.page.getByRole('row', { name: /Village moves/ }).click({ button: 'right' });
  await app.page.getByRole('menuitem', { name: 'Add to collection…' }).click();
  await app.page.getByRole('dialog').getByRole('option', { name: 'Ports' }).click();
  await collections().getByRole('button', { name: /Ports/ }).click({ button: 'right' });
  await app.page.getByRole('menuitem', { name: 'New collection inside…' }).click();
  await app.page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('North');
  await app.page.keyboard.press('Enter');
  await expect
    .poll(async () =>
      (await collections().getByRole('button').allTextContents()).map((text) => text.replace(/\d/g, '')),
    )
    .toEqual(['Ports', 'North']);
  await collections().getByRole('button', { name: /Ports/ }).click();
  const before = 2;
  await expect.poll(async () => (await titles(app.page)).length).toBe(before);
  await app.page.getByRole('grid').focus();
  await app.page.keyboard.press('Home');
  await app.page.keyboard.press('Shift+M');
  await expect.poll(async () => (await titles(app.page)).length).toBe(before - 1);
  await app.page.keyboard.press('Control+z');
  await expect.poll(async () => (await titles(app.page)).length).toBe(before);
});

it('a collection is a field of the search, and comes back when its deletion is undone', async () => {
  const found = await ask(app.page, 'search.run', { text: 'in:Ports', limit: 10 });
  expect(found.hits.map(({ title }) => title)).toContain(orchard);
  await collections().getByRole('button', { name: /Ports/ }).click({ button: 'right' });
  await app.page.getByRole('menuitem', { name: 'Delete collection' }).click();
  await expect.poll(() => collections().getByRole('button').count()).toBe(0);
  await app.page.keyboard.press('Control+z');
  await expect.poll(() => collections().getByRole('button').count()).toBe(2);
});

it('a live collection that finds nothing says what it looks for, and leads to changing that', async () => {
  await ask(app.page, 'collections.change', [
    made({ id: 'live', name: 'Airships', parent: null, articles: [], query: 'zeppelin ' }),
  ]);
  await app.page.getByRole('button', { name: /^Airships/ }).click();
  await app.page.getByText('The search of this collection, “zeppelin”, finds nothing.').waitFor();
  await app.page.getByRole('button', { name: 'Change the search…' }).click();
  await app.page.getByRole('dialog').getByLabel('Search').fill('ferry');
  await app.page.getByRole('button', { name: 'Save' }).click();
  await app.page.getByRole('row').filter({ hasText: 'Ferry' }).waitFor();
  // How much it finds stands beside its name, as it changes.
  const airships = app.page.getByRole('button', { name: /^Airships/ });
  await expect.poll(() => airships.textContent()).toBe('Airships1');
  const { rows } = await ask(app.page, 'articles.list', { trashed: false });
  const found = rows.find(({ title }) => title === ferry)?.id ?? '';
  await ask(app.page, 'articles.trash', [found]);
  await expect.poll(() => airships.textContent()).toBe('Airships');
  await ask(app.page, 'articles.untrash', [found]);
  await expect.poll(() => airships.textContent()).toBe('Airships1');
  await app.page.getByRole('button', { name: /^Done/ }).click();
  await app.page.getByText('Nothing is done yet.').waitFor();
  await app.page.getByRole('button', { name: 'Show all articles' }).click();
});

it('what another program changes is there when one comes back to the window', async () => {
  await app.page.getByRole('button', { name: 'All articles' }).click();
  const shard = readdirSync(join(app.library, 'articles')).map((name) => join(app.library, 'articles', name));
  const folder = shard
    .flatMap((path) => readdirSync(path).map((name) => join(path, name)))
    .find((path) => path.includes('/ferry-strike'));
  const file = join(folder!, 'article.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(ferry, 'Ferries idle once more'));
  await app.page.waitForTimeout(2100);
  await app.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await app.page.getByRole('row', { name: /Ferries idle once more/ }).waitFor();
  const told = app.page.locator('#toasts');
  await told.getByText('The details of “Ferries idle once more” were changed outside of Stet.').waitFor();
  await told.getByRole('button', { name: 'Show the article' }).click();
  await app.page.getByRole('heading', { level: 1, name: 'Ferries idle once more' }).waitFor();
  await app.page.keyboard.press('g');
  await app.page.keyboard.press('l');
  await app.page.getByRole('row', { name: /Ferries idle once more/ }).waitFor();
});

it('checks the files, mends what was asked for and makes the index anew', async () => {
  const shards = readdirSync(join(app.library, 'articles')).map((name) => join(app.library, 'articles', name));
  const folder = shards.flatMap((path) => readdirSync(path).map((name) => join(path, name)))[0]!;
  writeFileSync(join(folder, '.article.json.0123456789ab.tmp'), 'half');
  await app.page.keyboard.press('Control+k');
  await app.page.keyboard.type('Health of the library');
  await app.page.keyboard.press('Enter');
  const dialog = app.page.getByRole('dialog');
  await dialog.getByText(/3 articles, 0 annotations/).waitFor();
  await dialog.getByRole('button', { name: 'Check every file' }).click();
  await dialog.getByText('One thing was found.').waitFor();
  await dialog.getByRole('button', { name: 'Delete the left-over file' }).click();
  await dialog.getByText('Everything is as it was stored.').waitFor();
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  await dialog.getByRole('button', { name: 'Rebuild the search index' }).click();
  await app.page.getByText('The search index was made anew from the files.').first().waitFor();
  // What is pressed keeps the focus while it works: keys go on to the dialog.
  await app.page.keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
  await shown(['Budget hearing runs past midnight', 'Ferries idle once more', orchard]);
});
