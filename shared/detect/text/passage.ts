import type { TextRange } from '../../model/selector.ts';
import { isGivenName } from '../../names/given-names.ts';
import { isOfBody, isParticle } from '../grammar/name-words.ts';
import { withoutIncises } from '../quotes/incises.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { isInCapitals } from './capitals.ts';
import { isOpeningAdverb } from './german-openers.ts';
import { type Segment, segmentsOf, segmentsWithin } from './pairing.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { sentenceRanges } from './sentence-ranges.ts';
import { isNickname, isTakenUp, type Token, tokensOf } from './tokens.ts';

/** A paragraph taken apart. Offsets in it are UTF-16 code units of the paragraph; ranges of sentences are token indices. */
export interface Passage {
  paragraph: Paragraph;
  segments: Segment[];
  tokens: Token[];
  sentences: { from: number; to: number }[];
}

/** WASHINGTON, June 24 (UPI) — : the place in front of a report's first sentence is nobody's name. */
function withoutDateline(
  tokens: readonly Token[],
  sentences: { from: number; to: number }[],
): { from: number; to: number }[] {
  const [first, ...rest] = sentences;
  const place = tokens[0];
  if (!first || !place?.capital) return sentences;
  const dash = tokens.slice(0, 14).findIndex((token) => /^[—–-]$/.test(token.text));
  const colon = isPlaceColon(tokens);
  if (colon > 0 && colon + 1 < first.to) return [{ from: colon + 1, to: first.to }, ...rest];
  if (dash < 1) return sentences;
  const lead = tokens.slice(0, dash);
  // HARLOW FALLS, Ore. — : what the point behind a state ends is no sentence
  const home = sentences.findIndex(({ to }) => dash + 1 < to);
  const told = sentences[home];
  if (!told || dash < told.from || (home > 0 && lead.some(({ kind, capital }) => kind === 'word' && !capital)))
    return sentences;
  const capitals = isInCapitals(place.text);
  const agency = lead.some((token) => /^(?:AP|UPI|AFP|Reuters|dpa|EFE)$/i.test(token.text));
  if (!capitals && !agency) return sentences;
  return [{ from: dash + 1, to: told.to }, ...sentences.slice(home + 1)];
}

/** PORT ELDER: The court … · NEW MARSH, June 3: The court …: where the colon stands behind a place; -1 where none does. MOSS: “…” is somebody. */
function isPlaceColon(tokens: readonly Token[]): number {
  const colon = tokens.slice(0, 8).findIndex(({ text }) => text === ':');
  const [first, next] = [tokens[0], tokens[colon + 1]];
  const place = tokens.slice(
    0,
    tokens.findIndex(({ text }) => text === ':' || text === ','),
  );
  const capitals = place.length < 4 && place.every(({ text }) => text.length > 1 && isInCapitals(text));
  return first &&
    capitals &&
    next?.kind === 'word' &&
    /^(?:the|an?|at|in|after|on|with|as)$/.test(next.lower) &&
    next.capital
    ? colon
    : -1;
}

/**
 * A capital at the start of a sentence says nothing: the word keeps it only where the article writes it with a capital elsewhere, or where
 * it stands like a name: before another capital, a verb, a comma, a possessive.
 */
function unmaskOpeners(passages: readonly Passage[], profile: LanguageProfile, names: ReadonlySet<string>): void {
  const inside = new Set(names);
  for (const { tokens, sentences } of passages) {
    const openers = new Set(sentences.map((sentence) => sentence.from));
    for (const [at, token] of tokens.entries()) if (token.capital && !openers.has(at)) inside.add(token.lower);
  }
  for (const { tokens, sentences } of passages) {
    for (const { from } of sentences) {
      const token = tokens[from];
      if (
        token?.capital &&
        !inside.has(token.lower) &&
        !isGivenName(token.text) &&
        !standsLikeName(tokens, from, profile)
      )
        token.capital = false;
    }
  }
}

