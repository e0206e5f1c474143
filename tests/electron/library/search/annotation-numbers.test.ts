import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  annotationNumber,
  articleOfAnnotation,
  numbersOfArticle,
} from '../../../../electron/library/search/annotation-numbers.ts';

test('an annotation number gives its article back, and lies among the numbers of that article', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 31 - 1 }), fc.nat({ max: 2 ** 20 - 1 }), (article, position) => {
      const number = annotationNumber(article, position);
      expect(Number.isSafeInteger(number)).toBe(true);
      expect(articleOfAnnotation(number)).toBe(article);
      const [from, below] = numbersOfArticle(article);
      expect(number).toBeGreaterThanOrEqual(from);
      expect(number).toBeLessThan(below);
    }),
  );
});

test('more than a million annotations of one article are refused', () => {
  expect(() => annotationNumber(1, 2 ** 20)).toThrow(RangeError);
});
