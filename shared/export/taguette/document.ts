import { articleText } from '../../text/article-text.ts';
import { isRightToLeft } from '../../text/direction.ts';
import { type AnnotationRecord, recordAnnotations, recordedText } from '../annotation-record.ts';
import type { ExportContext, ExportSource } from '../format.ts';
import { recordFacts } from '../record-facts.ts';
import { DocumentHtml } from './document-html.ts';
import type { TagPaths } from './tag-paths.ts';
import { firstCodePoints } from './utf8.ts';

/** The longest that Taguette takes, in code points (taguette/validate.py). */
const LONGEST_NAME = 50;
const LONGEST_DESCRIPTION = 102_400;

export interface TaguetteDocument {
  name: string;
  description: string;
  filename: string;
  /** ISO 8601, UTC. */
  created: string;
  rightToLeft: boolean;
  contents: string;
  highlights: TaguetteHighlight[];
}

export interface TaguetteHighlight {
  /** UTF-8 bytes of the document's text nodes, end exclusive. */
  start: number;
  end: number;
  snippet: string;
  tags: string[];
  created: string;
}

export function projectName(name: string): string {
  return firstCodePoints(name.trim().toWellFormed() || 'Stet', LONGEST_NAME);
}

/**
 * An article as a document of Taguette: a highlight for each target. What Taguette has no field for (notes, claims,
 * evidence, words that are gone) stands in the document's description.
 */
export function taguetteDocument(source: ExportSource, context: ExportContext, tags: TagPaths): TaguetteDocument {
  const { article } = source;
  const { title, byline, publication, published, url } = article.metadata;
  const html = new DocumentHtml(title, source.blocks);
  const records = recordAnnotations(source, context);
  const highlights = source.annotations.flatMap(({ annotation, placements }, at) => {
    const paths = tags.of(annotation, records[at] as AnnotationRecord);
    return placements.flatMap((placement): TaguetteHighlight[] => {
      const place = placement.state === 'orphan' ? null : html.highlight(placement.range);
      return place ? [{ ...place, tags: paths, created: annotation.created }] : [];
    });
  });
  const about = [byline, publication, published, url].filter((part) => part).join(' · ');
  return {
    name: firstCodePoints(title.trim().toWellFormed() || 'Untitled', LONGEST_NAME),
    description: firstCodePoints(
      [about, ...records.flatMap(described)]
        .filter((part) => part)
        .join('\n\n')
        .toWellFormed(),
      LONGEST_DESCRIPTION,
    ),
    filename: `${article.id}.html`,
    created: article.added,
    rightToLeft: isRightToLeft(articleText(source.blocks)),
    contents: html.html(),
    highlights,
  };
}

/** What is known of an annotation besides its tags, in words; nothing where all of it is in the highlight. */
function described(record: AnnotationRecord): string[] {
  const lost = record.places.some(({ state }) => state === 'orphan');
  const facts = recordFacts(record).filter(({ name }) => name !== 'Tags');
  if (facts.length === 0 && !lost) return [];
  const words = recordedText(record);
  const heading = words === '' ? record.kind : `${record.kind} “${words}”${lost ? ' (not found in the text)' : ''}`;
  return [[heading, ...facts.map(({ name, value }) => `${name}: ${value}`)].join('\n')];
}
