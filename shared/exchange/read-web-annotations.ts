import { guidOf } from '../export/guid.ts';
import { type Annotation, annotationKinds, type Body, bodySchema } from '../model/annotation.ts';
import { LIBRARY } from '../model/library-note.ts';
import { textQuoteSelectorSchema } from '../model/selector.ts';
import {
  emptyFile,
  type IncomingAnnotation,
  type IncomingArticle,
  type IncomingFile,
  type IncomingTarget,
  labelOf,
} from './incoming.ts';
import { readLink } from './incoming-link.ts';

type Json = Record<string, unknown>;

/**
 * W3C Web Annotations: one, a list, a page or a collection. Lenient on purpose: three of the W3C's own samples break a
 * "must". What Stet has no place for stays with the annotation. Null when there is no annotation in the value.
 */
export function readWebAnnotations(value: unknown): IncomingFile | null {
  const items = itemsOf(value);
  if (!items || !(isPage(value) || items.some((item) => isObject(item) && isAnnotation(item)))) return null;
  const articles = articlesOf(value);
  const file = emptyFile();
  for (const item of items) {
    if (!isObject(item) || !isAnnotation(item)) {
      file.unread.push({ label: labelOf(isObject(item) ? text(item['id']) : null), reason: 'It is no annotation.' });
    } else if (item['stet:kind'] === 'link') {
      const link = readLink(item);
      if (link) file.links.push(link);
      else file.unread.push({ label: labelOf(text(item['id'])), reason: 'It is no link as Stet writes it.' });
    } else if (members(item['target']).some((target) => isObject(target) && target['source'] === LIBRARY)) {
      const { label, annotation } = incoming(item, articles);
      file.notes.push({ label, annotation });
    } else if (members(item['target']).length === 0) {
      file.unread.push({ label: labelOf(text(item['id'])), reason: 'It names nothing that it is about.' });
    } else file.annotations.push(incoming(item, articles));
  }
  return file;
}

/** Annotations stand by themselves, in a list, or in pages: the first of a collection, those it brings along, the next of each. */
function itemsOf(value: unknown, depth = 0): unknown[] | null {
  if (depth > 8) return null;
  if (Array.isArray(value)) return value.flatMap((item) => (isPage(item) ? (itemsOf(item, depth + 1) ?? []) : [item]));
  if (!isObject(value)) return null;
  if (isAnnotation(value)) return [value];
  const found = ['items', 'first', 'next', '@graph', '@included'].flatMap((key) => {
    const inner = value[key];
    const items = typeof inner === 'object' ? itemsOf(inner, depth + 1) : null;
    return items === null ? [] : [items];
  });
  return found.length === 0 ? null : found.flat();
}

function isAnnotation(value: Json): boolean {
  return isOfType(value, 'Annotation', 'oa:Annotation');
}

/** A page or a collection may hold no annotation at all. */
function isPage(value: unknown): boolean {
  return isObject(value) && isOfType(value, 'AnnotationPage', 'AnnotationCollection');
}

/**
 * The bodies or targets there are, those of sets among them: all of a composite, a list or independents, and of a choice the first,
 * which its maker likes best (https://www.w3.org/TR/annotation-model/#sets-of-bodies-and-targets).
 */
function members(value: unknown, depth = 0): unknown[] {
  return list(value).flatMap((one) => {
    if (!isObject(one) || depth > 8) return [one];
    const items = list(one['items']);
    if (isOfType(one, 'Choice', 'oa:Choice')) return members(items.slice(0, 1), depth + 1);
    return isOfType(one, 'Composite', 'List', 'Independents') ? members(items, depth + 1) : [one];
  });
}

function isOfType(value: Json, ...types: string[]): boolean {
  return list(value['type'] ?? value['@type']).some((type) => types.includes(String(type)));
}

/** What an export of Stet tells of the articles that its targets name. */
function articlesOf(value: unknown): Map<string, IncomingArticle> {
  const described = isObject(value) ? list(value['stet:articles']).filter(isObject) : [];
  return new Map(
    described.map((each) => [
      String(each['id']),
      { id: idOf(text(each['id'])), url: text(each['schema:url']), title: text(each['schema:headline']), text: null },
    ]),
  );
}

