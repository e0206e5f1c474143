import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openLibrary } from '../../electron/library/open-library.ts';
import { startApp } from '../support/app.ts';
import { annotationRows, ask, importQuietly, made } from '../support/desk.ts';
import { must } from '../support/library.ts';
import { drift, type MemorySample, measurable, memoryMeter } from './support/memory.ts';
import { randomFrom } from './support/random.ts';

/** Uses the real app at random for a while: `npm run test:faults -- --soak MINUTES`. */

const MINUTES = Number(process.env['STET_SOAK_MINUTES'] ?? 5);
/** One takes seconds, in which nothing is done. */
const SAMPLES = MINUTES < 60 ? 12 : 24;
/** Megabytes that the page's compiled code may come to: about what the program takes with most of it compiled more than once. */
const CODE = 24;
const ARTICLES = 30;
/** More annotations than that are taken away again: what is looked for is memory that nobody holds anything in. */
const ANNOTATIONS = 120;

type Random = () => number;

const pick = <T>(random: Random, values: readonly T[]): T | undefined => values[Math.floor(random() * values.length)];

function storyText(number: number): string {
  const random = randomFrom(number + 1);
  const words = (count: number) =>
    Array.from({ length: count }, () => `w${Math.floor(random() * 4000).toString(36)}`).join(' ');
  const paragraphs = Array.from(
    { length: 8 },
    (_, at) =>
      `The council of town ${number} met and said ${words(40)}.\n\n“We need ${words(6)},” said Marta Lind ${at}.`,
  );
  return `Story ${number} of ${words(3)}\n\nBy Ana Ruiz\n\n${paragraphs.join('\n\n')}\n`;
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function openSome(page: Page, random: Random): Promise<void> {
  await press(page, 'Escape', 'Escape');
  await page.getByRole('navigation', { name: 'Library' }).getByText('All articles').click();
  // The list goes to its top, which nobody can aim at before they have seen it. A row that is on its way cannot be opened yet.
  await page.waitForTimeout(300);
  const rows = page.locator('[role="row"][aria-selected]');
  await rows.first().waitFor();
  await rows.nth(Math.floor(random() * Math.min(8, await rows.count()))).dblclick();
  await page.locator('[data-block]').first().waitFor();
}

/** Each is something that a person does; none depends on what was done before. */
const doings: ((page: Page, random: Random) => Promise<void>)[] = [
  openSome,
  async (page, random) => {
    await openSome(page, random);
    await press(page, ...Array<string>(1 + Math.floor(random() * 6)).fill('j'));
    await press(page, ...Array<string>(2 + Math.floor(random() * 8)).fill('Control+Shift+ArrowRight'));
    await press(page, pick(random, ['h', 'q', 'c', 'n']) ?? 'h');
    await page.waitForTimeout(60);
    await page.keyboard.type('some words');
    await press(page, 'Escape', 'Escape');
  },
  (page, random) => press(page, 'Escape', ...Array<string>(1 + Math.floor(random() * 4)).fill('Control+z')),
  (page) => press(page, 'Escape', 'Control+Shift+z'),
  async (page, random) => {
    await press(page, 'Escape', 'Escape', '/');
    await page.keyboard.type(pick(random, ['council ', 'kind:quote marta ', 'w1', '"we need', 'speaker:marta ']) ?? '');
    await page.waitForTimeout(120);
    await press(page, 'ArrowDown', 'Enter');
  },
  async (page, random) => {
    await press(page, 'Escape', 'Control+k');
    await page.keyboard.type(pick(random, ['library', 'people', 'theme', 'export', 'x']) ?? '');
    await press(page, 'Escape', 'Escape');
  },
  (page, random) => press(page, 'Escape', 'Escape', 'g', pick(random, ['l', 'p', 'c', 't', 'q', 's', 'n', 'r']) ?? 'l'),
  async (page, random) =>
    void (await ask(page, 'settings.change', { theme: pick(random, ['light', 'dark', 'sepia'] as const) })),
  async (page, random) => {
    const id = pick(random, await ask(page, 'search.matching', 'council'));
    if (id === undefined) return;
    await ask(page, 'articles.update', id, {
      starred: random() < 0.5,
      status: pick(random, ['unread', 'reading', 'done'] as const),
    });
  },
  async (page, random) => {
    const id = pick(random, await ask(page, 'search.matching', 'council'));
    if (id === undefined) return;
    await ask(page, 'articles.trash', [id]);
    await ask(page, 'articles.untrash', [id]);
  },
  async (page, random) => {
    const id = `p${Math.floor(random() * 9)}`;
    const person = { id, name: `Marta Lind ${id}`, aliases: [], role: null, affiliation: null };
    await ask(page, 'people.change', [made(person)]);
  },
  async (page) => void (await ask(page, 'library.rescan')),
  async (page, random) => {
    await page.mouse.wheel(0, random() * 2000 - 1000);
    await page.setViewportSize({ width: 900 + Math.floor(random() * 600), height: 600 + Math.floor(random() * 400) });
    // Nobody clicks a row before the window has come to rest: it would be gone when the button is let go.
    await page.waitForTimeout(500);
  },
];

async function keepFew(page: Page): Promise<void> {
  const rows = await annotationRows(page);
  const byArticle = Map.groupBy(rows.slice(ANNOTATIONS), ({ articleId }) => articleId);
  for (const [id, some] of byArticle)
    await ask(
      page,
      'annotations.remove',
      id,
      some.map(({ annotation }) => annotation.id),
    );
}

/** Memory is compared with the same on screen each time: an article that is open would be told as growth. */
async function toTheList(page: Page): Promise<void> {
  await press(page, 'Escape', 'Escape');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('navigation', { name: 'Library' }).getByText('All articles').click();
  await page.locator('[role="row"][aria-selected]').first().waitFor();
  await page.waitForTimeout(2000);
}

test('used at random for a while: no error, flat memory, and the library is sound', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-soak-'));
  const sources = join(folder, 'sources');
  mkdirSync(sources);
  const files = Array.from({ length: ARTICLES }, (_, number) => join(sources, `${number}.txt`));
  for (const [number, file] of files.entries()) writeFileSync(file, storyText(number));
  const library = join(folder, 'library');
  const app = await startApp({ library, env: measurable(folder) });
  const errors: string[] = [];
  app.page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  app.page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  app.page.setDefaultTimeout(30_000);
  // No step of the window's: undoing at random would take all of them away.
  await importQuietly(app.page, files);
  await app.page.getByRole('row').nth(5).waitFor();
  const measure = await memoryMeter(app.page, app.dir, folder);
  const seed = Number(process.env['STET_SOAK_SEED'] ?? Date.now());
  const random = randomFrom(seed);
  const samples: MemorySample[] = [];
  const start = Date.now();
  let doing = 0;
  try {
    let next = 0;
    while (Date.now() - start < MINUTES * 60_000 && errors.length === 0) {
      const does = Math.floor(random() * doings.length);
      await doings[does]?.(app.page, random).catch(async (error: Error) => {
        const shown = await app.page
          .locator('body')
          .ariaSnapshot()
          .catch(() => 'nothing');
        const told = [`seed ${seed}: ${doing} doings, then ${does}: ${error.message}`, ...errors, shown];
        throw new Error(told.join('\n'), { cause: error });
      });
      doing++;
      if (doing % 100 === 0) await keepFew(app.page);
      if (Date.now() - start < next) continue;
      next += (MINUTES * 60_000) / SAMPLES;
      await toTheList(app.page);
      const sample = await measure((Date.now() - start) / 60_000);
      samples.push(sample);
      const { at, page, code, main, resident } = sample;
      const told = [
        `${at.toFixed(1)} min: ${doing} doings`,
        `page ${page.toFixed(2)} MB and ${code.toFixed(1)} MB of code`,
        `main process ${main.toFixed(1)} MB, ${resident.toFixed(0)} MB resident`,
      ];
      process.stderr.write(`${told.join(', ')}\n`);
    }
  } finally {
    await app.close();
  }
  expect(errors).toEqual([]);
  const opened = must(await openLibrary(library, { cacheDir: join(folder, 'cache') }));
  expect(must(await opened.check()).filter(({ message }) => !/not found in the text/.test(message))).toEqual([]);
  expect(must(await opened.list({ trashed: false }))).toHaveLength(ARTICLES);
  await opened.close();
  const drifts = { page: drift(samples, 'page'), main: drift(samples, 'main'), resident: drift(samples, 'resident') };
  const shares = Object.entries(drifts).map(([what, share]) => `${what} ${(share * 100).toFixed(1)} %`);
  process.stderr.write(`${doing} doings; drift: ${shares.join(', ')}\n`);
  for (const [what, share] of Object.entries(drifts)) expect(share, what).toBeLessThanOrEqual(0.1);
  expect(Math.max(...samples.map(({ code }) => code))).toBeLessThanOrEqual(CODE);
});
