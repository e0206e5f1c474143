import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generateLibrary } from '../bench/library/generate-library.ts';
import { textMaker } from '../bench/library/generate-text.ts';
import { type StartedApp, startApp } from '../support/app.ts';
import { axeFindings } from '../support/axe.ts';
import { annotate, ask, made } from '../support/desk.ts';

const ARTICLES = 300;
/** Of ten annotations in each article: four quotes, two claims, a note and a tag. */
const ANNOTATIONS = 10;

let app: StartedApp;

beforeAll(async () => {
  const library = join(mkdtempSync(join(tmpdir(), 'stet-many-')), 'library');
  generateLibrary(library, { articles: ARTICLES, words: 120, annotations: ANNOTATIONS }, textMaker());
  app = await startApp({ library });
  app.page.setDefaultTimeout(20_000);
  await app.page.setViewportSize({ width: 1440, height: 900 });
}, 120_000);
afterAll(async () => {
  await app?.close();
});

const view = async (key: string) => {
  // Not in a field: there the keys would be typed.
  await app.page.getByRole('heading', { level: 1 }).first().click();
  await app.page.keyboard.press('g');
  await app.page.keyboard.press(key);
};
const more = () => app.page.getByRole('button', { name: /^Show more/ });
const focused = () => app.page.evaluate(() => document.activeElement?.textContent ?? '');

it('takes in a library that it has not seen before', { timeout: 60_000 }, async () => {
  const notes = async () => (await ask(app.page, 'annotations.counts')).note;
  await expect.poll(notes, { timeout: 50_000 }).toBe(ARTICLES);
});

it('lists the most heard people first, and more of them when asked', async () => {
  await view('p');
  const options = app.page.getByRole('option');
  await options.first().waitFor();
  expect(await options.count()).toBe(200);
  await more().click();
  await expect.poll(() => options.count()).toBe(400);
  await options.first().click();
  const { voices } = await ask(app.page, 'people.voices', { filter: '', limit: 1 });
  await app.page.getByRole('heading', { level: 2, name: voices[0]?.name ?? '' }).waitFor();
  const said = app.page.locator('#pane-middle article li');
  await expect.poll(() => said.count()).toBe((voices[0]?.quotes ?? 0) + (voices[0]?.claims ?? 0));
  await app.page.getByLabel('Filter people').fill(voices[0]?.name ?? '');
  await expect.poll(() => options.count()).toBe(1);
  await app.page.getByLabel('Filter people').fill('');
});

it('counts what carries a tag, and shows it in parts', async () => {
  const all = { id: 'code-1', name: 'all', parent: null, color: null, definition: '' };
  await ask(app.page, 'codes.change', [made(all)]);
  const { rows } = await ask(app.page, 'articles.list', { trashed: false, limit: 60 });
  for (const { id } of rows) {
    const { annotations } = await ask(app.page, 'articles.read', id);
    const [placed] = annotations;
    if (!placed) throw new Error('An article without annotations.');
    const { annotation } = placed;
    const tag = { type: 'TextualBody' as const, purpose: 'tagging' as const, value: 'all', 'stet:code': 'code-1' };
    await annotate(app.page, id, [{ ...annotation, body: [...annotation.body, tag] }]);
  }
  await view('t');
  await app.page.getByRole('row', { name: /all/ }).click();
  await app.page.getByText('60 uses').waitFor();
  const uses = app.page.locator('#pane-middle article li');
  await expect.poll(() => uses.count()).toBe(50);
  await more().click();
  await expect.poll(() => uses.count()).toBe(60);
  await expect.poll(async () => (await focused()) === (await uses.nth(50).textContent())).toBe(true);
  expect(await more().count()).toBe(0);
  expect(await axeFindings(app.page)).toEqual([]);
});

it('goes through all claims, drawing those in sight', async () => {
  await view('c');
  await app.page.getByText(`${ARTICLES * 2} claims`).waitFor();
  await app.page.locator('[data-claim]').first().waitFor();
  await app.page.keyboard.press('j');
  await app.page.waitForFunction(() => document.activeElement?.hasAttribute('data-claim'));
  await app.page.keyboard.press('k');
  const query = { text: '', status: null, kind: null, claimant: null, tag: null, groupBy: 'status' as const };
  const [last] = await ask(app.page, 'claims.lines', query, { from: ARTICLES * 2 - 1, limit: 1 });
  // Heights are estimates until a line is drawn: the end is reached in steps.
  await expect
    .poll(async () => {
      await app.page.evaluate(() => {
        const scroller = document.querySelector('[data-index]')?.parentElement?.parentElement;
        scroller?.scrollTo(0, scroller.scrollHeight);
      });
      return app.page.getByText(last?.text ?? '').count();
    })
    .toBe(1);
  expect(await app.page.locator('[data-claim]').count()).toBeLessThan(60);
  await app.page.getByLabel('Filter claims').fill(last?.text.split(' ')[0] ?? '');
  await expect.poll(() => app.page.getByText(last?.text ?? '').count()).toBe(1);
});

it('shows notes on articles in parts, and those with a word', async () => {
  await view('n');
  await app.page.getByText(`${ARTICLES} notes`).waitFor();
  const notes = app.page.getByRole('region', { name: 'On articles' }).getByRole('listitem');
  await expect.poll(() => notes.count()).toBe(50);
  await more().click();
  await expect.poll(() => notes.count()).toBe(100);
  const { rows } = await ask(app.page, 'notes.onArticles', '', { from: 0, limit: 1 });
  const value = String(rows[0]?.annotation.body[0]?.['value']);
  await app.page.getByLabel('Filter notes').fill(value.replace('?', ''));
  await expect.poll(() => notes.count()).toBe(1);
  expect(await notes.first().textContent()).toContain(value);
});
