import { describe, expect, test } from 'vitest';
import { endsLikeProse } from '../../../../shared/clean/text/sentence.ts';

describe('what ends like prose', () => {
  test.each([
    ['The harbour closes on Monday.', true],
    ['“The harbour closes,” she said.”', true],
    ['The harbour closes on Monday.[1]', true],
    ['The harbour closes on Monday.[1][2]', true],
    ['The harbour closes on Monday. [note] [b]', true],
    ['The harbour closes on Monday.12', true],
    ['The harbour closes on Monday', false],
    ['The harbour closes [1]', false],
    ['3.14', false],
    ['Read more.[click here for all]', false],
  ])('%s', (text, ends) => expect(endsLikeProse(text)).toBe(ends));
});