function unmaskAdverbs(passages: readonly Passage[], profile: LanguageProfile): void {
  for (const { tokens, sentences } of passages) {
    const openers = new Set(sentences.map(({ from }) => from));
    for (const [from, token] of tokens.entries()) {
      if (!openers.has(from) && tokens[from - 1]?.text !== ':') continue;
      if (token.capital && !isGivenName(token.text) && isOpeningAdverb(token, tokens[from + 1], profile))
        token.capital = false;
    }
  }
}

function standsLikeName(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || (profile.tag === 'en' && isParticipleAlone(tokens, at))) return false;
  // Así ha resumido, Aussi a-t-il: an adverb is nobody's name, whatever stands behind
  if (/^(?:fr|es)$/.test(profile.tag) && profile.adverbs.has(token.lower)) return false;
  // Police were called: a body needs no article there. But: Bank of Norland
  if (profile.collectives.has(token.lower) || (profile.roles.has(token.lower) && /s$/.test(token.lower)))
    return next.capital || isOfBody(tokens, at + 1);
  return (
    next.capital ||
    // Maïwenn de Kersaudy; but Vecinos de Kersaudy
    (profile.tag !== 'en' && token.text.length > 3 && isParticle(tokens, at + 1) && !isNoun(token.lower, profile)) ||
    // Bertram “Bertie” Hallam
    (next.kind === 'quote' && isNickname(next) && tokens[at + 2]?.capital === true) ||
    /^[(:]$/.test(next.text) ||
    (next.text === ',' && /^(?:a|an|the|\d+)$/.test(tokens[at + 2]?.lower ?? '')) ||
    // Chelo, clienta desde 1990, …
    (profile.tag !== 'en' && next.text === ',' && profile.roles.has(tokens[at + 2]?.lower ?? '')) ||
    next.lower === "'s" ||
    profile.speech.has(next.lower) ||
    profile.stance.has(next.lower) ||
    profile.auxiliaries.has(next.lower) ||
    /^(?:is|was|has|does|did|wo|wouldn|ca|could)n't$/.test(next.lower) ||
    isTakenUp(tokens, at + 1) ||
    profile.conjunctions.has(next.lower)
  );
}

/** Reacting, the chair said … · Responding, the chair, Ada Moss, said …; but Manning, a clerk, said …: behind the noun comes no comma, or a name. */
function isParticipleAlone(tokens: readonly Token[], at: number): boolean {
  const [word, comma, article] = tokens.slice(at, at + 3);
  if (
    comma?.text !== ',' ||
    !/[^aeiou]ing$/.test(word?.lower ?? '') ||
    !/^(?:the|his|her|its|their)$/.test(article?.lower ?? '')
  )
    return false;
  const behind = tokens.slice(at + 3);
  const mark = behind.findIndex(({ kind }) => kind !== 'word' && kind !== 'number');
  const [first, second] = [behind[mark + 1], behind[mark + 2]];
  return behind[mark]?.text !== ',' || (first?.capital === true && (second?.capital === true || second?.text === ','));
}

function isNoun(lower: string, profile: LanguageProfile): boolean {
  return (
    profile.roles.has(lower) ||
    profile.collectives.has(lower) ||
    profile.determiners.has(lower) ||
    profile.prepositions.has(lower) ||
    profile.adverbs.has(lower)
  );
}

function hasDashes({ tag }: LanguageProfile): boolean {
  return tag === 'fr' || tag === 'es';
}

export function passagesOf(text: string, profile: LanguageProfile): Passage[] {
  const paragraphs = paragraphsOf(text);
  return takenApart(paragraphs, quotedIn(paragraphs, profile), profile);
}

/** The quoted segments of every paragraph, and none of the words between them that tell who speaks. */
function quotedIn(paragraphs: readonly Paragraph[], profile: LanguageProfile): Segment[][] {
  return segmentsOf(paragraphs, hasDashes(profile)).map((segments, index) =>
    segments.flatMap((segment) => withoutIncises(paragraphs[index]?.text ?? '', segment, profile)),
  );
}

