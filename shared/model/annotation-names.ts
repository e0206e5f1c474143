/** What the kinds of annotations and the statuses of claims are called where people read them: in views, menus and exports. */

export const kindNames = { highlight: 'Highlight', quote: 'Quote', claim: 'Claim', note: 'Note', tag: 'Tag' } as const;

export const statusNames = {
  unchecked: 'Unchecked',
  supported: 'Supported',
  disputed: 'Disputed',
  refuted: 'Refuted',
  unverifiable: 'Unverifiable',
  stands: 'Stands',
} as const;
