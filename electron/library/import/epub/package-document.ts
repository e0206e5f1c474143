import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import { descendants, readXml, type XmlElement } from '../xml/read-xml.ts';
import type { Zip } from '../zip/open-zip.ts';

/** What the package document (EPUB 3.3, section 5) tells of a publication. */
export interface EpubPackage {
  /** Paths in the container of the chapters, in reading order. */
  chapters: string[];
  metadata: XmlElement | null;
}

/** More chapters than any article or book has. */
const MOST_CHAPTERS = 2000;

/** Follows META-INF/container.xml to the package document, and its spine to the chapters. */
export function readPackage(source: string, zip: Zip): Result<EpubPackage> {
  const broken = (what: string) =>
    fail('damaged', `“${source}” is no sound EPUB: ${what}. Nothing was imported from it.`);
  const container = xmlIn(zip, 'META-INF/container.xml');
  if (!container.ok) return container;
  if (!container.value) return broken('its container file cannot be read');
  const path = descendants(container.value, 'rootfile')[0]?.attributes['full-path'];
  if (!path) return broken('it names no package document');
  const opf = xmlIn(zip, path);
  if (!opf.ok) return opf;
  if (!opf.value) return broken('its package document cannot be read');
  const items = new Map(descendants(opf.value, 'item').map((item) => [item.attributes['id'], item.attributes]));
  const chapters = descendants(opf.value, 'itemref')
    .filter(({ attributes }) => attributes['linear'] !== 'no')
    .slice(0, MOST_CHAPTERS)
    .flatMap(({ attributes }) => {
      const item = items.get(attributes['idref']);
      return item && isChapter(item) ? [resolvePath(path, item['href'] ?? '')] : [];
    });
  if (chapters.length === 0) return broken('it lists no chapters');
  return ok({ chapters, metadata: descendants(opf.value, 'metadata')[0] ?? null });
}

/** The table of contents is navigation, even where the spine lists it. */
function isChapter(item: Readonly<Record<string, string>>): boolean {
  const type = item['media-type'] ?? '';
  return /^(?:application\/xhtml\+xml|text\/html)$/.test(type) && !/(?:^|\s)nav(?:\s|$)/.test(item['properties'] ?? '');
}

function xmlIn(zip: Zip, path: string): Result<XmlElement | null> {
  const bytes = zip.read(path);
  return bytes.ok ? ok(readXml(new TextDecoder().decode(bytes.value))) : bytes;
}

/** A reference inside the container, from the file that has it. It can never lead out: it is only a name to look up. */
function resolvePath(from: string, href: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of decode(href.replace(/[#?].*$/, '')).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
