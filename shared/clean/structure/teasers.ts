import type { Evidence } from '../evidence.ts';
import { readByline, signs } from '../metadata/byline.ts';
import { readDateLine } from '../metadata/dates.ts';
import { readNamedDate } from '../metadata/named-date.ts';
import { isRelatedHeader } from '../rules/related.ts';
import { topicWords } from '../text/headline.ts';
import type { Line } from '../text/line.ts';
import { isHeadline, isItem, isRow } from '../text/lists.ts';

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

/** Heads what readers like best, which stands below it with its ranks. */
const RANKS =
  /\b(?:most|top|popular|trending|(?:people|readers|others) (?:are|also)|lo (?:mas|ultimo)|mas (?:leid|vist|comentad)\p{L}*|les plus|le plus|meist\p{L}*|viel gelesen|am meisten|beliebt\p{L}*)\b/u;
/** A rank and a headline: "1. The bridge is closed", "2 Who pays?". */
const RANK = /^#?0?(\d{1,2})(?:[.)]|\s?[-–:])?\s+\p{L}?.*[^.\s]$/u;
/** Lines with ranks, from which on they are a list, and of a header. */
const FEWEST_RANKS = 2;
const HEADER = 6;

/** Other articles' headlines with their ranks from one on, below a header that says what is ranked. Of plain text alone. */
export function findRanked(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (lines.some(({ markup }) => markup !== '')) return found;
  const isHeader = ({ key, words, text }: Line) => words <= HEADER && RANKS.test(key) && !/[.!?]$/.test(text);
  for (const [header, line] of lines.entries()) {
    if (!isHeader(line)) continue;
    let end = header + 1;
    const isRank = (at: number) => {
      const ranked = lines[at];
      return ranked !== undefined && !isRow(ranked) && Number(RANK.exec(ranked.text)?.[1]) === at - header;
    };
    while (isRank(end)) end++;
    if (end - header <= FEWEST_RANKS) continue;
    for (let at = header; at < end; at++) found.add(at);
  }
  return found;
}

/** Paragraphs above a card, and lines of labels that it may have above its headline. */
const PARAGRAPHS = 2;
const LABELS = 2;

/**
 * The card of one other article between paragraphs: its headline, and below it in one line who wrote it and the day. The text's own stand
 * above its paragraphs; a text with several such lines above sentences is made of several. Of plain text alone.
 */
export function findSignedCards(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (lines.some(({ markup }) => markup !== '')) return found;
  const signs = lines.flatMap((line, index) => (isSignedDay(line) ? [index] : []));
  const inside = signs.filter((at) => lines.slice(0, at).filter(({ paragraph }) => paragraph).length >= PARAGRAPHS);
  if (inside.length !== 1 || !lines.slice(0, inside[0]).some(({ key, text }) => readDateLine(key) || readByline(text)))
    return found;
  for (const at of inside) {
    const headline = lines[at - 1];
    if (headline === undefined || headline.sentence || !isHeadline(headline)) continue;
    found.add(at).add(at - 1);
    for (let above = at - 2; above >= at - 1 - LABELS; above--) {
      const label = lines[above];
      if (label === undefined || label.sentence || label.words > LABEL || isItem(label)) break;
      found.add(above);
    }
  }
  return found;
}

/** "By Ann Lee • 3 May 2024" */
function isSignedDay({ text, sentence, words }: Line): boolean {
  if (sentence || words < 4 || words > 14 || !/\d{4}/.test(text) || !signs(text)) return false;
  const named = readNamedDate(text);
  return named?.byline != null && named.date.iso !== null;
}

/** Words of a label. */
const LABEL = 4;

export function teaserEvidence(index: number, teasers: ReadonlySet<number>): Evidence[] {
  if (!teasers.has(index)) return [];
  return [
    { rule: 'related.teaser', kind: 'related', family: 'place', weight: 0.6 },
    { rule: 'topic.none', kind: 'related', family: 'topic', weight: 0.45 },
  ];
}
