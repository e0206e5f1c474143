import { kindNames, statusNames } from '../../shared/model/annotation-names.ts';

/** The words for what every view speaks of: each thing has one name. */
export const terms = {
  kinds: kindNames,
  /** Where a search has found words. */
  where: { ...kindNames, speaker: 'Speaker', claimant: 'Claimant', title: 'Title', text: 'Text', metadata: 'Details' },
  claimKinds: {
    number: 'Number',
    comparison: 'Comparison',
    trend: 'Trend',
    cause: 'Cause',
    prediction: 'Prediction',
    attribution: 'Attribution',
    law: 'Law',
    other: 'Other',
  },
  statuses: statusNames,
  relations: { supports: 'Supports', contradicts: 'Contradicts', context: 'Context', repeats: 'Repeats' },
} as const;
