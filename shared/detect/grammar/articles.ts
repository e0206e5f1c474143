import type { Gender } from '../../names/given-names.ts';
import type { LanguageProfile } from '../words/profile.ts';

const ARTICLES: Readonly<Record<LanguageProfile['tag'], Readonly<Record<Gender, RegExp>> | null>> = {
  en: null,
  de: { he: /^(?:d(?:er|em|en)|ein(?:em|en)?|dieser)$/, she: /^(?:die|eine|diese)$/ },
  fr: { he: /^(?:le|un|ce|cet)$/, she: /^(?:la|une|cette)$/ },
  es: { he: /^(?:el|un|este|ese)$/, she: /^(?:la|una|esta|esa)$/ },
};

/** The gender that an article in front of somebody's calling tells, in lower case; null where it tells none, and in English. */
export function articleGender(tag: LanguageProfile['tag'], article: string): Gender | null {
  const forms = ARTICLES[tag];
  if (!forms) return null;
  return forms.he.test(article) ? 'he' : forms.she.test(article) ? 'she' : null;
}

/** the mayor, her daughter: somebody who is known already, or told of by the words. */
export function isDefinite(first: string): boolean {
  return /^(?:the|this|that|these|those|his|her|its|their|der|die|das|dieser|diese|le|la|l'|ce|cette|el|los|las|este|esta|ese|esa|son|sa|ses|leurs?|seine?|ihre?|sus?)$/.test(
    first,
  );
}