/**
 * As `passagesOf`, with the words of `range` (UTF-16 code units of `text`) taken as quoted, whatever marks there are. `segment` is its index
 * among those of the passage `passage`; null when the range is in no paragraph.
 */
export function passagesWith(
  text: string,
  range: TextRange,
  profile: LanguageProfile,
): { passages: Passage[]; passage: number; segment: number } | null {
  const paragraphs = paragraphsOf(text);
  const passage = paragraphs.findIndex((paragraph) => range.start < paragraph.end && range.end > paragraph.start);
  const paragraph = paragraphs[passage];
  if (!paragraph) return null;
  paragraph.masked = false;
  const segments = quotedIn(paragraphs, profile);
  const start = Math.max(range.start - paragraph.start, 0);
  const end = Math.min(range.end - paragraph.start, paragraph.text.length);
  const found = segments[passage] ?? [];
  const chosen =
    // « C'était long, précise-t-il. On a tenu. »: of what is parted by who says it, the first
    found.find(
      (known) => known.end <= end && paragraph.text.slice(known.start, start).trim() === '' && known.start <= start,
    ) ?? selected(paragraph.text, start, end);
  const others = found.filter((other) => other.outerEnd <= chosen.outerStart || other.outerStart >= chosen.outerEnd);
  const own = [...others, chosen].sort((a, b) => a.start - b.start);
  segments[passage] = own;
  return { passages: takenApart(paragraphs, segments, profile), passage, segment: own.indexOf(chosen) };
}

/** The words of a quoted segment as a passage of their own, whose segments are what is quoted inside them. `names` are words known to be some. */
export function passageWithin(
  { paragraph }: Passage,
  segment: Segment,
  names: ReadonlySet<string>,
  profile: LanguageProfile,
): Passage {
  const text = paragraph.text.slice(segment.start, segment.end);
  const [start, end] = [paragraph.start + segment.start, paragraph.start + segment.end];
  const [within] = takenApart(
    [{ ...paragraph, text, start, end }],
    [segmentsWithin(text, segment.family)],
    profile,
    names,
  ) as [Passage];
  return within;
}

/** Does it quote somebody inside its words? */
export function quotesWithin({ paragraph }: Passage, { start, end, family }: Segment): boolean {
  return segmentsWithin(paragraph.text.slice(start, end), family).length > 0;
}

/** The selected words, and the marks around them if there are any. */
function selected(text: string, start: number, end: number): Segment {
  const opened = /["“”„«»‘'‚]\s?$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const closed = /^\s?["“”»«’']/u.exec(text.slice(end))?.[0].length ?? 0;
  return {
    start,
    end,
    outerStart: start - opened,
    outerEnd: end + closed,
    family: 'double',
    closed: true,
    continued: false,
  };
}

function takenApart(
  paragraphs: readonly Paragraph[],
  segments: readonly Segment[][],
  profile: LanguageProfile,
  names: ReadonlySet<string> = new Set(),
): Passage[] {
  const passages = paragraphs.map((paragraph, index) => {
    const own = segments[index] ?? [];
    const tokens = paragraph.masked ? [] : tokensOf(paragraph.text, own, profile);
    return { paragraph, segments: own, tokens, sentences: withoutDateline(tokens, sentenceRanges(tokens, profile)) };
  });
  if (profile.tag === 'de') unmaskAdverbs(passages, profile);
  else unmaskOpeners(passages, profile, names);
  return passages;
}

/** Index of the last passage above `from` that is no junk; -1 when there is none. */
export function previousSpoken(passages: readonly Passage[], from: number): number {
  for (let at = from - 1; at >= 0; at--) if (passages[at]?.paragraph.masked === false) return at;
  return -1;
}
