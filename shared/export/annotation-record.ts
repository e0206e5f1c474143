import { readSelectors } from '../anchor/read-selectors.ts';
import {
  type Annotation,
  type AnnotationKind,
  claimOf,
  noteOf,
  type PlacedAnnotation,
  type Quantity,
  quotationOf,
  tagsOf,
} from '../model/annotation.ts';
import { highlightColorOf } from '../model/highlight-color.ts';
import type { Person } from '../model/person.ts';
import type { TextRange } from '../model/selector.ts';
import { articleText, blockRanges } from '../text/article-text.ts';
import { CodePointIndex } from '../text/code-points.ts';
import type { ExportContext, ExportSource } from './format.ts';
import { type RecordedLink, recordLinks } from './recorded-link.ts';

/** Where one target of an annotation stands, as exports print it. */
export interface RecordedPlace {
  state: 'exact' | 'moved' | 'orphan';
  /** The words that stand there now; of an orphan, those it was made on. */
  text: string;
  /** Unicode code points in the article text, end exclusive; null for an orphan. */
  start: number | null;
  end: number | null;
  /** Index of the block in which it begins, or null for an orphan. */
  block: number | null;
}

/** An annotation with everything that formats for people print, each value ready to be printed. */
export interface AnnotationRecord {
  id: string;
  kind: AnnotationKind;
  /** Of a highlight. */
  color: string | null;
  /** Empty for an annotation of the article as a whole. */
  places: RecordedPlace[];
  speaker: string | null;
  /** Name of the library's person: the speaker of a quote, the claimant of a claim. */
  person: string | null;
  role: string | null;
  cue: string | null;
  addressee: string | null;
  quoteType: string | null;
  claim: string | null;
  claimant: string | null;
  claimKind: string | null;
  status: string | null;
  quantities: Pick<Quantity, 'text' | 'value' | 'upTo' | 'unit' | 'date'>[];
  history: { status: string; at: string; by: string; reason: string }[];
  note: string | null;
  tags: string[];
  /** Evidence and relations of other annotations to this one. */
  links: RecordedLink[];
  creator: string | null;
  created: string;
  modified: string;
}

/** Reads the annotations of one article; what the text needs for it is computed once. */
export function recordAnnotations(
  { blocks, annotations, links }: ExportSource,
  context: Pick<ExportContext, 'people' | 'codes'>,
): AnnotationRecord[] {
  const text = articleText(blocks);
  const ranges = blockRanges(blocks);
  const index = new CodePointIndex(text);
  const linked = recordLinks(links);
  const place = (range: TextRange) => ({
    text: text.slice(range.start, range.end),
    start: index.toCodePoint(range.start),
    end: index.toCodePoint(range.end),
    block: ranges.findIndex((block) => range.start <= block.end),
  });
  return annotations.map((placed) => ({
    ...recordAnnotation(placed, place, context),
    links: linked.get(placed.annotation.id) ?? [],
  }));
}

/** The notes that stand alone, which have no place in an article; none where only some of the library is exported. */
export function recordNotes(context: Pick<ExportContext, 'people' | 'codes' | 'notes'>): AnnotationRecord[] {
  const annotations = (context.notes ?? []).map((annotation) => ({ annotation, placements: [] }));
  return annotations.map((placed) => ({ ...recordAnnotation(placed, nowhere, context), links: [] }));
}

const nowhere = () => ({ text: '', start: null, end: null, block: null });

function recordAnnotation(
  { annotation, placements }: PlacedAnnotation,
  place: (range: TextRange) => Omit<RecordedPlace, 'state'>,
  context: Pick<ExportContext, 'people' | 'codes'>,
): Omit<AnnotationRecord, 'links'> {
  const quotation = quotationOf(annotation);
  const claim = claimOf(annotation);
  return {
    id: annotation.id,
    kind: annotation['stet:kind'],
    color: highlightColorOf(annotation),
    places: annotation.target.flatMap((target, at): RecordedPlace[] => {
      // The article as a whole has no words and no place in them.
      if (target.selector.length === 0) return [];
      const placement = placements[at];
      if (placement && placement.state !== 'orphan') return [{ state: placement.state, ...place(placement.range) }];
      const exact = readSelectors(target.selector).quote?.exact ?? '';
      return [{ state: 'orphan', text: exact, start: null, end: null, block: null }];
    }),
    speaker: quotation?.['stet:speaker'] ?? null,
    person: personIn(annotation, context.people)?.name ?? null,
    role: quotation?.['stet:role'] ?? null,
    cue: quotation?.['stet:cue'] ?? null,
    addressee: quotation?.['stet:addressee'] ?? null,
    quoteType: quotation?.['stet:quoteType'] ?? null,
    claim: claim ? claim['schema:text'] : null,
    claimant: claim?.['stet:claimant'] ?? null,
    claimKind: claim?.['stet:claimKind'] ?? null,
    status: claim?.['stet:status'] ?? null,
    quantities: claim?.['stet:quantities'] ?? [],
    history: claim?.['stet:history'] ?? [],
    note: noteOf(annotation)?.value ?? null,
    tags: tagsOf(annotation).map(
      (tag) => context.codes.find((code) => code.id === tag['stet:code'])?.name ?? tag.value,
    ),
    creator: annotation.creator?.name ?? null,
    created: annotation.created,
    modified: annotation.modified,
  };
}

/** The library's person who speaks in the quote or makes the claim. */
export function personIn(annotation: Annotation, people: readonly Person[]): Person | null {
  const id = quotationOf(annotation)?.['stet:person'] ?? claimOf(annotation)?.['stet:person'];
  return people.find((person) => person.id === id) ?? null;
}

/** The annotated words of all targets, as one line of text: a split quotation's parts are joined by " … ". */
export function recordedText(record: AnnotationRecord): string {
  return record.places.map((place) => place.text).join(' … ');
}
