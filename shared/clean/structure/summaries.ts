import type { Line } from '../text/line.ts';
import { isEntry } from '../text/lists.ts';

/** Heads what a text is about in a few lines, above its first paragraph. */
const HEAD =
  /^(?:key (?:points|events|facts|takeaways|findings|dates)|the key points|takeaways|at a glance|in (?:brief|short)|in a nutshell|the essentials|what (?:we|you need to) know|(?:quick |our |the )?verdict|pros|cons|if your time is short|das wichtigste(?: in kurze| im uberblick| zusammengefasst)?|auf einen blick|in kurze|kurz (?:erklart|gefasst)|zusammenfassung|darum geht es|l'essentiel|en (?:bref|resume|quelques mots)|ce qu'il faut (?:retenir|savoir)|les points cles|a retenir|(?:las )?claves|puntos clave|lo esencial|en (?:resumen|breve)|lo mas importante)\s?[:.]?$/;

/** Lines below such a head that belong to it. */
const LONGEST = 8;
/** Facts below each other that make a box: "Director: Ada Moss", "Cast: Bo Strand". */
const FACTS = 2;

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
      ? boxBelow(index, first, isKnown)
      : factsFrom(lines, index, first, isKnown);
    for (let at = index; at < end; at++) found.add(at);
  }
  return found;
}

/** Index behind the last line of the box that a head at `index` begins. */
function boxBelow(index: number, first: number, isKnown: (index: number) => boolean): number {
  let end = index + 1;
  while (end < first && end <= index + LONGEST && !isKnown(end)) end++;
  return end - index > 2 || end === first ? end : index;
}

function factsFrom(lines: readonly Line[], index: number, first: number, isKnown: (index: number) => boolean): number {
  let end = index;
  while (end < first && !isKnown(end) && isEntry(lines[end] as Line)) end++;
  return end - index >= FACTS ? end : index;
}
