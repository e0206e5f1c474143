import type { AnnotationKind, Body, ClaimBody, ClaimStatus, QuotationBody } from '../model/annotation.ts';
import { emptyClaim, emptyQuotation, motivationOf } from '../model/annotation-defaults.ts';
import { noteBody, tagBody } from './make-body.ts';

/** What programs that know only codes and notes can tell of an annotation. */
export interface CodedFacts {
  /** Null where it is not one of Stet's. */
  kind: AnnotationKind | null;
  /** Who speaks in a quote or makes a claim. */
  speaker: string | null;
  tags: readonly string[];
  note: string;
  /** Restatement of a claim; empty where there is none. */
  claim: string;
  status: ClaimStatus | null;
  /** What more a program's texts say of the body, where Stet wrote them. */
  quotation?: Partial<QuotationBody>;
  claimed?: Partial<ClaimBody>;
}

export const noFacts: CodedFacts = { kind: null, speaker: null, tags: [], note: '', claim: '', status: null };

/** The annotation's kind, and its body. */
export function codedBody({ kind: told, speaker, tags, note, claim, status, quotation, claimed }: CodedFacts) {
  const kind: AnnotationKind = told ?? (note !== '' ? 'note' : tags.length > 0 ? 'tag' : 'highlight');
  const body: Body[] = [
    ...(kind === 'quote' ? [{ ...emptyQuotation, 'stet:speaker': speaker, ...quotation }] : []),
    ...(kind === 'claim'
      ? [
          {
            ...emptyClaim,
            'schema:text': claim,
            'stet:claimant': speaker,
            'stet:status': status ?? emptyClaim['stet:status'],
            ...claimed,
          },
        ]
      : []),
    ...(note === '' ? [] : [noteBody(note)]),
    ...tags.map(tagBody),
  ];
  return { 'stet:kind': kind, motivation: motivationOf[kind], body };
}
