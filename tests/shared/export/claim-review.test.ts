import { expect, it } from 'vitest';
import { claimReviewFormat } from '../../../shared/export/claim-review.ts';
import type { ExportSource } from '../../../shared/export/format.ts';
import type { ClaimStatus } from '../../../shared/model/annotation.ts';
import { exportText, sampleContext, sampleSource } from '../../support/sample-export.ts';

interface Review {
  author: object;
  datePublished: string;
  reviewBody?: string;
  reviewRating: object;
  itemReviewed: { appearance: { author?: object[]; publisher?: object; url?: string } };
}

const reviewsOf = (source: ExportSource) =>
  (JSON.parse(exportText(claimReviewFormat, [source])) as { '@graph': Review[] })['@graph'];

/** The sample with other words in its claim, and another byline. */
function sample(claim: object, byline: string | null = 'Kim Aas'): ExportSource {
  const { article } = sampleSource;
  return {
    ...sampleSource,
    article: { ...article, metadata: { ...article.metadata, byline } },
    annotations: sampleSource.annotations.map(({ annotation, placements }) => ({
      placements,
      annotation: {
        ...annotation,
        body: annotation.body.map((body) => (body.type === 'schema:Claim' ? { ...body, ...claim } : body)),
      },
    })),
  };
}

it.each<[ClaimStatus, object]>([
  ['refuted', { ratingValue: 1, worstRating: 1, bestRating: 5, alternateName: 'Refuted' }],
  ['disputed', { ratingValue: 2, alternateName: 'Disputed' }],
  ['supported', { ratingValue: 4, alternateName: 'Supported' }],
  ['stands', { ratingValue: 5, alternateName: 'Stands' }],
])('%s is a number between the worst and the best', (status, rating) => {
  expect(reviewsOf(sample({ 'stet:status': status })).map(({ reviewRating }) => reviewRating)).toMatchObject([rating]);
});

it('what cannot be verified has no number, and what nobody has checked no review', () => {
  const [{ reviewRating } = { reviewRating: {} }] = reviewsOf(sample({ 'stet:status': 'unverifiable' }));
  expect(reviewRating).toMatchObject({ alternateName: 'Unverifiable' });
  for (const key of ['ratingValue', 'worstRating', 'bestRating']) expect(reviewRating).not.toHaveProperty(key);
  const unchecked = sample({ 'stet:status': 'unchecked' });
  expect(reviewsOf(unchecked)).toEqual([]);
});

it('is signed and dated by the last verdict', () => {
  const verdicts = [
    { status: 'disputed', at: '2025-05-03T10:00:00.000Z', by: 'Ada', reason: 'Unclear' },
    { status: 'stands', at: '2025-05-04T10:00:00.000Z', by: 'Mo', reason: 'Seen the price list' },
  ];
  expect(reviewsOf(sample({ 'stet:status': 'stands', 'stet:history': verdicts }))).toMatchObject([
    { author: { name: 'Mo' }, datePublished: '2025-05-04', reviewBody: 'Seen the price list' },
  ]);
});

it.each([
  ['Kim Aas', ['Kim Aas']],
  ['Kim Aas, Jr. and The Holm Gazette', ['Kim Aas Jr.', 'The Holm Gazette']],
  [null, undefined],
])('the article is by whom “%s” names', (byline, names) => {
  const [review] = reviewsOf(sample({ 'stet:status': 'stands' }, byline));
  expect(review?.itemReviewed.appearance.author).toEqual(names?.map((name) => ({ '@type': 'Person', name })));
});

it('says that there is nothing where no claim has been checked', () => {
  const writer = claimReviewFormat.open({ ...sampleContext, articles: 1 });
  expect(writer.nothing?.()).toMatch(/no review/i);
  expect([...writer.article(sample({ 'stet:status': 'stands' }))]).toHaveLength(1);
  expect(writer.nothing?.()).toBeNull();
});
