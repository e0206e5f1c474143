import { expect, test } from 'vitest';
import { claimKindOf } from '../../../shared/detect/claim-kind.ts';
import { numbersOf } from '../../../shared/detect/numbers.ts';
import { claimKinds } from '../../cases/detect/claim-kinds.ts';

test.each(claimKinds)('%s: %s', (sentence, kind) => {
  expect(claimKindOf(sentence, numbersOf(sentence, {}))).toBe(kind);
});
