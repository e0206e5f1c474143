import { readSelectors } from '../anchor/read-selectors.ts';
import { guidOf } from '../export/guid.ts';
import {
  type LinkBody,
  type LinkDraft,
  type LinkRelation,
  linkDraft,
  linkDraftSchema,
  linkedThing,
  linkRelations,
} from '../model/link.ts';
import type { TextQuoteSelector } from '../model/selector.ts';

/** A link that an export of Stet brings along; ids of annotations and articles are those of the library it comes from. */
export type IncomingLink = LinkDraft & { id: string };

/** A link as it is stored; null where the value is none. */
export function readLink({
  'stet:version': _,
  'stet:seen': __,
  ...value
}: Record<string, unknown>): IncomingLink | null {
  const { data } = linkDraftSchema.safeParse(value);
  return data?.id === undefined ? null : { ...data, id: data.id };
}

/**
 * Evidence for an annotation as `printLink` prints it, of a kept file with its place in the project and its hash; null where
 * that is not enough to find it again.
 */
export function printedLink(line: string, targetId: string): IncomingLink | null {
  const [, told = '', rest = ''] = /^(\w+): (.*)$/s.exec(line) ?? [];
  const relation = linkRelations.find((known) => known === told);
  const body = relation && (printedWords(rest) ?? printedPage(rest) ?? printedFile(rest));
  if (!relation || !body) return null;
  return { ...linkDraft(targetId, relation, body, ''), id: `urn:uuid:${guidOf(`link ${targetId} ${line}`)}` };
}

function printedWords(text: string): LinkBody | null {
  const [, words, source] = /^“(.*)” \((stet:\/\/article\/\w+)\)$/s.exec(text) ?? [];
  return words === undefined || source === undefined ? null : { ...linkTo(source), selector: [quoteSelector(words)] };
}

function printedPage(text: string): LinkBody | null {
  const [, source, accessed] = /^(https?:\/\/\S+?)(?: \(seen ([\d-]+)\))?$/.exec(text) ?? [];
  if (source === undefined) return null;
  return { ...linkTo(source), ...(accessed !== undefined && { 'stet:accessed': accessed }) };
}

function printedFile(text: string): LinkBody | null {
  const [, name, source, hash] = /^(.+) \((internal:\/\/[^\s()/\\]+), SHA-256 ([0-9a-f]{64})\)$/.exec(text) ?? [];
  return source === undefined ? null : { ...linkTo(source), 'stet:name': name, 'stet:sha256': hash };
}

function linkTo(source: string): LinkBody {
  return { type: 'SpecificResource', purpose: 'linking', source };
}

/** True for a file that still lies in what it came with, and is to be kept. */
export function isPacked({ source }: Pick<LinkBody, 'source'>): boolean {
  return source.startsWith('internal://');
}

/** One annotation's relation to another, whose article is not told; it is `exact`'s. */
export function relationLink(
  id: string,
  relation: LinkRelation,
  { from, to, exact }: { from: string; to: string; exact: string },
): IncomingLink {
  const body: LinkBody = {
    type: 'SpecificResource',
    purpose: 'linking',
    source: 'stet://article/',
    'stet:annotation': from,
    ...(exact !== '' && { selector: [quoteSelector(exact)] }),
  };
  return { ...linkDraft(to, relation, body, ''), id };
}

/** Equal for links that say the same, whatever their ids are. */
export function linkKey({
  'stet:relation': relation,
  body,
  target,
}: Pick<LinkDraft, 'stet:relation' | 'body' | 'target'>): string {
  // Words are told by themselves: their article may be named differently, or not at all.
  // A file is the same by what is in it.
  const bodies = body.map((each) => linkedWords({ body: [each] }) ?? [fileKey(each) ?? each.source]);
  return JSON.stringify([relation, bodies, target.map(({ id }) => id)]);
}

function fileKey(body: LinkBody): string | undefined {
  return isPacked(body) || linkedThing(body)?.type === 'file' ? body['stet:sha256'] : undefined;
}

/** The words that are linked; undefined for a page or a file. */
export function linkedWords({ body: [first] }: Pick<LinkDraft, 'body'>): string | undefined {
  return readSelectors(first?.selector ?? []).quote?.exact;
}

function quoteSelector(exact: string): TextQuoteSelector {
  return { type: 'TextQuoteSelector', exact };
}
