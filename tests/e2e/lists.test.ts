import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { annotateFerry, ask, type Desk, made, startDesk, titles } from '../support/desk.ts';

let app: Desk;
const ferry = 'Ferry strike ends after nine days';
const orchard = 'Village moves forty-one apple trees before the flood';
const budget = 'Budget hearing runs past midnight';

beforeAll(async () => {
  app = await startDesk();
  await annotateFerry(app.page);
});
afterAll(async () => {
  await app?.close();
});

const heads = async () => (await app.page.getByRole('columnheader').allTextContents()).filter((text) => text !== '');
const columns = () => app.page.getByRole('dialog', { name: 'Columns of the list' });
const settings = async () => (await ask(app.page, 'app.info')).settings.list;
const rowsListed = async () => (await ask(app.page, 'articles.list', { trashed: false })).rows;

it('shows the columns one chooses, in the width one gives them, and remembers both and the order', async () => {
  await app.page.getByRole('button', { name: 'Columns of the list' }).click();
  await columns().getByRole('checkbox', { name: 'Added' }).check();
  await columns().getByRole('checkbox', { name: 'Words' }).check();
  await columns().getByRole('checkbox', { name: 'Publication' }).uncheck();
  await columns().getByRole('slider', { name: 'Width of Byline' }).fill('14');
  expect(await axeFindings(app.page)).toEqual([]);
  await app.page.keyboard.press('Escape');
  await expect
    .poll(heads)
    .toEqual(['Status', 'Title', 'Byline', 'Date', 'Added', 'Words', 'Marks', 'Starred', 'Actions']);
  const byline = app.page.getByRole('columnheader', { name: 'Byline' });
  const width = async () => Math.round((await byline.boundingBox())?.width ?? 0);
  expect(await width()).toBe(14 * 16);

  const edge = await byline.locator('span[aria-hidden]').last().boundingBox();
  const [x, y] = [(edge?.x ?? 0) + 6, (edge?.y ?? 0) + 8];
  await app.page.mouse.move(x, y);
  await app.page.mouse.down();
  await app.page.mouse.move(x - 64, y, { steps: 4 });
  await app.page.mouse.up();
  await expect.poll(width).toBe(10 * 16);

  await app.page.getByRole('columnheader', { name: 'Words' }).getByRole('button').click();
  await expect.poll(async () => (await titles(app.page))[2]).toBe(budget);
  await expect.poll(settings).toMatchObject({ widths: { byline: 10 }, sort: { by: 'words', descending: true } });
  await app.page.reload();
  await app.page.getByRole('grid').waitFor();
  await expect.poll(heads).toContain('Words');
  await expect.poll(width).toBe(10 * 16);
  expect(await app.page.getByRole('columnheader', { name: 'Words' }).getAttribute('aria-sort')).toBe('descending');
});

