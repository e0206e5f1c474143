/** What the kinds of annotations are called where people read them. */
export const kindNames = { highlight: 'Highlight', quote: 'Quote', claim: 'Claim', note: 'Note', tag: 'Tag' } as const;
