import { describe, expect, test } from 'vitest';
import { type Evidence, weigh } from '../../../shared/clean/evidence.ts';

const one = (family: Evidence['family'], weight: number, kind: Evidence['kind'] = 'related'): Evidence => ({
  rule: `${kind}.${family}`,
  kind,
  family,
  weight,
});

describe('weigh', () => {
  test.each<[string, Evidence[], boolean]>([
    ['nothing', [], false],
    ['a template by itself', [one('template', 0.97)], true],
    ['a line of the batch by itself', [one('repeat', 0.97)], true],
    ['anything else by itself, however strong', [one('form', 0.9)], false],
    ['two of one family', [one('form', 0.6), one('form', 0.6)], false],
    ['two of two families that are strong enough', [one('form', 0.5), one('topic', 0.55)], true],
    ['two of two families that are not', [one('form', 0.4), one('topic', 0.55)], false],
    ['three weak ones', [one('form', 0.4), one('topic', 0.4), one('place', 0.4)], true],
  ])('%s', (_, evidence, removed) => expect(weigh(evidence).removed).toBe(removed));

  test('the kind is that of the words, where there are any', () => {
    expect(weigh([one('place', 0.6, 'banner'), one('words', 0.5, 'share')])).toMatchObject({
      removed: true,
      kind: 'share',
      rules: ['banner.place', 'share.words'],
      score: 0.8,
    });
  });
});
