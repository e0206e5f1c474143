import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CodeNode,
  codesWithout,
  codeTree,
  filterCodes,
  mayMove,
  mergedCodes,
  stepParent,
} from '../../../renderer/codebook/code-tree.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { Code } from '../../../shared/model/codebook.ts';

const code = (id: string, parent: string | null = null): Code => ({
  id,
  name: id,
  parent,
  color: null,
  definition: '',
});
const drawn = (nodes: readonly CodeNode[]): string =>
  nodes.map((node) => node.code.name + (node.children.length > 0 ? `(${drawn(node.children)})` : '')).join(' ');
const idsOf = (nodes: readonly CodeNode[]): string[] =>
  nodes.flatMap((node) => [node.code.id, ...idsOf(node.children)]);

const codes = [code('law'), code('border'), code('asylum', 'border'), code('camps', 'border'), code('tents', 'camps')];

describe('filterCodes', () => {
  const defined = codes.map((each) => (each.id === 'law' ? { ...each, definition: 'Acts and decrees' } : each));
  it.each([
    ['tents', 'border(camps(tents))'],
    ['CAMP', 'border(camps)'],
    ['decrees', 'law'],
    ['a', 'border(asylum camps) law'],
    ['', 'border(asylum camps(tents)) law'],
    ['nothing', ''],
  ])('keeps what has “%s” in it, and the way there', (wanted, expected) => {
    expect(drawn(codeTree(filterCodes(defined, wanted)))).toBe(expected);
  });

  it('ends where tags stand below one another in a circle', () => {
    expect(filterCodes([code('a', 'b'), code('b', 'a')], 'a').map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('codeTree', () => {
  it('stands in the order of the names, each below its parent', () => {
    expect(drawn(codeTree(codes))).toBe('border(asylum camps(tents)) law');
  });

  it('puts at the top what has lost its parent', () => {
    expect(drawn(codeTree([code('tents', 'camps'), code('law')]))).toBe('law tents');
  });

  it('loses no tag, whatever parents a file names', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const parents = fc.array(fc.option(fc.constantFrom(...ids, 'missing')), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(parents, (chosen) => {
        const made = ids.map((id, index) => code(id, chosen[index] ?? null));
        expect(idsOf(codeTree(made)).sort()).toEqual(ids);
      }),
    );
  });
});

describe('mayMove', () => {
  it.each([
    ['camps', null, true],
    ['camps', 'law', true],
    ['border', 'tents', false],
    ['border', 'border', false],
    ['law', 'missing', false],
  ])('%s below %s: %s', (id, parent, allowed) => expect(mayMove(codes, id, parent)).toBe(allowed));
});

describe('stepParent', () => {
  it.each([
    ['law', 'in', 'border'],
    ['camps', 'in', 'asylum'],
    ['border', 'in', undefined],
    ['tents', 'out', 'border'],
    ['camps', 'out', null],
    ['law', 'out', undefined],
  ] as const)('%s %s', (id, step, parent) => expect(stepParent(codes, id, step)).toBe(parent));
});

/** The codebook after these changes. */
const changed = (before: readonly Code[], changes: readonly Change<Code>[]) => {
  const after = new Map(before.map((each) => [each.id, each]));
  for (const { from, to } of changes) {
    if (to) after.set(to.id, to);
    else if (from) after.delete(from.id);
  }
  return [...after.values()];
};
const byId = (id: string) => codes.find((each) => each.id === id) ?? code(id);

describe('mergedCodes', () => {
  it.each([
    ['law', 'border', 'border(asylum camps(tents))'],
    ['border', 'law', 'law(asylum camps(tents))'],
    ['asylum', 'camps', 'border(camps(tents)) law'],
    // Below the one that goes: it takes its place.
    ['border', 'camps', 'camps(asylum tents) law'],
    ['camps', 'tents', 'border(asylum tents) law'],
    ['border', 'tents', 'law tents(asylum camps)'],
  ])('makes %s part of %s', (gone, kept, expected) => {
    const after = changed(codes, mergedCodes(codes, byId(gone), byId(kept)));
    expect(drawn(codeTree(after))).toBe(expected);
    const ids = new Set(after.map(({ id }) => id));
    for (const each of after)
      expect(each.parent === null || (ids.has(each.parent) && mayMove(after, each.id, each.parent))).toBe(true);
  });

  it('keeps the colour and the definition of either, those of the kept one first', () => {
    const [one, other] = [
      { ...code('a'), color: 'red', definition: 'A' },
      { ...code('b'), color: 'blue', definition: 'B' },
    ];
    expect(changed([one, other], mergedCodes([one, other], one, other))).toEqual([other]);
    const bare = code('b');
    expect(changed([one, bare], mergedCodes([one, bare], one, bare))).toEqual([{ ...one, id: 'b', name: 'b' }]);
  });
});

describe('codesWithout', () => {
  it.each([
    ['border', 'asylum camps(tents) law'],
    ['camps', 'border(asylum tents) law'],
    ['law', 'border(asylum camps(tents))'],
  ])('moves up what was below %s', (gone, expected) => {
    expect(drawn(codeTree(changed(codes, codesWithout(codes, byId(gone)))))).toBe(expected);
  });
});
