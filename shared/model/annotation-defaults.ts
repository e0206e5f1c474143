import type { AnnotationKind, ClaimBody, QuotationBody } from './annotation.ts';

/** What the W3C model calls each kind's purpose (https://www.w3.org/TR/annotation-vocab/#named-individuals). */
export const motivationOf: Record<AnnotationKind, string> = {
  highlight: 'highlighting',
  quote: 'describing',
  claim: 'assessing',
  note: 'commenting',
  tag: 'tagging',
};

/** A quote of which nothing is known yet. */
export const emptyQuotation: QuotationBody = {
  type: 'schema:Quotation',
  purpose: 'describing',
  'stet:speaker': null,
  'stet:person': null,
  'stet:role': null,
  'stet:cue': null,
  'stet:addressee': null,
  'stet:quoteType': 'direct',
};

/** A claim that nobody has looked into yet. */
export const emptyClaim: ClaimBody = {
  type: 'schema:Claim',
  purpose: 'assessing',
  'schema:text': '',
  'stet:claimant': null,
  'stet:person': null,
  'stet:claimKind': 'other',
  'stet:quantities': [],
  'stet:status': 'unchecked',
  'stet:history': [],
};
