import { readSelectors } from '../anchor/read-selectors.ts';
import { guidOf } from '../export/guid.ts';
import {
  type LinkBody,
  type LinkDraft,
  type LinkRelation,
  linkDraft,
  linkDraftSchema,
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

/** Evidence for an annotation as `printLink` prints it; null where that is not enough to find it again, as of a kept file. */
export function printedLink(line: string, targetId: string): IncomingLink | null {
  const [, told, words, address, page, accessed] =
    /^(\w+): (?:“(.*)” \((stet:\/\/article\/\w+)\)|(https?:\/\/\S+?)(?: \(seen ([\d-]+)\))?)$/s.exec(line) ?? [];
  const relation = linkRelations.find((known) => known === told);
  const source = page ?? address;
  if (!relation || source === undefined) return null;
  const body: LinkBody = {
    type: 'SpecificResource',
    purpose: 'linking',
    source,
    ...(words !== undefined && { selector: [quoteSelector(words)] }),
    ...(accessed !== undefined && { 'stet:accessed': accessed }),
  };
  return { ...linkDraft(targetId, relation, body, ''), id: `urn:uuid:${guidOf(`link ${targetId} ${line}`)}` };
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
  const bodies = body.map((each) => linkedWords({ body: [each] }) ?? [each.source]);
  return JSON.stringify([relation, bodies, target.map(({ id }) => id)]);
}

/** The words that are linked; undefined for a page or a file. */
export function linkedWords({ body: [first] }: Pick<LinkDraft, 'body'>): string | undefined {
  return readSelectors(first?.selector ?? []).quote?.exact;
}

function quoteSelector(exact: string): TextQuoteSelector {
  return { type: 'TextQuoteSelector', exact };
}
