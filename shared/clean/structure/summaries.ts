import type { Line } from '../text/line.ts';
import { isEntry, isIngredient } from '../text/lists.ts';

/** Heads what a text is about in a few lines, above its first paragraph. */
const HEAD =
  /^(?:(?:live |quick )?(?:summary|recap|overview)|key (?:points|events|facts|takeaways|findings|dates)|the key points|takeaways|at a glance|in (?:brief|short)|in a nutshell|the essentials|what (?:we|you need to) know|(?:\S+ ){0,3}verdict|pros|cons|if your time is short|uberblick|das wichtigste(?: in kurze| im uberblick| zusammengefasst)?|auf einen blick|in kurze|kurz (?:erklart|gefasst)|zusammenfassung|darum geht es|l'essentiel|resume|sumario|resumen|en (?:bref|resume|quelques mots)|ce qu'il faut (?:retenir|savoir)|les points cles|a retenir|(?:las )?claves|puntos clave|lo esencial|en (?:resumen|breve)|lo mas importante)\s?[:.]?$/;

/** Lines below such a head that belong to it. */
const LONGEST = 8;
/** Facts below each other that make a box: "Director: Ada Moss", "Cast: Bo Strand". */
const FACTS = 2;
/** Likewise what goes into a dish. */
const INGREDIENTS = 3;
/** Likewise lines of who met whom and who scored when. */
const SCORES = 3;

/**
 * Indexes of the lines above a plain text that tell in short what it is about: below a line that says so, or facts under their
 * labels. `isKnown` tells which lines are known to be the page's; with the first of them a box ends.
 */
export function findSummaries(
  lines: readonly Line[],
  first: number,
  isKnown: (index: number) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  if (lines.some(({ markup }) => markup !== '')) return found;
  for (let index = 0; index < first; index++) {
    const end = HEAD.test(lines[index]?.key ?? '')
      ? boxBelow(lines, index, first, isKnown)
      : factsFrom(lines, index, first, isKnown);
    for (let at = index; at < end; at++) found.add(at);
  }
  return found;
}

/** Index behind the last line of the box that a head at `index` begins. */
function boxBelow(lines: readonly Line[], index: number, first: number, isKnown: (index: number) => boolean): number {
  let end = index + 1;
  // A list's mark may stand on a line of its own.
  const isOfBox = (at: number) => !isKnown(at) || lines[at]?.words === 0;
  while (end < first && end <= index + LONGEST && isOfBox(end)) end++;
  return end - index > 2 || end === first ? end : index;
}

function factsFrom(lines: readonly Line[], index: number, first: number, isKnown: (index: number) => boolean): number {
  for (const [isFact, fewest] of [
    [isEntry, FACTS],
    [isScore, SCORES],
    [(_: Line, at: number) => isIngredient(lines, at), INGREDIENTS],
  ] as const) {
    let end = index;
    while (end < first && !isKnown(end) && isFact(lines[end] as Line, end)) end++;
    if (end - index >= fewest) return end;
  }
  return index;
}

/** "Marl Town 3", "Moss 12, 94, Pryce 58 pen". */
function isScore({ text }: Line): boolean {
  return SCORE.test(text);
}

const SCORER =
  "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+)* \\d{1,3}(?: \\(?\\p{Ll}{1,3}\\)?)?(?:, \\d{1,3}(?: \\(?\\p{Ll}{1,3}\\)?)?)*";
const SCORE = new RegExp(`^${SCORER}(?:, ${SCORER})*$`, 'u');
