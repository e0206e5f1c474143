import type { Evidence } from '../evidence.ts';
import { isRelatedHeader } from '../rules/related.ts';
import { topicWords } from '../text/headline.ts';
import type { Line } from '../text/line.ts';
import { isHeadline } from '../text/lists.ts';

/** Cards below a header from which on they are no part of a text that goes on behind a box. */
const FEWEST = 3;
/** Sentences above the header, of fewer of which it tells nothing that cards share no topic with them. */
const ABOVE = 4;
/** Share of a card's topic words that the text above may have, too. */
const IN_COMMON = 0.25;

/**
 * Other articles' cards below a header: a headline, what it is about in a sentence, perhaps a name or a day. They are as well
 * written as the text, and share no topic with it. Of plain text alone. Returns the indexes of their lines.
 */
export function findTeasers(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (lines.some(({ markup }) => markup !== '')) return found;
  for (const [header, { key }] of lines.entries()) {
    if (header < lines.length / 3 || !isRelatedHeader(key)) continue;
    const told = lines.slice(0, header).filter(({ sentence }) => sentence);
    if (told.length < ABOVE) continue;
    const above = new Set(told.flatMap((line) => topicWords(line.key)));
    const cards: number[][] = [];
    for (let at = header + 1; at < lines.length; ) {
      const card = cardAt(lines, at);
      if (card.length === 0 || shared(card, lines, above) > IN_COMMON) break;
      cards.push(card);
      at = (card.at(-1) ?? at) + 1;
    }
    if (cards.length >= FEWEST) for (const index of cards.flat()) found.add(index);
  }
  return found;
}

/** Indexes of a headline, of a sentence below it, and of what stands around them in a few words. */
function cardAt(lines: readonly Line[], from: number): number[] {
  const isLabel = (line: Line | undefined) => line !== undefined && !line.sentence && line.words <= 4;
  let at = from;
  if (isLabel(lines[at]) && isHeadline(lines[at + 1])) at++;
  const [headline, about] = [lines[at], lines[at + 1]];
  if (!isHeadline(headline) || !about?.sentence || about.words > 45 || isHeadline(about)) return [];
  let end = at + 2;
  while (isLabel(lines[end]) && !isHeadline(lines[end]) && end < at + 4) end++;
  return Array.from({ length: end - from }, (_, step) => from + step);
}

function shared(card: readonly number[], lines: readonly Line[], above: ReadonlySet<string>): number {
  const words = card.flatMap((index) => topicWords(lines[index]?.key ?? ''));
  return words.filter((word) => above.has(word)).length / Math.max(1, words.length);
}

export function teaserEvidence(index: number, teasers: ReadonlySet<number>): Evidence[] {
  if (!teasers.has(index)) return [];
  return [
    { rule: 'related.teaser', kind: 'related', family: 'place', weight: 0.6 },
    { rule: 'topic.none', kind: 'related', family: 'topic', weight: 0.45 },
  ];
}
