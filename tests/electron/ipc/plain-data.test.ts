import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlainData } from '../../../electron/ipc/plain-data.ts';

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

const cycle: Record<string, unknown> = {};
cycle['self'] = cycle;

describe('checkPlainData', () => {
  it('takes whatever JSON can say', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 20 }), (value) => {
        fc.pre(!JSON.stringify(value).includes('__proto__'));
        expect(checkPlainData([value]).ok).toBe(true);
      }),
    );
  });

  it.each<[string, unknown]>([
    ['a cycle', [cycle]],
    ['a function', [() => undefined]],
    ['a symbol', [Symbol('x')]],
    ['a map', [new Map()]],
    ['a date', [new Date()]],
    ['bytes', [new Uint8Array(4)]],
    ['an instance', [new (class Thing {})()]],
    ['a __proto__ key', [JSON.parse('{"__proto__": {"admin": true}}')]],
    ['100,000 levels', [nested(100_000)]],
  ])('refuses %s', (_name, value) => {
    expect(checkPlainData(value)).toMatchObject({ ok: false, error: { code: 'bad-arguments' } });
  });

  it('counts values and characters', () => {
    const limits = { depth: 5, values: 10, characters: 20 };
    expect(checkPlainData([[1, 2, 3]], limits).ok).toBe(true);
    expect(checkPlainData([Array.from({ length: 10 }, () => 1)], limits)).toMatchObject({
      error: { code: 'too-large' },
    });
    expect(checkPlainData(['x'.repeat(20)], limits).ok).toBe(true);
    expect(checkPlainData(['x'.repeat(21)], limits)).toMatchObject({ error: { code: 'too-large' } });
    expect(checkPlainData([{ ['k'.repeat(21)]: 1 }], limits)).toMatchObject({ error: { code: 'too-large' } });
  });
});
