import {
  type Annotation,
  claimOf,
  noteOf,
  type PlacedAnnotation,
  quotationOf,
  tagsOf,
} from '../../../shared/model/annotation.ts';
import type { ArticleRow } from '../../../shared/model/library.ts';
import { headOf } from '../../../shared/model/library-note.ts';
import { type EvidenceRelation, evidenceRelations } from '../../../shared/model/link.ts';
import type { Selector, TextQuoteSelector, TextRange } from '../../../shared/model/selector.ts';
import { canonicalAddress } from '../../../shared/search/canonical-address.ts';
import { countWords, wordLine } from '../../../shared/search/word-line.ts';
import { articleText } from '../../../shared/text/article-text.ts';
import type { LoadedArticle } from '../read/load-article.ts';
import type { IndexedAnnotation, IndexedArticle, IndexedNote } from '../search/indexed-article.ts';
import { sha256 } from '../store/sha256.ts';

/** What the index stores of an article. */
export function indexedArticle(loaded: LoadedArticle, stamp: string): IndexedArticle {
  const { article, place } = loaded;
  const text = articleText(loaded.content.blocks);
  const words = wordLine(text);
  const evidence = countEvidence(loaded);
  const { metadata } = article;
  return {
    id: article.id,
    path: place.path,
    trashed: place.trashed,
    stamp,
    row: rowOf(loaded, countWords(words)),
    warnings: loaded.warnings,
    words,
    textFile: article.revisions.find(({ revision }) => revision === article.revision)?.file ?? '',
    revision: article.revision,
    modified: article.modified,
    language: metadata.language,
    details: [metadata.bylineRole, metadata.place].filter((value) => value !== null).join(' · '),
    originalSha256: article.original.sha256,
    textSha256: digestOf(words, text),
    url: canonicalAddress(metadata.url),
    conflict: article.conflicts !== undefined || loaded.waiting.length > 0,
    annotations: loaded.annotations.map((placed) =>
      indexedAnnotation(placed, text, evidence.get(placed.annotation.id)),
    ),
  };
}

/** What the index stores of a note that stands alone. */
export function indexedNote(annotation: Annotation): IndexedNote {
  const { id, created, modified } = annotation;
  const indexed = indexedAnnotation({ annotation, placements: [] }, '');
  const { title } = headOf(annotation);
  return {
    id,
    title,
    created,
    modified,
    annotation: indexed,
    stamp: sha256(JSON.stringify([created, modified, indexed])),
  };
}

/** Equal for texts with the same words, whatever their typography and spacing. */
export function textDigest(text: string): string {
  return digestOf(wordLine(text), text);
}

function digestOf(words: string, text: string): string {
  return sha256(words === '' ? text : words);
}

/** The annotated words as they stand in the text now; of an orphan, as they stood. Several targets are joined by " … ". */
export function annotatedWords({ annotation, placements }: PlacedAnnotation, text: string): string {
  return annotation.target
    .map((target, at) => {
      const placement = placements[at];
      if (placement && placement.state !== 'orphan') return text.slice(placement.range.start, placement.range.end);
      return target.selector.find(isQuoteSelector)?.exact ?? '';
    })
    .filter((words) => words !== '')
    .join(' … ');
}

/** Some of its words are not found in the text; of an orphan none are. */
export function hasLostWords({ placements }: PlacedAnnotation): boolean {
  return placements.some(({ state }) => state === 'orphan');
}

export function isQuoteSelector(selector: Selector): selector is TextQuoteSelector {
  return selector.type === 'TextQuoteSelector';
}

function rowOf({ article, place, annotations }: LoadedArticle, words: number): ArticleRow {
  const counts: ArticleRow['counts'] = { highlight: 0, quote: 0, claim: 0, note: 0, tag: 0 };
  for (const { annotation } of annotations) counts[annotation['stet:kind']]++;
  const { title, byline, publication, published } = article.metadata;
  return {
    id: article.id,
    title,
    byline,
    publication,
    published,
    added: article.added,
    status: article.status,
    starred: article.starred,
    trashed: place.trashed,
    words,
    counts,
  };
}

type Evidence = Record<EvidenceRelation, number>;

const noEvidence: Readonly<Evidence> = { supports: 0, contradicts: 0, context: 0 };

/** How much is linked to each annotation as evidence, by its id. */
function countEvidence({ links }: LoadedArticle): Map<string, Evidence> {
  const counts = new Map<string, Evidence>();
  for (const link of links) {
    const relation = evidenceRelations.find((each) => each === link['stet:relation']);
    if (!relation) continue;
    for (const { id } of link.target) {
      const count = counts.get(id) ?? { ...noEvidence };
      count[relation]++;
      counts.set(id, count);
    }
  }
  return counts;
}

function indexedAnnotation(
  placed: PlacedAnnotation,
  text: string,
  evidence: Readonly<Evidence> = noEvidence,
): IndexedAnnotation {
  const { annotation } = placed;
  const quotation = quotationOf(annotation);
  const claim = claimOf(annotation);
  const tags = tagsOf(annotation);
  const words = annotatedWords(placed, text);
  const first = placed.placements.find((placement) => placement.state !== 'orphan');
  return {
    id: annotation.id,
    kind: annotation['stet:kind'],
    orphan: hasLostWords(placed),
    range: first && first.range.end > first.range.start ? first.range : null,
    status: claim?.['stet:status'] ?? null,
    person: (quotation ?? claim)?.['stet:person'] ?? null,
    claimKind: claim?.['stet:claimKind'] ?? null,
    role: quotation ? (quotation['stet:role'] ?? '') : null,
    evidence,
    conflict: annotation['stet:conflicts'] !== undefined,
    words,
    plain: first !== undefined && isPlain(annotation, words, first.range, text),
    speaker: (quotation ? quotation['stet:speaker'] : claim?.['stet:claimant']) ?? '',
    statement: claim?.['schema:text'] ?? '',
    note: noteOf(annotation)?.value ?? '',
    tags: linesOf(tags.map(({ value }) => value)),
    codes: linesOf(tags.map(({ 'stet:code': code = '' }) => code)),
  };
}

/** A line each, in the same order for tags and codes; '' where all of them are empty. */
function linesOf(values: readonly string[]): string {
  const lines = values.map((value) => value.replace(/\s*\n\s*/g, ' '));
  return lines.some((line) => line !== '') ? lines.join('\n') : '';
}

function isPlain({ target }: Annotation, words: string, { start, end }: TextRange, text: string): boolean {
  const [only, ...others] = target;
  return (
    others.length === 0 && only?.selector.find(isQuoteSelector)?.exact === words && text.slice(start, end) === words
  );
}
