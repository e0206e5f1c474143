import { labelOf, type UnreadAnnotation } from '../../../../shared/exchange/incoming.ts';
import { descendants, type XmlElement } from '../../import/xml/read-xml.ts';
import { child, childrenOf } from './children.ts';

/** Something with a text of its own: a text, or a PDF with the text that a program took from it. */
export interface TextualSource {
  source: XmlElement;
  /** Holds the text, or the path of it, and the selections. */
  holder: XmlElement;
}

export function textualSources(project: XmlElement): TextualSource[] {
  const sources = child(project, 'Sources');
  const texts = childrenOf(sources, 'TextSource').map((source) => ({ source, holder: source }));
  const pages = childrenOf(sources, 'PDFSource').flatMap((source) => {
    const holder = child(source, 'Representation');
    return holder ? [{ source, holder }] : [];
  });
  return [...texts, ...pages];
}

/** Why a selection has no words, by the name of its element. */
const wordless: Record<string, string> = {
  PictureSelection: 'It marks a part of a picture, not words.',
  PDFSelection: 'It marks an area of a page, not words.',
  AudioSelection: 'It marks a part of a recording, not words.',
  VideoSelection: 'It marks a part of a film, not words.',
  TranscriptSelection: 'It marks a part of a recording, not words.',
};

/** Selections of pictures, pages, recordings and films, which Stet has no place for. */
export function unreadSelections(project: XmlElement): UnreadAnnotation[] {
  return (child(project, 'Sources')?.children ?? []).flatMap((source) =>
    Object.entries(wordless).flatMap(([name, reason]) =>
      descendants(source, name).map(({ attributes }) => ({
        label: labelOf(attributes['name'], source.attributes['name']),
        reason,
      })),
    ),
  );
}
