import { languageByScript } from './language-by-script.ts';

/** Frequent little words that tell the languages apart, as they stand in running text. */
const MARKERS: Readonly<Record<string, string>> = {
  en: 'the and of to in that is was for with on as by from his her has have they which said are were',
  es: 'el la los las de que y en un una por con para del se su no lo como más al es fue',
  fr: 'le la les de des et en un une du que qui dans pour est sur pas plus par avec au il ce sont été',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden hat dass sie',
  pt: 'o os as de que e em um uma por com para do da não na no se mais ao foi são pelo pela',
  it: 'il lo gli di che e un una per con non del della si dei nel alla sono più anche delle al è',
  nl: 'de het een en van in is dat op te met voor niet zijn aan ook er maar om bij naar wordt heeft hij',
  pl: 'i w na się z że do nie to jest o jak po co tego od za przez dla oraz był są może',
};

const languages = Object.keys(MARKERS);

/** For each marker, places in `languages`. */
const owners = new Map<string, number[]>();
for (const [place, language] of languages.entries())
  for (const word of MARKERS[language]?.split(' ') ?? []) owners.set(word, [...(owners.get(word) ?? []), place]);

/**
 * At least so many marker words, and so much ahead of the second: else the language is not known. A language's own texts have
 * twice this share of them or more; some other one's little words look the same, but not so many.
 */
const ENOUGH = 8;
const AHEAD = 1.2;
const SHARE = 0.1;

/** BCP 47 code of the language of a text, or null where it cannot be told. Reads the first 20,000 characters. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, 20_000);
  const byScript = languageByScript(sample);
  if (byScript !== undefined) return byScript;
  const counts = languages.map(() => 0);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of words) for (const place of owners.get(word) ?? []) counts[place] = (counts[place] ?? 0) + 1;
  const [first, second] = languages
    .map((language, place) => ({ language, count: counts[place] ?? 0 }))
    .sort((a, b) => b.count - a.count);
  if (!first || first.count < Math.max(ENOUGH, SHARE * words.length)) return null;
  return first.count < AHEAD * (second?.count ?? 0) ? null : first.language;
}
