import { xmlAttributes, xmlText } from '../xml.ts';
import { wordDate } from './word-xml.ts';

/** The parts of a Word document (ECMA-376, Office Open XML) around its text and comments. */

export const xmlHeader = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const documentTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const part = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const core = 'application/vnd.openxmlformats-package.core-properties+xml';
export const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${documentTypes}"`;

/** Name of each part of the text and the type it has; relationships go by their place in the list. */
const textParts = ['styles', 'numbering', 'comments'] as const;

export const contentTypes = `${xmlHeader}<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${part}.document.main+xml"/>${textParts.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${part}.${name}+xml"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="${core}"/></Types>`;

export const packageRels = `${xmlHeader}<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="rId1" Type="${documentTypes}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${packageTypes}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

/** `links` are web addresses by the id the text names them with. */
export function documentRels(links: ReadonlyMap<string, string>): string {
  const parts = textParts.map(
    (name, at) => `<Relationship Id="rId${at + 1}" Type="${documentTypes}/${name}" Target="${name}.xml"/>`,
  );
  return `${xmlHeader}<Relationships xmlns="${packageTypes}/relationships">${parts.join('')}${hyperlinks(links)}</Relationships>`;
}

/** Comments name their links by the same ids as the text. */
export function commentRels(links: ReadonlyMap<string, string>): string {
  return `${xmlHeader}<Relationships xmlns="${packageTypes}/relationships">${hyperlinks(links)}</Relationships>`;
}

function hyperlinks(links: ReadonlyMap<string, string>): string {
  const each = [...links].map(
    ([href, id]) =>
      `<Relationship${xmlAttributes({ Id: id, Type: `${documentTypes}/hyperlink`, Target: href, TargetMode: 'External' })}/>\n`,
  );
  return each.join('');
}

export function coreProperties(title: string, now: string): string {
  const made = wordDate(now);
  const date = (name: string) =>
    made === null ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${made}</dcterms:${name}>`;
  return `${xmlHeader}<cp:coreProperties xmlns:cp="${packageTypes}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>Stet</dc:creator>${date('created')}${date('modified')}</cp:coreProperties>`;
}

/** Number of the list with bullets; those with figures follow, each beginning at 1. */
export const BULLETS = 1;

export function numbering(orderedLists: number): string {
  const levels = (look: (level: number) => string) =>
    Array.from(
      { length: 9 },
      (_, level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/>${look(level)}<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${720 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>`,
    ).join('');
  const abstract = (id: number, look: (level: number) => string) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels(look)}</w:abstractNum>\n`;
  const bullets = abstract(0, () => '<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>');
  const figures = abstract(1, (level) => `<w:numFmt w:val="decimal"/><w:lvlText w:val="%${level + 1}."/>`);
  const restart = Array.from(
    { length: 9 },
    (_, level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`,
  ).join('');
  const ordered = Array.from(
    { length: orderedLists },
    (_, at) => `<w:num w:numId="${BULLETS + 1 + at}"><w:abstractNumId w:val="1"/>${restart}</w:num>\n`,
  );
  return `${xmlHeader}<w:numbering ${namespaces}>${bullets}${figures}<w:num w:numId="${BULLETS}"><w:abstractNumId w:val="0"/></w:num>\n${ordered.join('')}</w:numbering>`;
}
