import { isRelatedHeader } from '../rules/related.ts';
import { topicWords } from '../text/headline.ts';
import type { Line } from '../text/line.ts';
import { JUNK } from './prose-worth.ts';

/** Sentences of the text before what may be no more of it. */
const BEFORE = 5;
/** Sentences and topic words behind it, from which on they tell. */
const BEHIND = 2;
const WORDS = 12;
/** Lines between that are known to be none of the text, unless one heads other articles. */
const PARTED = 2;
/** How much of what a sentence of the text has in common with those above it these must have at least. */
const IN_COMMON = 0.5;
/** Share of the sentences that stand right below another one: more of a text's, fewer of those in cards. */
const TOGETHER = 0.5;
const APART = 0.34;

/**
 * Index of the last line of the text in a run of prose: other articles' cards below it are prose, too, but begin behind what is known to be
 * none of it, share little with it, and stand apart. `worth` is each line's weight as prose.
 */
export function endOfText(
  run: { first: number; last: number },
  lines: readonly Line[],
  worth: readonly number[],
): number {
  const prose = lines.flatMap((_, index) =>
    index >= run.first && index <= run.last && (worth[index] ?? 0) > 0 ? [index] : [],
  );
  const words = prose.map((index) => topicWords(lines[index]?.key ?? ''));
  const known = new Set<string>();
  const own: number[] = [];
  for (const [at, index] of prose.entries()) {
    const behind = prose.slice(at);
    if (behind.length < BEHIND) break;
    const others = words.slice(at).flat();
    if (at >= BEFORE && others.length >= WORDS && isParted((prose[at - 1] ?? index) + 1, index, lines, worth)) {
      const usual = own.slice(own.length / 2).reduce((sum, share) => sum + share, 0) / Math.ceil(own.length / 2);
      if (common(others, known) <= usual * IN_COMMON && isCards(prose, at, worth)) return prose[at - 1] ?? run.last;
    }
    const these = words[at] ?? [];
    if (these.length > 0) own.push(common(these, known));
    for (const word of these) known.add(word);
  }
  return run.last;
}

function isParted(from: number, to: number, lines: readonly Line[], worth: readonly number[]): boolean {
  const known = worth.slice(from, to).filter((own) => own === JUNK).length;
  return known >= PARTED || (known > 0 && lines.slice(from, to).some(({ key }) => isRelatedHeader(key)));
}

function common(words: readonly string[], known: ReadonlySet<string>): number {
  return words.filter((word) => known.has(word)).length / Math.max(1, words.length);
}

/** Behind, headlines and days part the sentences; before, most stand below each other but for what is known to be none of the text. */
function isCards(prose: readonly number[], from: number, worth: readonly number[]): boolean {
  const stands = prose.map(
    (index, at) => at > 0 && worth.slice((prose[at - 1] ?? 0) + 1, index).every((own) => own === JUNK),
  );
  const share = (own: readonly boolean[]) => own.filter(Boolean).length / own.length;
  return share(stands.slice(1, from)) > TOGETHER && share(stands.slice(from + 1)) <= APART;
}
