import { expect, test } from 'vitest';
import { claimKindOf } from '../../../../shared/detect/claims/claim-kind.ts';
import { numbersOf } from '../../../../shared/detect/quantities/numbers.ts';
import { claimKinds } from '../../../cases/detect/claim-kinds.ts';

test.for(claimKinds)('%s: %s', ([sentence, kind, language = 'en']) => {
  expect(claimKindOf(sentence, numbersOf(sentence, { language }), language)).toBe(kind);
});
