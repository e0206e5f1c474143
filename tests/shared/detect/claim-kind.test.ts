import { expect, test } from 'vitest';
import { claimKindOf } from '../../../shared/detect/claim-kind.ts';
import { numbersOf } from '../../../shared/detect/numbers.ts';
import { claimKinds } from '../../cases/detect/claim-kinds.ts';

test.for(claimKinds)('%s: %s', ([sentence, kind, language = 'en']) => {
  expect(claimKindOf(sentence, numbersOf(sentence, { language }), language)).toBe(kind);
});
