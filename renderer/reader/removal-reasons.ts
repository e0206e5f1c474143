import i18next from 'i18next';
import type { Removal } from '../../shared/model/removal.ts';

/** What rules look at, by the beginning of their names: `form.fragment`. */
const sorts = [
  ['neighbours.', 'neighbours'],
  ['form.', 'form'],
  ['place.above', 'place'],
  ['place.below', 'place'],
  ['place.beyond', 'place'],
  ['place.beside', 'place'],
  ['place.edge', 'place'],
  ['place.amid', 'place'],
  ['headline.', 'headline'],
  ['links.', 'links'],
  ['markup.', 'markup'],
  ['repeated.', 'repeated'],
  ['address.', 'address'],
] as const;

/** A rule that the reader made for a site. */
const SITE = 'site:';

/** What speaks against a line, in words for people, each once; empty when only its kind does. */
export function reasonsOf({ rules }: Pick<Removal, 'rules'>): string[] {
  const found = sorts.filter(([start]) => rules.some((rule) => rule.startsWith(start)));
  const site = rules.find((rule) => rule.startsWith(SITE))?.slice(SITE.length);
  return [
    ...(site === undefined ? [] : [i18next.t('reader.doubt.reasons.site', { site })]),
    ...new Set(found.map(([, sort]) => i18next.t(`reader.doubt.reasons.${sort}`))),
  ];
}
