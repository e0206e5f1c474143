import { readSelectors } from '../anchor/read-selectors.ts';
import { type Link, type LinkBody, type LinkRelation, linkedThing } from '../model/link.ts';

/** Evidence for an annotation, or another annotation's relation to it, ready to be printed. */
export interface RecordedLink {
  /** Reads from what is linked to the annotation: it "supports" the annotation. */
  relation: LinkRelation;
  type: 'words' | 'page' | 'file' | 'other';
  /** The linked words, the address of the page, or the name of the file. */
  text: string;
  /** A web address, `stet://article/<id>` or `stet://article/<id>/evidence/<file>`. */
  source: string;
  /** Of words: the annotation they were taken from. */
  annotationId: string | null;
  /** Of a page: the day it was seen, YYYY-MM-DD. */
  accessed: string | null;
  /** Of a file: lowercase hexadecimal, as it was when it was kept. */
  sha256: string | null;
}

/** The links of an article by the annotation they are about, in the order they were made. */
export function recordLinks(links: readonly Link[]): Map<string, RecordedLink[]> {
  const byTarget = new Map<string, RecordedLink[]>();
  for (const link of links) {
    const recorded = link.body.map((body) => recordLink(link['stet:relation'], body));
    for (const { id } of link.target) byTarget.set(id, [...(byTarget.get(id) ?? []), ...recorded]);
  }
  return byTarget;
}

function recordLink(relation: LinkRelation, body: LinkBody): RecordedLink {
  const type = linkedThing(body)?.type ?? 'other';
  const words = readSelectors(body.selector ?? []).quote?.exact;
  return {
    relation,
    type,
    text: (type === 'words' ? words : body['stet:name']) ?? body.source,
    source: body.source,
    annotationId: body['stet:annotation'] ?? null,
    accessed: body['stet:accessed'] ?? null,
    sha256: (type === 'file' && body['stet:sha256']) || null,
  };
}

/** "supports: “no tolls from May”", "contradicts: https://… (seen 2025-05-01)". */
export function printLink({ relation, type, text, source, accessed }: RecordedLink): string {
  const thing = type === 'words' ? `“${text}” (${source})` : text;
  return `${relation}: ${thing}${accessed === null ? '' : ` (seen ${accessed})`}`;
}
