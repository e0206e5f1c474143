/** The words that annotations are told apart with. They stand beside the schemas, for what needs them and no schema. */

export const annotationKinds = ['highlight', 'quote', 'claim', 'note', 'tag'] as const;
export const quoteTypes = ['direct', 'mixed', 'paraphrase'] as const;
export const claimStatuses = ['unchecked', 'supported', 'disputed', 'refuted', 'unverifiable', 'stands'] as const;
export const claimKinds = [
  'number',
  'comparison',
  'trend',
  'cause',
  'prediction',
  'attribution',
  'law',
  'other',
] as const;
