import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { Library } from '../../../../electron/library/library.ts';
import { openLibrary } from '../../../../electron/library/open-library.ts';
import { articleText } from '../../../../shared/text/article-text.ts';
import { addText, draftOn, makeFolder, makeLibrary, must, noteBody, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

interface Copy {
  folder: string;
  id: string;
}

async function using<T>(folder: string, work: (library: Library) => Promise<T>): Promise<T> {
  const library = must(await openLibrary(folder, { cacheDir: makeFolder() }));
  const answer = await work(library);
  await library.close();
  return answer;
}

/** The first copy of one article, and what was done to the text in a second one, each with a mark on words it alone has. */
async function correctedApart(): Promise<{ ours: Copy; theirs: Copy }> {
  const { library, folder } = await makeLibrary();
  const id = await addText(library);
  await library.close();
  const other = join(makeFolder(), 'other');
  cpSync(folder, other, { recursive: true });
  const correct = (at: string, words: string, block: number) =>
    using(at, async (copy) => {
      must(await copy.removeBlock(id, block));
      const [first, ...rest] = must(await copy.read(id)).blocks;
      if (!first) throw new Error('no text');
      must(await copy.editText(id, [{ ...first, text: `${words} ${first.text}` }, ...rest], words));
      must(await copy.saveAnnotations(id, [await draftOn(copy, id, words, { body: noteBody(words) })]));
    });
  await correct(folder, 'In our copy, long before the winter came,', 3);
  await correct(other, 'Theirs:', 2);
  await using(other, async (copy) => must(await copy.update(id, { starred: true })));
  return { ours: { folder, id }, theirs: { folder: other, id } };
}

/** By the beginning of each text: where its marks stand, and what is removed, when it is read. */
async function eachText({ folder, id }: Copy) {
  return using(folder, async (library) => {
    const all: Record<string, unknown> = {};
    for (const { revision } of must(await library.revisions(id))) {
      const view = must(await library.chooseRevision(id, revision));
      const text = articleText(view.blocks);
      const placed = view.annotations.flatMap(({ annotation, placements }) =>
        placements.flatMap((place) =>
          place.state === 'orphan'
            ? []
            : [[annotation.id, text.slice(place.range.start, place.range.end), place.method]],
        ),
      );
      all[view.blocks.map((block) => block.text.slice(0, 12)).join('|')] = {
        placed: placed.toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
        removed: view.removals.map((removal) => removal.text).sort(),
      };
    }
    expect(must(await library.check()).filter(({ message }) => !message.includes('not found'))).toEqual([]);
    return all;
  });
}

/** As an older Stet wrote it. */
function withoutHashes({ folder }: Copy): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('annotations.jsonl')) continue;
    const lines = readFileSync(join(folder, name), 'utf8');
    expect(lines).toMatch(/"stet:sha256"/);
    writeFileSync(join(folder, name), lines.replaceAll(/,"stet:sha256":"[0-9a-f]{64}"/g, ''));
  }
}

it.each([
  ['annotations say which text they were made on', false],
  ['annotations of an older Stet do not, and their words do', true],
])('texts corrected apart: %s, whoever takes over from whom', async (_, old) => {
  const { ours, theirs } = await correctedApart();
  if (old) for (const copy of [ours, theirs]) withoutHashes(copy);
  const before = { ...(await eachText(ours)), ...(await eachText(theirs)) };
  const both = [ours, theirs].map((copy) => {
    const folder = join(makeFolder(), 'merged');
    cpSync(copy.folder, folder, { recursive: true });
    return { folder, id: copy.id };
  });
  const [a, b] = both as [Copy, Copy];
  await using(a.folder, async (library) => must(await library.merge(theirs.folder)));
  await using(b.folder, async (library) => must(await library.merge(ours.folder)));
  const states = [await eachText(a), await eachText(b)];
  await using(a.folder, async (library) => must(await library.merge(b.folder)));
  await using(b.folder, async (library) => must(await library.merge(a.folder)));
  states.push(await eachText(a), await eachText(b));
  for (const state of states) {
    expect(Object.keys(state).sort()).toEqual(Object.keys(before).sort());
    expect(state).toEqual(states[0]);
    for (const words of ['In our copy, long before the winter came,', 'Theirs:']) {
      const exact = Object.values(state).flatMap((each) =>
        (each as { placed: string[][] }).placed.filter((place) => place[1] === words && place[2] === 'position'),
      );
      expect([words, exact.length]).toEqual([words, 1]);
    }
    for (const [text, { removed }] of Object.entries(before) as [string, { removed: string[] }][])
      expect([text, (state[text] as { removed: string[] }).removed]).toEqual([text, removed]);
  }
});

it('the numbers that revisions have in a library stay theirs when another is merged into it', async () => {
  const { ours, theirs } = await correctedApart();
  const textsOf = (copy: Copy) =>
    using(copy.folder, async (library) => {
      const numbers: [number, string][] = [];
      for (const { revision } of must(await library.revisions(copy.id)))
        numbers.push([revision, articleText(must(await library.readRevision(copy.id, revision)).blocks)]);
      return numbers;
    });
  const before = await textsOf(ours);
  await using(theirs.folder, async (library) => must(await library.merge(ours.folder)));
  await using(ours.folder, async (library) => must(await library.merge(theirs.folder)));
  expect((await textsOf(ours)).slice(0, before.length)).toEqual(before);
  expect(await textsOf(ours)).toHaveLength(before.length + 2);
});

it('linked words name the text they were taken from', async () => {
  const { ours, theirs } = await correctedApart();
  const from = await using(theirs.folder, async (library) => {
    const claimed = await addText(library, 'Of boats\n\nThe quay will be closed, says the county.\n', 'boats.txt');
    const claim = must(await library.saveAnnotations(claimed, [await draftOn(library, claimed, 'the county')]));
    const draft = await draftOn(library, theirs.id, 'Theirs:');
    const [target] = draft.target;
    if (!target) throw new Error('no target');
    must(
      await library.saveLinks(claimed, [
        {
          type: 'Annotation',
          'stet:kind': 'link',
          motivation: 'linking',
          'stet:relation': 'supports',
          body: [{ ...target, purpose: 'linking' }],
          target: [{ id: claim[0]?.annotation.id ?? '', type: 'Annotation' }],
        },
      ]),
    );
    return claimed;
  });
  await using(ours.folder, async (library) => {
    must(await library.merge(theirs.folder));
    const { article } = must(await library.read(ours.id));
    for (const { revision } of article.revisions) {
      must(await library.chooseRevision(ours.id, revision));
      const [row] = must(await library.evidence(from));
      const text = articleText(must(await library.read(ours.id)).blocks);
      if (text.startsWith('Theirs:')) expect(row?.place).toMatchObject({ text: 'Theirs:', range: { start: 0 } });
      else expect(row?.place?.text).not.toBe('');
    }
    expect(must(await library.check()).filter(({ severity }) => severity === 'damage')).toEqual([]);
  });
});
