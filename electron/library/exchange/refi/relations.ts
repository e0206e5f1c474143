import type { IncomingAnnotation } from '../../../../shared/exchange/incoming.ts';
import { type IncomingLink, linkedWords, relationLink } from '../../../../shared/exchange/incoming-link.ts';
import { linkRelations } from '../../../../shared/model/link.ts';
import type { XmlElement } from '../../import/xml/read-xml.ts';
import { child, childrenOf, guidKey } from './children.ts';

/** Relations that the project tells between selections: of those that a description tells too, they know the annotation. */
export function withRelations(
  project: XmlElement,
  annotations: readonly IncomingAnnotation[],
  told: readonly IncomingLink[],
): IncomingLink[] {
  const words = new Map(annotations.map(({ annotation: { id }, targets }) => [id, targets[0]?.quote?.exact ?? '']));
  const left = Map.groupBy(told, (link) => `${link['stet:relation']} ${link.target[0]?.id}`);
  const found: IncomingLink[] = [];
  for (const { attributes } of childrenOf(child(project, 'Links'), 'Link')) {
    const [id, from, to] = [attributes['guid'], attributes['originGUID'], attributes['targetGUID']].map(
      (guid) => `urn:uuid:${guidKey(guid)}`,
    ) as [string, string, string];
    const relation = linkRelations.find((known) => known === attributes['name']);
    const exact = words.get(from);
    if (!relation || exact === undefined || !words.has(to)) continue;
    const same = left.get(`${relation} ${to}`) ?? [];
    const at = same.findIndex((link) => linkedWords(link)?.startsWith(exact));
    const [printed] = at < 0 ? [] : same.splice(at, 1);
    found.push(relationLink(id, relation, { from, to, exact: (printed && linkedWords(printed)) ?? exact }));
  }
  return [...found, ...[...left.values()].flat()];
}
