import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder, makeLibrary, must, removeFolders, type TestLibrary } from '../../../support/library.ts';
import { fishing, madeUpParagraph, madeUpStory, quay } from '../../../support/prose.ts';

let made: TestLibrary;

beforeEach(async () => {
  made = await makeLibrary();
});

afterEach(async () => {
  await made.library.close();
  removeFolders();
});

const asText = (paragraphs: string[]) => `Harbour towns ask for more time\n\n${paragraphs.join('\n\n')}\n`;
const asPage = (paragraphs: string[], url: string) =>
  `<html><head><title>Harbour towns ask for more time</title><link rel="canonical" href="${url}"></head><body><article><h1>Harbour towns ask for more time</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

async function importFile(name: string, content: string) {
  const path = join(makeFolder(), name);
  writeFileSync(path, content);
  const [outcome] = must(await made.library.importPaths([path]));
  return outcome!;
}

test('a text with a few other words is kept beside the first, and says of what it is a version', async () => {
  const first = await importFile('a.txt', asText(madeUpStory));
  const later = await importFile(
    'b.txt',
    asText([...madeUpStory.slice(0, 8), `${madeUpStory[8]} He was wrong, the council said later.`]),
  );
  expect(first.status).toBe('added');
  expect(later).toMatchObject({
    status: 'duplicate',
    versionOf: first.id,
    reason: expect.stringMatching(
      /^Another version of “Harbour towns ask for more time”.*\d\d % alike.*added beside it\.$/,
    ),
  });
  expect(later.id).not.toBe(first.id);
  const view = must(await made.library.read(later.id!));
  expect(view.article.versionOf).toBe(first.id);
  expect(view.blocks.map(({ text }) => text).join('\n')).toContain('He was wrong');
  expect(must(await made.library.list({ trashed: false }))).toHaveLength(2);
});

test('one address is one article, as long as a good part of its words stayed', async () => {
  const first = await importFile(
    'a.html',
    asPage(madeUpStory.slice(0, 6), 'https://www.halden.example/quay?utm_source=x'),
  );
  const rewritten = await importFile('b.html', asPage(madeUpStory.slice(2, 9), 'https://halden.example/quay'));
  expect(rewritten).toMatchObject({ status: 'duplicate', versionOf: first.id });
  const other = await importFile(
    'c.html',
    asPage([20, 21, 22, 23, 24, 25].map(madeUpParagraph), 'https://halden.example/quay'),
  );
  expect(other).toMatchObject({ status: 'added' });
});

test('another article is no version, nor is a short one of the same pattern, nor one of what lies in the trash', async () => {
  const first = await importFile('a.txt', asText(madeUpStory));
  expect(
    await importFile('b.txt', asText([20, 21, 22, 23, 24, 25].map(madeUpParagraph).concat(madeUpStory.slice(0, 3)))),
  ).toMatchObject({ status: 'added' });
  expect(await importFile('c.txt', `Result of the day\n\n${quay}\n\n${fishing}\n`)).toMatchObject({ status: 'added' });
  expect(await importFile('d.txt', `Result of the day\n\n${quay}\n\n${fishing.replace('41', '42')}\n`)).toMatchObject({
    status: 'added',
  });
  must(await made.library.trash([first.id!]));
  const last = await importFile('e.txt', asText([...madeUpStory.slice(0, 8), `${madeUpStory[8]} He was wrong.`]));
  expect(last).toMatchObject({
    status: 'added',
  });
});
