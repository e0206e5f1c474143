import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeness, shingles, tellingRuns } from '../../../shared/text/likeness.ts';

const words = (text: string) => text.split(' ');

test('the same text is wholly alike, another not at all', () => {
  const one = shingles(words('the quay of halden stays open until the spring'));
  expect(likeness(one, one)).toBe(1);
  expect(likeness(one, shingles(words('nobody in the valley knew what the road would cost')))).toBe(0);
  expect(likeness(one, shingles(words('the quay of halden stays shut until the spring')))).toBeCloseTo(2 / 10);
  expect(likeness(shingles(['too', 'short']), one)).toBe(0);
  expect(likeness(shingles([]), shingles([]))).toBe(0);
});

test('telling runs stand in the text, one in each of its parts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 200 }),
      fc.integer({ min: 1, max: 8 }),
      (list, count) => {
        const all = list.map((word) => word.replaceAll(' ', '_'));
        const runs = tellingRuns(all, count);
        const known = shingles(all);
        expect(runs.every((run) => known.has(run))).toBe(true);
        expect([0, count]).toContain(runs.length);
      },
    ),
  );
});
