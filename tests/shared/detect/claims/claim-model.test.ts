import { describe, expect, it } from 'vitest';
import { COUNTED, PAIRS, WORTHS } from '../../../../shared/detect/claims/claim-features.ts';
import { claimOdds, meanWorths } from '../../../../shared/detect/claims/claim-model.ts';
import * as shipped from '../../../../shared/detect/claims/claim-weights.ts';
import { fromBase64, unpackThrees } from '../../../../shared/detect/claims/packed-numbers.ts';
import { SLOTS, slotsFor, slotsOf } from '../../../../shared/detect/claims/word-slots.ts';

describe('the weights that ship', () => {
  const bytes = [shipped.checks, shipped.worths, shipped.buckets, shipped.pairs].map(fromBase64);

  it('take no more than 32 kB', () => {
    expect(bytes.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(32_000);
  });

  it('are as many as are asked for', () => {
    const [checks, worths, , pairs] = bytes;
    expect(checks).toHaveLength(SLOTS);
    expect(worths).toHaveLength((SLOTS * WORTHS) / 2);
    expect(unpackThrees(pairs ?? new Uint8Array()).length).toBeGreaterThanOrEqual(PAIRS);
    expect(shipped.counted).toHaveLength(COUNTED);
    expect(shipped.worthScales).toHaveLength(WORTHS);
  });
});

it.each([
  ['The province lost 12,000 factory jobs in three years.', 'Thank you all so much for having us here tonight.'],
  ['She voted against the pension bill in 2014.', 'Let me tell you what I think about that.'],
  ['Rents have doubled since the law was passed.', 'What would you say to those families?'],
])('%s is more worth checking than: %s', (worth, other) => {
  expect(claimOdds(worth)).toBeGreaterThan(0);
  expect(claimOdds(other)).toBeLessThan(0);
});

it('says something of any text', () => {
  for (const text of ['', '…', 'Ж', '12', '!?', 'x'.repeat(5000)]) expect(Number.isFinite(claimOdds(text))).toBe(true);
});

it('takes the mean of the words it knows, however often they stand, and leaves out the others', () => {
  const { checks } = slotsFor(['rent', 'barley']);
  const worths = new Int8Array(SLOTS * WORTHS);
  const [rent = 0] = slotsOf(['rent'], checks);
  const [barley = 0] = slotsOf(['barley'], checks);
  worths.set([6, -2], rent * WORTHS);
  worths.set([0, 4], barley * WORTHS);
  expect(meanWorths(['rent', 'rent', 'barley', '#year'], checks, worths)).toEqual([4, 0]);
  expect(meanWorths(['?'], checks, worths)).toEqual([0, 0]);
});