function incoming(item: Json, articles: ReadonlyMap<string, IncomingArticle>): IncomingAnnotation {
  const { target, body, bodyValue, id, type: _, created, modified: __, creator, motivation, ...rest } = item;
  const foreign = {
    format: 'w3c',
    target,
    ...(body === undefined ? {} : { body }),
    ...(creator === undefined ? {} : { creator }),
  };
  const parts = members(target);
  const source = sourceOf(parts[0]);
  const bodies = [...members(body), text(bodyValue) ?? []].flat().flatMap(bodyOf);
  const kind = kindOf(item, bodies);
  const targets = parts.flatMap(targetOf);
  const own = item['stet:kind'] !== undefined;
  for (const key of ['stet:kind', 'stet:version', 'stet:seen', 'stet:made', 'stet:changed', 'stet:conflicts'])
    delete rest[key];
  const words = targets.map(({ quote }) => quote?.exact).find((exact) => exact);
  return {
    label: labelOf(words, ...bodies.map((each) => text(each['value'])), text(id)),
    article: (source && articles.get(source)) || { id: idOf(source), url: source, title: null, text: null },
    annotation: {
      id: text(id) ?? `urn:uuid:${guidOf(`w3c ${JSON.stringify(item)}`)}`,
      'stet:kind': kind,
      motivation: text(list(motivation)[0]) ?? (bodies.length > 0 ? 'commenting' : 'highlighting'),
      created: text(created),
      creator: isObject(creator) ? text(creator['name']) : text(creator),
      body: bodies,
      kept: own ? rest : { ...rest, 'stet:foreign': foreign },
    },
    targets,
  };
}

function kindOf(item: Json, bodies: readonly Body[]): Annotation['stet:kind'] {
  const own = annotationKinds.find((kind) => kind === item['stet:kind']);
  if (own) return own;
  if (bodies.some(({ type }) => type === 'schema:Quotation')) return 'quote';
  if (bodies.some(({ type }) => type === 'schema:Claim')) return 'claim';
  if (bodies.length === 0) return 'highlight';
  return bodies.every((body) => body['purpose'] === 'tagging') ? 'tag' : 'note';
}

/**
 * Text in any of the ways that the model has for it becomes a note or a tag, an address a link; other bodies stay as they are.
 * What is no body at all stands with the rest of what came.
 */
function bodyOf(body: unknown): Body[] {
  if (typeof body === 'string') {
    return [isAddress(body) ? { type: 'SpecificResource', purpose: 'linking', source: body } : note(body, {})];
  }
  if (!isObject(body)) return [];
  const value = text(body['value']);
  const purpose = text(list(body['purpose'])[0]);
  const type = text(list(body['type'])[0]);
  if (value !== null && (type === null || type === 'TextualBody')) {
    return [note(value, { ...body, purpose: purpose === 'tagging' ? 'tagging' : 'commenting' })];
  }
  const parsed = bodySchema.safeParse({ ...body, type: type ?? 'SpecificResource' });
  return parsed.success ? [parsed.data] : [];
}

function note(value: string, rest: Json): Body {
  const format = text(rest['format']);
  const { format: _, ...kept } = rest;
  return { purpose: 'commenting', ...kept, type: 'TextualBody', value, ...(format === null ? {} : { format }) };
}

/** A target without a selector is the article as a whole; one whose selectors hold no words cannot be placed. */
function targetOf(target: unknown): IncomingTarget[] {
  if (!isObject(target) || list(target['selector']).length === 0) return [];
  return [{ quote: quoteIn(list(target['selector']), 0), range: null }];
}

/** The first words that any selector has, in those that refine it too. */
function quoteIn(selectors: readonly unknown[], depth: number): IncomingTarget['quote'] {
  if (depth > 8) return null;
  for (const selector of selectors) {
    if (!isObject(selector)) continue;
    const inner = quoteIn([...list(selector['refinedBy']), ...list(selector['items'])], depth + 1);
    if (inner) return inner;
    const parsed = textQuoteSelectorSchema.safeParse(selector);
    if (parsed.success) return parsed.data;
  }
  return null;
}

function sourceOf(target: unknown): string | null {
  if (typeof target === 'string') return target;
  if (!isObject(target)) return null;
  const { source, id } = target;
  return text(source) ?? (isObject(source) ? text(source['id']) : null) ?? text(id);
}

function idOf(source: string | null): string | null {
  return /^stet:\/\/article\/([a-z0-9]{8,40})$/.exec(source ?? '')?.[1] ?? null;
}

function isAddress(value: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\S+$/i.test(value);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
