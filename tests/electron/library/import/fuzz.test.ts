import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../../electron/library/import/extract-article.ts';
import { contentSchema } from '../../../../shared/model/block.ts';
import { removalSchema } from '../../../../shared/model/removal.ts';

const folder = new URL('../../../../build/sample/', import.meta.url).pathname;
const samples = readdirSync(folder)
  .filter((name) => /\.(?:txt|md|html)$/.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}${name}`)) }));

/** Inputs a run; the nightly run asks for more. */
const runs = Number(process.env['STET_FUZZ_RUNS'] ?? 60);

const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 400 }),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc
        .constantFrom(
          '<',
          '>',
          '</p>',
          '<div>',
          '<!--',
          '&#x110000;',
          '\u0000',
          '---\n',
          '```',
          '> ',
          '\r',
          '\ud83d',
          '<table><td>',
        )
        .map((text) => new TextEncoder().encode(text)),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

function mutate(bytes: Uint8Array, changes: readonly { at: number; cut: number; put: Uint8Array }[]): Uint8Array {
  return changes.reduce((before, { at, cut, put }) => {
    const start = Math.floor(at * before.length);
    return Buffer.concat([before.subarray(0, start), put, before.subarray(start + cut)]);
  }, bytes);
}

async function expectSound(name: string, bytes: Uint8Array): Promise<void> {
  const result = await extractArticle({ name, bytes });
  if (!result.ok) {
    expect(result.error.message).toContain(name);
    return;
  }
  const { blocks, removals, metadata } = result.value;
  contentSchema.shape.blocks.parse(blocks);
  for (const removal of removals) expect(removalSchema.parse(removal).beforeBlock).toBeLessThanOrEqual(blocks.length);
  expect(metadata.title).not.toBe('');
  for (const { text, marks } of blocks) {
    expect(text.isWellFormed() && text.trim() === text && text !== '').toBe(true);
    const length = [...text].length;
    for (const mark of marks ?? []) expect(0 <= mark.start && mark.start < mark.end && mark.end <= length).toBe(true);
  }
}

describe('damaged articles are read or refused, and never throw', () => {
  test.each(samples)('$name', async ({ name, bytes }) => {
    await fc.assert(
      fc.asyncProperty(damage, (changes) => expectSound(name, mutate(bytes, changes))),
      { numRuns: runs },
    );
  });

  test.each(['x.txt', 'x.md', 'x.html'])('random bytes as %s', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), (bytes) => expectSound(name, bytes)),
      { numRuns: runs * 3 },
    );
  });
});
