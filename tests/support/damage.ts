import fc from 'fast-check';
import { expect } from 'vitest';
import { extractArticle } from '../../electron/library/import/extract-article.ts';
import { contentSchema } from '../../shared/model/block.ts';
import { removalSchema } from '../../shared/model/removal.ts';

/** Inputs a run; the nightly run asks for more. */
export const runs = Number(process.env['STET_FUZZ_RUNS'] ?? 60);

/** What can happen to a file, at a share of its length: bytes are cut out, others put in. */
export const damage = fc.array(
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

/** Milliseconds that so many runs may take. */
export const patience = Math.max(30_000, runs * 300);

export function mutate(
  bytes: Uint8Array,
  changes: readonly { at: number; cut: number; put: Uint8Array }[],
): Uint8Array {
  return changes.reduce((before, { at, cut, put }) => {
    const start = Math.floor(at * before.length);
    return Buffer.concat([before.subarray(0, start), put, before.subarray(start + cut)]);
  }, bytes);
}

/** The source is read or refused with a sentence, and what is read is an article as the library takes it. */
export async function expectSound(name: string, bytes: Uint8Array): Promise<void> {
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
