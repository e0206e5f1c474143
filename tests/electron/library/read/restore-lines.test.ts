import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Cleaned,
  inDocumentOrder,
  withoutBlock,
  withRestored,
} from '../../../../electron/library/read/restore-lines.ts';
import type { Removal } from '../../../../shared/model/removal.ts';
import { must } from '../../../support/library.ts';

function removal(text: string, beforeBlock: number, line = 1): Removal {
  return { id: text, line, text, kind: 'related', rules: [], score: 0.9, beforeBlock, restored: false };
}

function cleaned(text: string): Cleaned {
  const state: Cleaned = { blocks: [], removals: [] };
  for (const letter of text) {
    if (/[A-Z]/.test(letter)) state.blocks.push({ type: 'paragraph', text: letter });
    else state.removals.push(removal(letter, state.blocks.length, state.removals.length + 1));
  }
  return state;
}

/** The text with the lines taken out in brackets, each where it stands. */
function shown({ blocks, removals }: Cleaned): string {
  const folded = (before: number) =>
    removals.filter((one) => !one.restored && one.beforeBlock === before).map(({ text }) => `(${text})`);
  return [...blocks.flatMap(({ text }, at) => [...folded(at), text]), ...folded(blocks.length)].join('');
}

describe('putting lines back', () => {
  test.each([
    ['AbC', ['b'], 'AbC'],
    ['abC', ['b'], '(a)bC'],
    ['abC', ['a'], 'a(b)C'],
    ['abC', ['b', 'a'], 'abC'],
    ['abC', ['a', 'b'], 'abC'],
    ['AbcdE', ['c', 'b'], 'Abc(d)E'],
    ['ABc', ['c'], 'ABc'],
    ['aB', ['a'], 'aB'],
  ])('%s, with %j', (text, restored, expected) => {
    let state = cleaned(text);
    for (const id of restored) state = must(withRestored(state, id, true));
    expect(shown(state)).toBe(expected);
  });

  test('a line that is not there is a problem; one that is back already changes nothing', () => {
    const state = cleaned('Ab');
    expect(withRestored(state, 'x', true)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(must(withRestored(state, 'b', false))).toBe(state);
  });
});

describe('taking blocks out', () => {
  test('leaves the rest in place, and brings back the block with all it was', () => {
    const state: Cleaned = {
      blocks: [
        { type: 'heading', level: 2, text: 'H' },
        { type: 'paragraph', text: 'P' },
      ],
      removals: [],
    };
    const out = must(withoutBlock(state, 0, 'new'));
    expect(shown(out)).toBe('(H)P');
    expect(out.removals[0]).toMatchObject({ kind: 'manual', beforeBlock: 0, restored: false });
    expect(must(withRestored(out, 'new', true)).blocks).toEqual(state.blocks);
  });

  test('a line that was put back goes back to where it was folded', () => {
    const state = must(withRestored(cleaned('Ab'), 'b', true));
    expect(must(withoutBlock(state, 1, 'new'))).toEqual(cleaned('Ab'));
  });

  test('a block that does not exist is a problem', () => {
    expect(withoutBlock(cleaned('A'), 1, 'new')).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

test('whatever is put back and taken out, the words of the document keep their order', () => {
  const steps = fc.array(fc.record({ take: fc.boolean(), at: fc.nat(), back: fc.boolean() }), { maxLength: 12 });
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z]{0,12}$/), steps, (text, actions) => {
      // Letters once each, so that their order can be told.
      const document = [...new Set(text)].join('');
      let state = cleaned(document);
      for (const [number, { take, at, back }] of actions.entries()) {
        const one = state.removals[at % Math.max(1, state.removals.length)];
        const result =
          take && state.blocks.length > 0
            ? withoutBlock(state, at % state.blocks.length, `new-${number}`)
            : withRestored(state, one?.id ?? '', back);
        if (result.ok) state = result.value;
        expect(shown(state).replace(/[()]/g, '')).toBe(document);
        expect(inDocumentOrder(state.removals).length).toBe(state.removals.length);
      }
    }),
  );
});

test('a line that was corrected in the text is folded as it was corrected', () => {
  const back = must(withRestored(cleaned('AbC'), 'b', true));
  const corrected = { ...back, blocks: back.blocks.with(1, { type: 'quote' as const, text: 'better' }) };
  const folded = must(withRestored(corrected, 'b', false));
  expect(folded.removals[0]).toMatchObject({ text: 'better', restored: false });
  expect(must(withRestored(folded, 'b', true)).blocks).toEqual(corrected.blocks);
});
