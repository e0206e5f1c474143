import type { Annotation, ClaimStatus } from '../model/annotation.ts';
import { statusNames } from '../model/annotation-names.ts';
import { type AnnotationRecord, recordAnnotations, recordedText } from './annotation-record.ts';
import { citationOf } from './citation.ts';
import type { ExportContext, ExportFormat, ExportSource } from './format.ts';
import { isChecked } from './integrity.ts';
import type { Author } from './printed-names.ts';

/** Of 1 to 5; what cannot be verified has words, but no number. */
const ratings: Record<ClaimStatus, number | null> = {
  unchecked: null,
  refuted: 1,
  disputed: 2,
  unverifiable: null,
  supported: 4,
  stands: 5,
};

/** schema.org ClaimReview (https://schema.org/ClaimReview), JSON-LD: one for each claim that somebody has checked. */
export const claimReviewFormat: ExportFormat = {
  id: 'claimreview',
  name: 'Checked claims (ClaimReview)',
  extension: 'jsonld',
  group: 'annotations',
  needs: 'checked-claims',
  open(context) {
    let number = 0;
    return {
      head: () => ['{"@context":"https://schema.org","@graph":['],
      *article(source) {
        const records = recordAnnotations(source, context);
        for (const [at, { annotation }] of source.annotations.entries()) {
          if (!isChecked(annotation)) continue;
          yield `${number++ === 0 ? '\n' : ',\n'}${JSON.stringify(review(annotation, records[at] as AnnotationRecord, source, context))}`;
        }
      },
      nothing: () =>
        number > 0
          ? null
          : 'No claim in what was asked for has been checked, so there is no review to write. Say how a claim stands first.',
      tail: () => ['\n]}\n'],
    };
  },
};

function review(annotation: Annotation, record: AnnotationRecord, source: ExportSource, context: ExportContext) {
  const verdict = record.history.at(-1);
  const status = record.status as ClaimStatus;
  const rating = ratings[status];
  const reviewer = verdict?.by || record.creator;
  const claimed = record.claim || recordedText(record);
  return {
    '@type': 'ClaimReview',
    '@id': annotation.id,
    claimReviewed: claimed,
    author: reviewer ? { '@type': 'Person', name: reviewer } : { '@type': 'Organization', name: context.library.name },
    datePublished: (verdict?.at || record.modified).slice(0, 10),
    ...optional({ reviewBody: verdict?.reason || record.note }),
    reviewRating: {
      '@type': 'Rating',
      ...optional({ ratingValue: rating }),
      ...(rating === null ? {} : { worstRating: 1, bestRating: 5 }),
      alternateName: statusNames[status],
      ...optional({ ratingExplanation: verdict?.reason || null }),
    },
    itemReviewed: {
      '@type': 'Claim',
      text: recordedText(record) || claimed,
      ...(record.claimant || record.person
        ? { author: { '@type': 'Person', name: record.person ?? record.claimant } }
        : {}),
      appearance: articleOf(source),
    },
    ...optional({ citation: evidenceOf(record) }),
  };
}

function articleOf({ article }: ExportSource): object {
  const { title, authors, publication, url, language } = citationOf(article);
  return {
    '@type': 'NewsArticle',
    headline: title,
    ...(authors.length === 0
      ? {}
      : {
          author: authors.map((author) => ({
            '@type': 'Person',
            name: fullName(author),
          })),
        }),
    ...(publication === null ? {} : { publisher: { '@type': 'Organization', name: publication } }),
    ...optional({ datePublished: article.metadata.published, url, inLanguage: language }),
  };
}

function fullName(author: Author): string {
  return 'literal' in author
    ? author.literal
    : [author.given, author.family, author.suffix].filter((part) => part !== undefined).join(' ');
}

/** What speaks for or against the claim: pages, words of other articles, files. */
function evidenceOf({ links }: AnnotationRecord): object[] | null {
  if (links.length === 0) return null;
  return links.map(({ type, text, source }) => {
    if (type === 'page') return { '@type': 'WebPage', url: source };
    if (type === 'words') return { '@type': 'Quotation', text, url: source };
    return { '@type': 'MediaObject', name: text };
  });
}

function optional(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
}
