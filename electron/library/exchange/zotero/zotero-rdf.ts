import { emptyFile, type IncomingArticle, type IncomingFile } from '../../../../shared/exchange/incoming.ts';
import { descendants, readXml, type XmlElement } from '../../import/xml/read-xml.ts';
import { child, childrenOf } from '../refi/children.ts';
import { readZoteroHtml } from './note-html.ts';

/** Elements of a library with many thousand items. */
const MOST_ELEMENTS = 2_000_000;

/**
 * The annotations in the notes of a library exported as Zotero RDF. A note (`bib:Memo`) is named by the item that it hangs on.
 * Null when the text is no such file, or is no XML.
 */
export function readZoteroRdf(text: string): IncomingFile | null {
  if (!text.slice(0, 2000).includes('http://www.zotero.org/namespaces/export#')) return null;
  const root = readXml(text, MOST_ELEMENTS);
  if (root?.name !== 'RDF') return null;
  const articles = new Map<string | undefined, IncomingArticle>();
  for (const item of root.children) {
    for (const { attributes } of childrenOf(item, 'isReferencedBy'))
      articles.set(attributes['resource'], articleOf(item));
  }
  const file = emptyFile();
  for (const memo of descendants(root, 'Memo')) {
    const found = readZoteroHtml(child(memo, 'value')?.text ?? '', articles.get(memo.attributes['about']));
    file.annotations.push(...(found?.annotations ?? []));
    file.unread.push(...(found?.unread ?? []));
  }
  return file;
}

function articleOf(item: XmlElement): IncomingArticle {
  const address = descendants(item, 'URI').map((each) => child(each, 'value')?.text.trim());
  return { id: null, url: address[0] ?? null, title: child(item, 'title')?.text.trim() ?? null, text: null };
}
