const kinds = { highlight: 'Highlight', quote: 'Quote', claim: 'Claim', note: 'Note', tag: 'Tag' };

/** The words for what every view speaks of: each thing has one name. */
export const terms = {
  kinds,
  /** Where a search has found words. */
  where: { ...kinds, speaker: 'Speaker', claimant: 'Claimant', title: 'Title', text: 'Text', metadata: 'Details' },
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
  statuses: {
    unchecked: 'Unchecked',
    supported: 'Supported',
    disputed: 'Disputed',
    refuted: 'Refuted',
    unverifiable: 'Unverifiable',
    stands: 'Stands',
  },
  relations: { supports: 'Supports', contradicts: 'Contradicts', context: 'Context', repeats: 'Repeats' },
} as const;
