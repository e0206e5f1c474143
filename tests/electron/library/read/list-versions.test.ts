import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeLibrary, must, removeFolders, type TestLibrary } from '../../../support/library.ts';
import { fishing, minister, quay } from '../../../support/prose.ts';

let made: TestLibrary;

beforeEach(async () => {
  made = await makeLibrary();
});

afterEach(async () => {
  await made.library.close();
  removeFolders();
});

const vocabulary = `${quay} ${fishing} ${minister}`.toLowerCase().match(/[a-z]{3,}/g) ?? [];

/** Sentences of the same words, in an order of their own. */
function paragraph(number: number): string {
  const words = Array.from(
    { length: 30 },
    (_, at) => vocabulary[(at * at * 7 + at * number * 13 + number * 31) % vocabulary.length],
  );
  return `The people ${words.join(' ')}.`;
}

const story = Array.from({ length: 9 }, (_, at) => paragraph(at + 1));

async function add(paragraphs: string[]): Promise<string> {
  const text = `Harbour towns ask for more time\n\n${paragraphs.join('\n\n')}\n`;
  return must(await made.library.importText({ name: 'a.txt', text, html: null })).id ?? '';
}

test('versions know of each other, however they came in; others, and the trash, are left out', async () => {
  const first = await add(story);
  const second = await add([...story.slice(0, 8), `${story[8]} He was wrong, the council said later.`]);
  const third = await add([...story.slice(0, 8), `${story[8]} He was wrong, the council said, and then right again.`]);
  await add(Array.from({ length: 9 }, (_, at) => paragraph(at + 40)));
  const versions = must(await made.library.versions(first));
  expect(versions.map(({ id }) => id).sort()).toEqual([second, third].sort());
  for (const { alike, title } of versions) {
    expect(alike).toBeGreaterThan(0.75);
    expect(alike).toBeLessThan(1);
    expect(title).toBe('Harbour towns ask for more time');
  }
  expect(
    must(await made.library.versions(second))
      .map(({ id }) => id)
      .sort(),
  ).toEqual([first, third].sort());
  must(await made.library.trash([third]));
  expect(must(await made.library.versions(first)).map(({ id }) => id)).toEqual([second]);
  expect((await made.library.versions('nothing1')).ok).toBe(false);
});
