import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LineBox } from '../../../../renderer/reader/marks/mark-paths.ts';
import type { Mark } from '../../../../renderer/reader/marks/mark-source.ts';
import { linesAfterTyping } from '../../../../renderer/reader/marks/typed-lines.ts';

const WIDTH = 12;

/** Where each letter of a text stands: all of one size, in lines that are filled word by word as the browser fills them. */
function placesOf(text: string): { left: number; top: number }[] {
  const places: { left: number; top: number }[] = [];
  let [left, top] = [0, 0];
  for (const word of text.match(/\S+ *| +/g) ?? []) {
    if (left > 0 && left + word.trimEnd().length > WIDTH) [left, top] = [0, top + 1];
    for (const _letter of word) places.push({ left: left++, top });
  }
  return places;
}

function linesIn(text: string, { start, end }: { start: number; end: number }): LineBox[] {
  const rows = Map.groupBy(placesOf(text).slice(start, end), ({ top }) => top);
  return [...rows].map(([top, letters]) => {
    const lefts = letters.map(({ left }) => left);
    return { left: Math.min(...lefts), top, right: Math.max(...lefts) + 1, bottom: top + 1 };
  });
}

const mark = (id: string, start: number, end: number): Mark => ({ id, start, end, depth: 0, look: 'quote' });

/** What is told after an edit, beside what measuring all would tell; and which marks were measured. */
function typedInto(before: string, now: string, old: readonly Mark[], marks: readonly Mark[]) {
  const asked: string[] = [];
  const known = old.map((one) => ({ mark: one, lines: linesIn(before, one) }));
  const told = linesAfterTyping(known, marks, now.length - before.length, (one) => {
    asked.push(one.id);
    return linesIn(now, one);
  });
  return { asked, told, right: marks.map((one) => ({ mark: one, lines: linesIn(now, one) })) };
}

describe('marks of a block in which somebody types', () => {
  // one two six / eight ninety / ten forty / more of / them here / and below
  const text = 'one two six eight ninety ten forty more of them here and below';
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => mark(word, index, index + word.length));

  test('those that follow on the line of the change are measured, and one on each side', () => {
    const at = text.indexOf('forty');
    const moved = words.map((one) => {
      const by = (offset: number) => (offset > at ? offset + 1 : offset);
      return { ...one, start: by(one.start), end: by(one.end) };
    });
    const { asked, told, right } = typedInto(text, text.replace('forty', 'fforty'), words, moved);
    expect(told).toEqual(right);
    expect(asked).toEqual(['forty', 'ten', 'more']);
  });

  test('a text as long as before does not tell where it changed', () => {
    const { asked } = typedInto(text, text.replace('ninety', 'ninetz'), words, words);
    expect(asked).toEqual(words.map(({ id }) => id));
  });

  test('a mark that was not there before is measured, wherever it lies', () => {
    const { asked, told, right } = typedInto(text, `${text}!`, words.slice(1), words);
    expect(asked).toContain('one');
    expect(told).toEqual(right);
  });

  test('the parts of one annotation keep their own lines each', () => {
    const parts = words.map((one) => ({ ...one, id: 'a' }));
    const { asked, told, right } = typedInto(text, `${text}!`, parts, parts);
    expect(told).toEqual(right);
    expect(asked).toHaveLength(1);
  });

  test('marks that come and go otherwise with their looks keep their order', () => {
    const marks = words.toReversed().map((one, depth) => ({ ...one, depth }));
    const { told, right } = typedInto(text, `${text}!`, words, marks);
    expect(told).toEqual(right);
  });

  test('whatever is typed, all stand where measuring all would put them', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'i', ' '), minLength: 1, maxLength: 60 });
    const stretches = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, fc.nat(60), fc.nat(8), stretches, (before, typed, from, cut, spans) => {
        const at = Math.min(from, before.length);
        const removed = Math.min(cut, before.length - at);
        const now = before.slice(0, at) + typed + before.slice(at + removed);
        const old = spans.flatMap(([start, length], index) => {
          const end = Math.min(before.length, start + length + 1);
          return start < end ? [mark(`m${index}`, start, end)] : [];
        });
        const by = typed.length - removed;
        const marks = old.flatMap((one) => {
          const start = one.start >= at + removed ? one.start + by : Math.min(one.start, at);
          const end = one.end >= at + removed && one.end > at ? one.end + by : Math.min(one.end, at);
          return start < end ? [{ ...one, start, end }] : [];
        });
        const { told, right } = typedInto(before, now, old, marks);
        expect(told).toEqual(right);
      }),
      { numRuns: 3000 },
    );
  });
});
