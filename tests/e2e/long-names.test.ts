import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { annotate, ask, type Desk, deskArticles, made, startDesk } from '../support/desk.ts';

/** Longer than any line of the window, and without a place to break. */
const LONG = 'Seabirdobservationplatformmaintenancesupervisionsubcommittee'.repeat(3);

let app: Desk;

beforeAll(async () => {
  app = await startDesk({
    ...deskArticles,
    'ferry.md': `# The ${LONG} reports\n\nBy Ines Calder\n\nThe ferries sail again on Thursday, nine days after their crews walked out.\n\n“We got the rest hours we asked for,” said Mira Oduya, who speaks for the crews of the northern line.\n`,
  });
  const { rows } = await ask(app.page, 'articles.list', { trashed: false });
  const articleId = rows.find(({ title }) => title.includes(LONG))?.id ?? '';
  const person = { id: 'person-long', name: LONG, aliases: [`${LONG}s`], role: 'Speaker', affiliation: LONG };
  const code = { id: 'code-long', name: LONG, parent: null, color: '#2f5fb3', definition: LONG };
  await ask(app.page, 'people.change', [made(person)]);
  await ask(app.page, 'codes.change', [made(code)]);
  await annotate(app.page, articleId, [
    {
      type: 'Annotation',
      'stet:kind': 'quote',
      motivation: 'describing',
      body: [
        {
          type: 'schema:Quotation',
          purpose: 'describing',
          'stet:speaker': 'Mira Oduya',
          'stet:person': 'person-long',
          'stet:role': null,
          'stet:cue': 'said',
          'stet:addressee': null,
          'stet:quoteType': 'direct',
        },
        { type: 'TextualBody', purpose: 'tagging', value: LONG, 'stet:code': 'code-long' },
      ],
      target: [
        {
          type: 'SpecificResource',
          source: `stet://article/${articleId}`,
          selector: [{ type: 'TextQuoteSelector', exact: 'We got the rest hours we asked for,' }],
          'stet:revision': 1,
        },
      ],
    },
  ]);
});
afterAll(async () => {
  await app?.close();
});

/** What of the place lies beyond its right edge, or what it is cut off by: text and controls that nobody can see. */
async function beyond(place: Locator): Promise<string[]> {
  await place.waitFor();
  return place.evaluate((root) => {
    const edge = root.getBoundingClientRect().right;
    const cut: string[] = [];
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const box = element.getBoundingClientRect();
      const shown = box.width > 1 && !element.closest('svg, [aria-hidden="true"]');
      if (shown && box.right > edge + 1) cut.push(`${element.tagName} ${element.textContent?.slice(0, 30)}`);
      // A name that ends in “…” says so; one that is wider than its place and can be pushed aside does not.
      const { overflowX } = getComputedStyle(element);
      if (overflowX === 'auto' && element.scrollWidth > element.clientWidth + 1) cut.push(`${element.tagName} scrolls`);
    }
    return cut;
  });
}

it.each([1440, 900])('keeps every word and control of an article with long names in sight, %i wide', async (width) => {
  await app.page.setViewportSize({ width, height: 900 });
  await app.page.keyboard.press('g');
  await app.page.keyboard.press('l');
  await app.page.getByRole('row', { name: LONG }).click();
  await app.page.locator('[data-reader-text]').waitFor();
  await app.page.keyboard.press('Shift+J');
  const title = app.page.getByRole('heading', { level: 1 });
  expect(await title.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  if (width < 1000) await app.page.keyboard.press('Control+Shift+Backslash');
  await app.page.getByRole('button', { name: /^Delete/ }).waitFor();
  expect(await beyond(app.page.locator('#pane-inspector'))).toEqual([]);
  const cards = app.page.locator('[data-card] button');
  for (const card of await cards.all()) expect(await beyond(card)).toEqual([]);
  if (width < 1000) await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('Escape');
});

it.each(['p', 'c', 't', 'n'])('does so in the view of “g %s”', async (key) => {
  await app.page.setViewportSize({ width: 900, height: 700 });
  await app.page.keyboard.press('g');
  await app.page.keyboard.press(key);
  await app.page.locator('#pane-middle h1').waitFor();
  const first = app.page.locator('#pane-middle').locator('[role="option"], [role="row"]').first();
  if (key === 'p' || key === 't') await first.click();
  expect(await beyond(app.page.locator('#pane-middle'))).toEqual([]);
});

it('does so among what a search finds', async () => {
  await app.page.keyboard.press('/');
  await app.page.getByRole('combobox', { name: /^Search articles/ }).fill('ferries ');
  await app.page.getByRole('listbox', { name: 'Results' }).getByText('sail again').first().waitFor();
  const wide = await app.page
    .getByRole('listbox', { name: 'Results' })
    .locator('*')
    .evaluateAll((all) => all.filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1).length);
  expect(wide).toBe(0);
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('Escape');
});

it('leaves “Back to the list” whole where letters are twice as large', async () => {
  await app.page.setViewportSize({ width: 1440, height: 900 });
  await app.page.keyboard.press('g');
  await app.page.keyboard.press('l');
  await app.page.getByRole('row', { name: LONG }).click();
  await app.page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const back = await app.page.getByRole('button', { name: 'Back to the list' }).boundingBox();
  const palette = await app.page.getByRole('button', { name: /^Search or run a command/ }).boundingBox();
  expect((back?.x ?? 0) + (back?.width ?? 0)).toBeLessThanOrEqual(palette?.x ?? 0);
});

it('selects nothing in an article that is opened by a double click on the place of its words', async () => {
  await app.page.setViewportSize({ width: 700, height: 800 });
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('Escape');
  const row = app.page.getByRole('row', { name: LONG });
  await row.dblclick();
  await app.page.locator('[data-block]').first().waitFor();
  const selected = () => app.page.evaluate(() => document.getSelection()?.toString() ?? '');
  expect(await selected()).toBe('');
  // What is pressed twice in the article itself is selected.
  await app.page
    .locator('[data-block]')
    .first()
    .dblclick({ position: { x: 40, y: 20 } });
  expect(await selected()).not.toBe('');
});

it('draws icons twice as large beside letters that are', async () => {
  const sizes = () =>
    app.page
      .locator('.lucide')
      .evaluateAll((icons) =>
        icons.filter((icon) => icon.checkVisibility()).map((icon) => icon.getBoundingClientRect().width),
      );
  await app.page.evaluate(() => document.documentElement.style.setProperty('font-size', '100%'));
  const before = await sizes();
  expect(before.length).toBeGreaterThan(5);
  await app.page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect((await sizes()).slice(0, 5)).toEqual(before.slice(0, 5).map((size) => size * 2));
});
