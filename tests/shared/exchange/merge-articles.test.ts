import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeArticles } from '../../../shared/exchange/merge-articles.ts';
import { type Article, articleSchema } from '../../../shared/model/article.ts';
import { sampleSource } from '../../support/sample-export.ts';

const evidence = (value: string, source: string) => ({ value, source, score: 1 });

/** The sample as one of two computers has it after changes there. */
const changed = (device: string) =>
  fc
    .record({
      counter: fc.integer({ min: 2, max: 4 }),
      title: fc.constantFrom('Ferry', 'Boat'),
      byline: fc.constantFrom(null, 'Kim Aas', 'Mo Lind'),
      set: fc.boolean(),
      texts: fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 2 }),
    })
    .map(({ counter, title, byline, set, texts }): Article => {
      const { article } = sampleSource;
      return {
        ...article,
        version: `${device}:${counter}`,
        seen: ['a:1'],
        metadata: { ...article.metadata, title, byline },
        evidence: { title: [evidence(title, set ? 'person' : 'meta')] },
        revisions: [
          ...article.revisions,
          ...[...new Set(texts)].map((text, at) => ({
            revision: at + 2,
            file: `content.${at + 2}.json`,
            sha256: text,
          })),
        ],
      };
    });

/** Numbers of revisions are each library's own, and the order of evidence says nothing. */
function withoutNumbers({ revision, revisions, ...article }: Article) {
  const read = revisions.find((each) => each.revision === revision)?.sha256;
  return { ...article, evidence: null, read, texts: revisions.map(({ sha256 }) => sha256).sort() };
}

it('the order does not matter, no revision is lost, and merging again changes nothing', () =>
  fc.assert(
    fc.property(changed('a'), changed('b'), (ours, theirs) => {
      const merged = mergeArticles(ours, theirs).article;
      const other = mergeArticles(theirs, ours).article;
      expect(withoutNumbers(merged)).toEqual(withoutNumbers(other));
      for (const [one, side] of [
        [merged, ours],
        [other, theirs],
      ] as const)
        expect(one.revisions).toEqual(expect.arrayContaining(side.revisions));
      const hashes = merged.revisions.map(({ sha256 }) => sha256);
      expect(new Set(hashes)).toEqual(new Set([...ours.revisions, ...theirs.revisions].map(({ sha256 }) => sha256)));
      expect(new Set(merged.revisions.map(({ revision }) => revision)).size).toBe(hashes.length);
      const again = mergeArticles(merged, theirs).article;
      expect(again.revisions).toEqual(merged.revisions);
      expect(merged.seen).toEqual(expect.arrayContaining([ours.version, theirs.version]));
    }),
  ));

it('what a reader set beats what was found, and the value that loses is evidence', () => {
  const { article } = sampleSource;
  const ours = { ...article, version: 'a:9', evidence: { title: [evidence('found', 'meta')] } };
  const theirs = {
    ...article,
    version: 'b:2',
    metadata: { ...article.metadata, title: 'set' },
    evidence: { title: [evidence('set', 'person')] },
  };
  const { article: merged } = mergeArticles(ours, theirs);
  expect(merged.metadata.title).toBe('set');
  expect(merged.evidence['title']?.map(({ value }) => value)).toEqual(['found', 'set']);
});

it('can be read again, whatever copies written by others claim to know and to have changed', () => {
  const version = fc.constantFrom('a:1', 'a:2', 'b:2', 'b:3');
  const claims = fc.record({
    seen: fc.uniqueArray(version),
    changed: fc.dictionary(
      fc.constantFrom('starred', 'status', 'revision', 'metadata.title', 'metadata.byline'),
      version,
    ),
  });
  fc.assert(
    fc.property(changed('a'), claims, changed('b'), claims, (ours, known, theirs, knownThere) => {
      const { article } = mergeArticles({ ...ours, ...known }, { ...theirs, ...knownThere });
      expect(articleSchema.safeParse(article).success).toBe(true);
      expect([ours.metadata.title, theirs.metadata.title]).toContain(article.metadata.title);
    }),
  );
});
