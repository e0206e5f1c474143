import { strToU8, type Zippable, zipSync } from 'fflate';

/** A container of these files, as EPUB and Word use it. */
export function makeZip(files: Record<string, string | Uint8Array>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]): [string, Zippable[string]] => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    // EPUB demands that this one is readable without inflating.
    return [name, name === 'mimetype' ? [bytes, { level: 0 }] : bytes];
  });
  return zipSync(Object.fromEntries(entries));
}

export interface EpubParts {
  /** XHTML bodies by file name, in the order of the spine. */
  chapters: Record<string, string>;
  metadata?: string;
  /** More files, or other ones in place of those. */
  files?: Record<string, string | Uint8Array>;
}

export function makeEpub({ chapters, metadata = '', files = {} }: EpubParts): Uint8Array {
  const names = Object.keys(chapters);
  const items = names.map((name, at) => `<item id="c${at}" href="${name}" media-type="application/xhtml+xml"/>`);
  const spine = names.map((_, at) => `<itemref idref="c${at}"/>`);
  return makeZip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': `<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    'OEBPS/book.opf': `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata><manifest>${items.join('')}</manifest><spine>${spine.join('')}</spine></package>`,
    ...Object.fromEntries(names.map((name) => [`OEBPS/${name}`, chapter(chapters[name] ?? '')])),
    ...files,
  });
}

function chapter(body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;
}

export interface WordParagraph {
  text: string;
  /** A built-in style's name. */
  style?: string;
}

export function makeDocx(
  paragraphs: WordParagraph[],
  core = '',
  files: Record<string, string | Uint8Array> = {},
): Uint8Array {
  const styles = [...new Set(paragraphs.flatMap(({ style }) => style ?? []))];
  const styleId = (style: string) => style.replaceAll(' ', '');
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const body = paragraphs.map(
    ({ text, style }) =>
      `<w:p>${style ? `<w:pPr><w:pStyle w:val="${styleId(style)}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`,
  );
  return makeZip({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${w}><w:body>${body.join('')}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${w}>${styles.map((style) => `<w:style w:type="paragraph" w:styleId="${styleId(style)}"><w:name w:val="${style}"/></w:style>`).join('')}</w:styles>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`,
    ...files,
  });
}
