import { expect, it } from 'vitest';
import { inCodePoints } from '../../../shared/detect/in-code-points.ts';
import { suggest } from '../../../shared/detect/suggest.ts';

it('counts code points, and says no more than the command line promises', () => {
  const text = '🦀🦀 “😀 We missed it,” said Una Birch, who sold 900 tickets in 2021.';
  const { quotes, claims } = inCodePoints(text, suggest(text, { language: 'en' }));
  const points = [...text];
  for (const range of [...quotes, ...claims]) expect(points.slice(range.start, range.end).join('')).toBe(range.text);
  expect(Object.keys(quotes[0] ?? {})).toEqual([
    'start',
    'end',
    'text',
    'speaker',
    'speakerCanonical',
    'role',
    'cue',
    'type',
    'group',
    'score',
  ]);
  expect(Object.keys(claims[0] ?? {})).toEqual(['start', 'end', 'text', 'claimant', 'kind', 'numbers', 'score']);
});
