import * as z from 'zod';
import { guidOf } from '../export/guid.ts';
import { emptyFile, type IncomingAnnotation, type IncomingFile, labelOf } from './incoming.ts';
import { noted } from './make-body.ts';

const word = z.string().nullish();
const itemSchema = z.looseObject({
  key: word,
  itemType: word,
  parentItem: z.union([z.string(), z.boolean()]).nullish(),
  title: word,
  url: word,
  annotationType: word,
  annotationText: word,
  annotationComment: word,
  annotationAuthorName: word,
  dateAdded: word,
  tags: z.array(z.union([z.string(), z.looseObject({ tag: z.string() })])).nullish(),
  attachments: z.array(z.unknown()).nullish(),
  annotations: z.array(z.unknown()).nullish(),
});
type Item = z.infer<typeof itemSchema>;

/** An item with what it hangs on: an annotation on its attachment, that on what was read. */
interface Hung {
  item: Item;
  on: Item | null;
}

/** Zotero's reader keeps emphasis in the words as these tags; they do not stand in what was read. */
const FORMATTING = /<\/?(?:i|b|sub|sup)>/gi;

const NOTE = 'It is a note of Zotero: export it from there as Markdown or HTML, and import that.';

/** Why a kind of annotation has no words. */
const wordless: Record<string, string> = {
  image: 'It marks a picture, not words.',
  ink: 'It is a drawing, not words.',
};

/**
 * Annotations of Zotero as its web API and its local API answer them (https://www.zotero.org/support/dev/web_api/v3/basics),
 * or nested in their items as BetterBibTeX JSON has them. Null when the value holds no item of Zotero.
 */
export function readZotero(value: unknown): IncomingFile | null {
  const items = itemsOf(value);
  if (!items) return null;
  const file = emptyFile();
  const byKey = new Map(items.flatMap(({ item }) => (item.key ? [[item.key, item]] : [])));
  const known = new Map(items.map((hung) => [hung.item, hung]));
  const parentOf = ({ item, on }: Hung) =>
    on ?? (typeof item.parentItem === 'string' ? (byKey.get(item.parentItem) ?? null) : null);
  for (const hung of items) {
    const { item } = hung;
    if (item.itemType === 'note') {
      file.unread.push({ label: labelOf(item.title, parentOf(hung)?.title, 'A note'), reason: NOTE });
      continue;
    }
    if (!isAnnotation(item)) continue;
    const above: Item[] = [];
    for (let next = parentOf(hung); next && !above.includes(next); ) {
      above.push(next);
      const upper = known.get(next);
      next = upper ? parentOf(upper) : null;
    }
    const { annotationText, annotationComment, annotationType } = item;
    const reason = wordless[annotationType ?? ''] ?? 'It has neither words nor a comment.';
    if (annotationText?.trim() || annotationComment?.trim()) file.annotations.push(incoming(item, above));
    else file.unread.push({ label: labelOf(above.at(-1)?.title), reason });
  }
  return file;
}

function isAnnotation({ itemType, annotationType }: Item): boolean {
  return itemType === 'annotation' || typeof annotationType === 'string';
}

function incoming(item: Item, above: readonly Item[]): IncomingAnnotation {
  const { annotationText, annotationComment, annotationAuthorName, dateAdded, tags, key } = item;
  const words = (annotationText ?? '').replace(FORMATTING, '').trim();
  const note = annotationComment?.trim() ?? '';
  const first = (field: 'title' | 'url') => above.toReversed().find((each) => each[field]?.trim())?.[field] ?? null;
  return {
    label: labelOf(words, note),
    article: { id: null, url: first('url'), title: first('title'), text: null },
    annotation: {
      id: zoteroId(key ?? JSON.stringify(item)),
      ...noted(
        note,
        (tags ?? []).map((tag) => (typeof tag === 'string' ? tag : tag.tag)).filter((tag) => tag.trim() !== ''),
      ),
      created: dateAdded ?? null,
      creator: annotationAuthorName?.trim() || null,
      kept: { 'stet:foreign': { format: 'zotero', item } },
    },
    targets: words === '' ? [] : [{ quote: { type: 'TextQuoteSelector', exact: words }, range: null }],
  };
}

/** The same for an annotation whichever way it leaves Zotero. */
export function zoteroId(key: string): string {
  return `urn:uuid:${guidOf(`zotero ${key}`)}`;
}

function itemsOf(value: unknown): Hung[] | null {
  const top = Array.isArray(value) ? value : (value as { items?: unknown } | null)?.items;
  if (!Array.isArray(top)) return null;
  const found: Hung[] = [];
  for (const each of top) collect(each, null, found);
  return found.some(({ item }) => item.itemType) ? found : null;
}

/** Three levels at most: item, attachment, annotation. */
function collect(value: unknown, on: Item | null, found: Hung[], depth = 0): void {
  const inner = (value as { data?: unknown } | null)?.data;
  const parsed = itemSchema.safeParse(typeof inner === 'object' && inner !== null ? inner : value);
  if (!parsed.success || depth > 2) return;
  const { attachments, annotations, ...item } = parsed.data;
  found.push({ item, on });
  for (const below of [...(attachments ?? []), ...(annotations ?? [])]) collect(below, item, found, depth + 1);
}
