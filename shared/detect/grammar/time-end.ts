import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';

/** Besides days and months, behind an article. */
const PERIODS: Readonly<Record<LanguageProfile['tag'], RegExp | null>> = {
  en: null,
  de: null,
  fr: /^(?:semaine|mois|année|an|jour|lendemain|veille|nuit|après-midi)$/,
  es: /^(?:semana|mes|año|día|víspera|mañana|tarde|noche|madrugada)$/,
};

const WHICH =
  /^(?:pasad[oa]s?|próxim[oa]s?|mism[oa]|últim[oa]|anterior|siguiente|derni(?:er|ère)|prochaine?|même|suivante?)$/;

/**
 * Where the words end that tell when, in French and Spanish, without a preposition: lundi soir, ce mardi, la semaine dernière, este lunes, el pasado
 * jueves, el 3 de mayo. `at` itself where none stand there.
 */
export function timeEnd(tokens: readonly Token[], at: number, profile: LanguageProfile): number {
  const periods = PERIODS[profile.tag];
  if (periods === null) return at;
  const lower = (index: number) => tokens[index]?.lower ?? '';
  const isDay = (index: number) => tokens[index]?.capital === false && profile.times.has(lower(index));
  const daysEnd = (index: number): number => (isDay(index) ? daysEnd(index + 1) : index);
  if (isDay(at)) return daysEnd(at);
  if (!profile.determiners.has(lower(at))) return at;
  const noun = WHICH.test(lower(at + 1)) ? at + 2 : at + 1;
  if (tokens[noun]?.kind === 'number') {
    const month = /^d[e']$/.test(lower(noun + 1)) ? noun + 2 : noun + 1;
    return isDay(month) ? month + 1 : at;
  }
  if (!isDay(noun) && !periods.test(lower(noun))) return at;
  return WHICH.test(lower(noun + 1)) ? noun + 2 : daysEnd(noun + 1);
}
