import { expect, it } from 'vitest';
import { messageFrom, textOf } from '../../../electron/chromium/message-text.ts';

/** What a page reads of an answer. */
function read(value: unknown): unknown {
  const message = messageFrom(textOf({ reply: 1, value }));
  return 'value' in message ? message.value : undefined;
}

const words = { stet: 'words', list: [1, { deep: null }] };
const inner = { inner: true };
const outer = { inner, other: 1 };

const cases: [name: string, value: unknown][] = [
  ['a word', 'word'],
  ['nothing', null],
  ['what stands once', { a: [words, { b: false }], c: '' }],
  ['an object in two lists', { first: [words], second: [1, words] }],
  ['a list in two objects', [{ at: words.list }, { at: words.list }]],
  ['what is repeated within what is repeated', [outer, outer, inner, { inner }]],
  ['one and its part', { outer, inner }],
  ['an empty one', [{}, [], words, words]],
  ['keys that look like places', { 0: words, value: { 0: words, length: words } }],
];

it.each(cases)('reads what was written: %s', (_name, value) => {
  expect(read(value)).toEqual(value);
  // In the same order too: JSON that is kept stays as it is.
  expect(JSON.stringify(read(value))).toBe(JSON.stringify(value));
});

it('makes one object of what was one, and of others that are like it several', () => {
  const [first, second, third] = read([{ at: words }, { at: words }, { at: { ...words } }]) as { at: object }[];
  expect(first?.at).toBe(second?.at);
  expect(third?.at).not.toBe(first?.at);
});

it('writes once what stands many times', () => {
  const long = { text: 'x'.repeat(1000) };
  const many = Array.from({ length: 100 }, (_, index) => ({ index, long }));
  expect(textOf({ reply: 1, value: many }).length).toBeLessThan(8000);
});

it('leaves what it writes as it is', () => {
  const value = { first: words, second: [words] };
  const before = structuredClone(value);
  textOf({ reply: 1, value });
  expect(value).toEqual(before);
  expect(value.second[0]).toBe(words);
});

it('refuses what goes round', () => {
  const round: Record<string, unknown> = {};
  round['self'] = { round };
  expect(() => textOf({ reply: 1, value: round })).toThrow(TypeError);
});