it('edits the details of several articles in one step', async () => {
  const before = (await rowsListed()).map(({ byline }) => byline);
  await app.page.getByRole('grid').focus();
  await app.page.keyboard.press('Control+a');
  await app.page.keyboard.press('i');
  const dialog = app.page.getByRole('dialog', { name: 'Details of 3 articles' });
  await dialog.getByLabel('Publication').fill('Coast Weekly');
  await dialog.getByLabel('Published').fill('sometime');
  await dialog.getByText('That is no date').waitFor();
  await dialog.getByRole('button', { name: 'Leave as it is: Published' }).click();
  expect(await axeFindings(app.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Change 3 articles' }).click();
  await expect
    .poll(async () => (await rowsListed()).map(({ publication }) => publication))
    .toEqual(['Coast Weekly', 'Coast Weekly', 'Coast Weekly']);
  expect((await rowsListed()).map(({ byline }) => byline)).toEqual(before);
  await app.page.keyboard.press('Control+z');
  await expect.poll(async () => (await rowsListed()).map(({ publication }) => publication)).toEqual([null, null, null]);
});

it('lists what was read last, the latest first', async () => {
  await app.page.keyboard.press('Escape');
  for (const title of [orchard, ferry]) {
    await app.page.getByRole('row', { name: new RegExp(title) }).click();
    await app.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await app.page.getByRole('button', { name: 'Back to the list' }).click();
    await app.page.getByRole('grid').waitFor();
  }
  await app.page.getByRole('button', { name: 'Recently read' }).click();
  await expect.poll(() => titles(app.page)).toEqual([ferry, orchard]);
  await app.page.getByRole('button', { name: /^All articles/ }).click();
  await expect.poll(async () => (await titles(app.page)).length).toBe(3);
});

it('drags articles into collections and collections into each other, and does the same by keys', async () => {
  const empty = { parent: null, articles: [], query: null };
  const collections = [
    { id: 'north', name: 'North', ...empty },
    { id: 'ports', name: 'Ports', ...empty },
  ];
  await ask(app.page, 'collections.change', collections.map(made));
  const list = app.page.getByRole('list', { name: 'Collections' });
  const item = (name: string) => list.getByRole('button', { name: new RegExp(`^${name}`) });
  const stored = async () => Object.fromEntries((await ask(app.page, 'collections.list')).map((one) => [one.id, one]));
  /** How they lie in the sidebar: what is dragged next, and what a key means, is told by that and no longer by the library. */
  const shown = () =>
    list
      .getByRole('button')
      .evaluateAll((items) =>
        items.map((one) => `${one.style.paddingInlineStart && '– '}${one.textContent?.replace(/\d/g, '')}`),
      );
  const lie = async (parents: Record<string, string | null>, ...order: string[]) => {
    for (const [id, parent] of Object.entries(parents)) {
      await expect.poll(async () => (await stored())[id]?.parent).toBe(parent);
    }
    await expect.poll(shown).toEqual(order);
  };
  const apart = { north: null, ports: null };
  await lie(apart, 'North', 'Ports');
  await app.page.getByRole('row', { name: new RegExp(ferry) }).dragTo(item('Ports'));
  await expect.poll(async () => (await stored())['ports']?.articles.length).toBe(1);
  await expect.poll(() => item('Ports').textContent()).toBe('Ports1');

  await item('North').dragTo(item('Ports'));
  await lie({ ...apart, north: 'ports' }, 'Ports', '– North');
  await app.page.keyboard.press('Control+z');
  await lie(apart, 'North', 'Ports');

  await item('Ports').focus();
  await app.page.keyboard.press('Alt+ArrowRight');
  await lie({ ...apart, ports: 'north' }, 'North', '– Ports');
  await item('Ports').focus();
  await app.page.keyboard.press('Alt+ArrowLeft');
  await lie(apart, 'North', 'Ports');
  await item('North').dragTo(item('Ports'));
  await lie({ ...apart, north: 'ports' }, 'Ports', '– North');
  await item('North').dragTo(app.page.getByRole('heading', { name: 'Collections' }));
  await lie(apart, 'North', 'Ports');
});

it('gives rows one line exactly where there are columns, at every width', async () => {
  const size = app.page.viewportSize() ?? { width: 1280, height: 800 };
  const row = app.page.locator('[role="row"][aria-selected]').first();
  const shapes = async () => ({
    columns: ((await app.page.getByRole('rowgroup').first().boundingBox())?.height ?? 0) > 10,
    oneLine: ((await row.boundingBox())?.height ?? 0) < 40,
  });
  try {
    for (const width of [1060, 1098, 1104, 1110, 1116, 1160]) {
      await app.page.setViewportSize({ ...size, width });
      await expect.poll(async () => new Set(Object.values(await shapes())).size, { message: `${width}` }).toBe(1);
    }
    expect(await shapes()).toEqual({ columns: true, oneLine: true });
  } finally {
    await app.page.setViewportSize(size);
  }
});

it('shows each article in its place after jumps through a long list', async () => {
  const folder = join(app.files, 'many');
  mkdirSync(folder);
  for (let at = 0; at < 130; at++) {
    writeFileSync(
      join(folder, `${at}.txt`),
      `Report ${at} from the lock keeper\n\nThe gates were opened ${at} times.\n`,
    );
  }
  await ask(app.page, 'import.paths', 'many', [folder]);
  await app.page.getByRole('button', { name: /^All articles/ }).click();
  const grid = app.page.getByRole('grid');
  /** Of the rows in the document that are there: their place in the list and what they say. */
  const drawn = () =>
    grid.locator('[role="row"][aria-selected]').evaluateAll((rows) =>
      rows.map((row) => ({
        place: Number(row.getAttribute('aria-rowindex')) - 2,
        id: row.id.replace('article-', ''),
        title: row.querySelector('[role="gridcell"]:nth-child(2)')?.textContent ?? '',
      })),
    );
  for (const to of [1, 0, 0.5, 0.52]) {
    await grid.evaluate((element, part) => {
      element.scrollTop = element.scrollHeight * part;
    }, to);
    const { sort } = await settings();
    const listed = await ask(app.page, 'articles.list', { trashed: false, sort, from: 0, limit: 200 });
    const target = Math.floor((listed.total - 1) * to);
    await expect
      .poll(
        async () =>
          (await grid.locator('[aria-busy]').count()) === 0 && (await drawn()).some(({ place }) => place === target),
      )
      .toBe(true);
    const rows = await drawn();
    expect(rows.length).toBeGreaterThan(10);
    expect(await grid.locator(`#article-${rows[0]?.id} [role="gridcell"]`).nth(1).isVisible()).toBe(true);
    expect(rows.map(({ place }) => ({ id: listed.rows[place]?.id, title: listed.rows[place]?.title }))).toEqual(
      rows.map(({ id, title }) => ({ id, title })),
    );
  }
});

it('keeps the row at hand in sight, above the lower edge on the way down and below the heads on the way up', async () => {
  const grid = app.page.getByRole('grid');
  const inSight = () =>
    grid.evaluate((element) => {
      const row = element.querySelector('[role="row"][data-current]')?.getBoundingClientRect();
      const heads = element.querySelector('[role="columnheader"]')?.getBoundingClientRect();
      const edge = element.getBoundingClientRect().bottom;
      return row !== undefined && heads !== undefined && row.top >= heads.bottom - 1 && row.bottom <= edge + 1;
    });
  const at = () => grid.locator('[role="row"][data-current]').getAttribute('aria-rowindex');
  await grid.focus();
  await app.page.keyboard.press('Home');
  await expect.poll(at).toBe('2');
  for (let row = 0; row < 40; row++) await app.page.keyboard.press('ArrowDown');
  await expect.poll(at).toBe('42');
  await expect.poll(inSight).toBe(true);
  for (let row = 0; row < 30; row++) await app.page.keyboard.press('ArrowUp');
  await expect.poll(at).toBe('12');
  await expect.poll(inSight).toBe(true);
});

it('opens the row one presses after scrolling, and leaves rows where they are seen when articles come in above', async () => {
  await app.page.reload();
  const grid = app.page.getByRole('grid');
  await grid.waitFor();
  const scrolled = () => grid.evaluate((element) => element.scrollTop);
  const wheelDown = async () => {
    await grid.hover();
    await app.page.mouse.wheel(0, 900);
    await expect.poll(scrolled).toBeGreaterThan(500);
    await expect.poll(() => grid.locator('[aria-busy]').count()).toBe(0);
  };
  await app.page.getByRole('button', { name: /^All articles/ }).click();
  await wheelDown();
  const there = await scrolled();
  const box = await grid.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 200, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await app.page.mouse.move(x, y);
  const title = await grid.evaluate(
    (_, at) =>
      document.elementFromPoint(at.x, at.y)?.closest('[role="row"]')?.querySelector('[role="gridcell"]:nth-child(2)')
        ?.textContent,
    { x, y },
  );
  await app.page.mouse.down();
  await app.page.waitForTimeout(200);
  expect(await scrolled()).toBe(there);
  await app.page.mouse.up();
  await app.page.locator('[data-block]').first().waitFor();
  expect(await app.page.getByRole('heading', { level: 1 }).textContent()).toBe(title);

  await app.page.getByRole('button', { name: /^All articles/ }).click();
  await grid.focus();
  await app.page.keyboard.press('Home');
  await expect.poll(scrolled).toBe(0);
  await wheelDown();
  const seen = () =>
    grid.evaluate((list) => {
      const top = list.getBoundingClientRect().top + 60;
      const row = document.elementFromPoint(list.getBoundingClientRect().left + 200, top)?.closest('[role="row"]');
      return `${row?.querySelector('[role="gridcell"]:nth-child(2)')?.textContent} at ${row?.getBoundingClientRect().top}`;
    });
  const held = { at: await scrolled(), seen: await seen() };
  const folder = join(app.dir, 'above');
  mkdirSync(folder);
  // The list is in the order of lengths, the longest first.
  const long = 'The ferry came in two days late, and nobody on the quay had been told why. '.repeat(400);
  for (let number = 0; number < 3; number++)
    writeFileSync(join(folder, `${number}.txt`), `Ferry ${number} in port\n\n${long} It was number ${number}.\n`);
  const before = Number(await grid.getAttribute('aria-rowcount'));
  await ask(app.page, 'import.paths', 'above', [folder]);
  await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe(String(before + 3));
  const height = (await grid.getByRole('row').nth(1).boundingBox())?.height ?? 0;
  await expect.poll(scrolled).toBe(held.at + 3 * height);
  expect(await seen()).toBe(held.seen);
  // At the top one sees what comes in.
  await grid.focus();
  await app.page.keyboard.press('Home');
  await expect.poll(scrolled).toBe(0);
  writeFileSync(join(folder, '3.txt'), `Ferry 3 in port\n\n${long}${long} It was number 3.\n`);
  await ask(app.page, 'import.paths', 'above', [folder]);
  await grid.getByText('Ferry 3 in port').waitFor();
  expect(await scrolled()).toBe(0);
});

it('marks no text of its own when one drags across heads, rows and the library pane', async () => {
  const { mouse } = app.page;
  const heading = await app.page.getByRole('heading', { level: 1 }).boundingBox();
  await mouse.move((heading?.x ?? 0) + 2, (heading?.y ?? 0) + 4);
  await mouse.down();
  await mouse.move(40, 500, { steps: 4 });
  await mouse.move(700, 500, { steps: 4 });
  await mouse.up();
  expect(await app.page.evaluate(() => getSelection()?.toString())).toBe('');
});
