import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { idOf, parseLine, readLines } from '../../../electron/cli/json-lines.ts';

/** The bytes of a text in pieces of so many. */
async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(text: string, size: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(pieces(text, size))) lines.push(line);
  return lines;
}

describe('readLines', () => {
  it.each([1, 2, 3, 1000])('in pieces of %i bytes', async (size) => {
    const text = '\ufeff{"a":"é😀"}\r\n\n  \n{"b":"\u2028"}\nlast';
    expect(await linesOf(text, size)).toEqual(['{"a":"é😀"}', '{"b":"\u2028"}', 'last']);
  });

  it('of nothing are none', async () => {
    expect(await linesOf('', 1)).toEqual([]);
  });
});

describe('parseLine', () => {
  const schema = z.object({ id: z.number(), text: z.string() });

  it('reads what fits', () => {
    expect(parseLine('{"id": 1, "text": "x", "more": 2}', schema)).toEqual({ ok: true, value: { id: 1, text: 'x' } });
  });

  it.each([
    ['{"id": 1', /cannot be read/],
    [`${'['.repeat(65)}${']'.repeat(65)}`, /deeper/],
    ['{"id": 1, "__proto__": {}}', /__proto__/],
    ['{"id": "1", "text": "x"}', /^id: /],
    ['{}', /^id: .*; text: /],
    ['7', /\.$/],
  ])('says what is wrong with %s', (line, message) => {
    expect(parseLine(line, schema)).toMatchObject({
      ok: false,
      error: { code: 'bad-arguments', message: expect.stringMatching(message) },
    });
  });
});

it.each([
  ['{"id": 7, "text": 3}', 7],
  ['{"text": 3}', null],
  ['null', null],
  ['"id"', null],
  ['{"id": 7', null],
])('the id of %s is %j', (line, id) => {
  expect(idOf(line)).toBe(id);
});
