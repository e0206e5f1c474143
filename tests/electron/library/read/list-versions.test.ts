import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeLibrary, must, removeFolders, type TestLibrary } from '../../../support/library.ts';
import { madeUpParagraph, madeUpStory } from '../../../support/prose.ts';

let made: TestLibrary;

beforeEach(async () => {
  made = await makeLibrary();
});

afterEach(async () => {
  await made.library.close();
  removeFolders();
});

async function add(paragraphs: string[]): Promise<string> {
  const text = `Harbour towns ask for more time\n\n${paragraphs.join('\n\n')}\n`;
  return must(await made.library.importText({ name: 'a.txt', text, html: null })).id ?? '';
}

test('versions know of each other, however they came in; others, and the trash, are left out', async () => {
  const first = await add(madeUpStory);
  const second = await add([...madeUpStory.slice(0, 8), `${madeUpStory[8]} He was wrong, the council said later.`]);
  const third = await add([
    ...madeUpStory.slice(0, 8),
    `${madeUpStory[8]} He was wrong, the council said, and then right again.`,
  ]);
  await add(Array.from({ length: 9 }, (_, at) => madeUpParagraph(at + 40)));
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
