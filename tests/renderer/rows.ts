import type { AnnotationRow } from '../../shared/bridge/answers.ts';
import type { AnnotationKind, Body, ClaimBody, QuotationBody } from '../../shared/model/annotation.ts';
import { emptyClaim, emptyQuotation } from '../../shared/model/annotation-defaults.ts';

let count = 0;

/** One annotation of the library's list with that body. */
export function annotationRow(kind: AnnotationKind, body: Body, articleId = 'article01'): AnnotationRow {
  return {
    articleId,
    articleTitle: 'The ferry strike',
    articlePublished: null,
    annotation: {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:test:${++count}`,
      type: 'Annotation',
      'stet:kind': kind,
      motivation: 'highlighting',
      created: '2024-01-01T00:00:00Z',
      modified: '2024-01-01T00:00:00Z',
      body: [body],
      target: [{ type: 'SpecificResource', source: `stet://article/${articleId}`, selector: [], 'stet:revision': 1 }],
      'stet:version': 'test:1',
      'stet:seen': [],
    },
    text: 'the printed words',
    orphan: false,
  };
}

export function quotation(values: Partial<QuotationBody>): QuotationBody {
  return { ...emptyQuotation, ...values };
}

export function claimBody(values: Partial<ClaimBody>): ClaimBody {
  return { ...emptyClaim, 'stet:claimKind': 'number', ...values };
}
