import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder, makeLibrary, must, removeFolders, type TestLibrary } from '../../../support/library.ts';
import { madeUpStory } from '../../../support/prose.ts';

let made: TestLibrary;

beforeEach(async () => {
  made = await makeLibrary();
});

afterEach(async () => {
  await made.library.close();
  removeFolders();
});

interface Page {
  title: string;
  paper: string;
  url?: string;
}

const page = ({ title, paper, url = '' }: Page) =>
  `<html><head><title>${title} | ${paper}</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="${paper}"><link rel="canonical" href="${url}"></head><body><article><h1>${title}</h1>${madeUpStory.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

/** In one go, in the order of the names. */
async function importAll(files: Record<string, string>) {
  const folder = join(makeFolder(), 'in');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return must(await made.library.importPaths([folder]));
}

const ledger: Page = { title: 'Harbour towns ask for more time', paper: 'Morvik Ledger' };
const courier: Page = { title: 'Harbour towns ask for more time', paper: 'Vellan Courier' };
const renamed: Page = { title: 'County stops the boats over winter', paper: 'Morvik Ledger' };

test.each([
  ['another publication', courier, /from another publication/],
  ['another headline', renamed, /under another headline/],
])('the same words from or under %s are kept beside the first', async (_, other, sentence) => {
  for (const together of [true, false]) {
    const [a, b] = [{ 'a.html': page(ledger) }, { 'b.html': page(other) }];
    const outcomes = together ? await importAll({ ...a, ...b }) : [...(await importAll(a)), ...(await importAll(b))];
    const [first, second] = outcomes;
    expect(second).toMatchObject({
      status: 'duplicate',
      versionOf: first?.id,
      reason: expect.stringMatching(sentence),
    });
    const { article } = must(await made.library.read(second?.id ?? ''));
    expect(article.metadata).toMatchObject({ title: other.title, publication: other.paper });
    // Whatever comes again is a copy of its own printing, also with other bytes.
    const again = await importAll({ 'c.html': `${page(other)}<!-- saved again -->`, 'd.html': page(ledger) });
    expect(again).toMatchObject([
      { status: 'duplicate', id: second?.id },
      { status: 'duplicate', id: first?.id },
    ]);
    expect(again.map(({ versionOf }) => versionOf)).toEqual([undefined, undefined]);
    await made.library.close();
    made = await makeLibrary();
  }
});

test('what one of two does not say of itself makes no difference', async () => {
  const text = `${ledger.title}\n\n${madeUpStory.join('\n\n')}\n`;
  const [first, ...others] = await importAll({
    'a.html': page({ ...ledger, url: 'https://ledger.example/harbour' }),
    'b.txt': text,
    'c.html': page({ ...ledger, paper: 'The Morvik Ledger', url: 'https://m.ledger.example/other/harbour' }),
    'd.html': `<article>${madeUpStory.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article>`,
  });
  expect(first?.status).toBe('added');
  expect(others.map(({ id, versionOf }) => [id, versionOf])).toEqual(others.map(() => [first?.id, undefined]));
});

test('of two with the same words the one that is not in the trash is told as the copy', async () => {
  const [first, second] = await importAll({ 'a.html': page(ledger), 'b.html': page(renamed) });
  must(await made.library.trash([first?.id ?? '']));
  const bare = `<article>${madeUpStory.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article>`;
  const [copy] = await importAll({ 'c.html': bare });
  expect(copy).toMatchObject({ status: 'duplicate', id: second?.id });
  expect(copy?.trashed).toBeUndefined();
});
