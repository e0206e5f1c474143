import { isGivenName } from '../../names/given-names.ts';
import { type Phrase, phraseAt } from '../grammar/phrases.ts';
import type { Segment } from '../text/pairing.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import type { Attribution } from './attribution.ts';
import { inverted, invertedUnknown } from './inverted.ts';

/**
 * « C'était long, précise-t-il. On a tenu. » · «Aquí no hay equipo —admite Tomás—. Narro yo»: in French and Spanish who speaks may stand between the
 * marks, behind a comma or between dashes. Those words are nobody's; what stands around them is quoted in parts, as if the marks were closed there.
 */

/** Where a clause may begin that names whoever speaks. */
const OPENS: Readonly<Record<LanguageProfile['tag'], RegExp | null>> = {
  en: null,
  de: null,
  fr: /(?:,|(?<=[?!…])|[—–])\s+(?=\p{Ll})/gu,
  es: /(?<=[\p{L}\p{N}.,!?…»”)])\s?[—–]\s?(?=\p{Ll})/gu,
};

/** How far such a clause is read, in UTF-16 code units. */
const REACH = 160;

/** A segment without the clauses in it that tell who speaks: itself where there are none, else its parts in order. */
export function withoutIncises(text: string, segment: Segment, profile: LanguageProfile): Segment[] {
  const opens = OPENS[profile.tag];
  if (!opens) return [segment];
  const parts: Segment[] = [];
  let rest = segment;
  for (const { index, 0: mark } of text.slice(segment.start, segment.end).matchAll(opens)) {
    const at = segment.start + index;
    if (at < rest.start) continue;
    const from = at + mark.length;
    const length = incise(text.slice(from, Math.min(segment.end, from + REACH)), profile);
    if (length === 0) continue;
    // the comma stays with the words, as in English
    const end = mark.startsWith(',') ? at + 1 : at;
    parts.push({ ...rest, end, outerEnd: end, closed: true });
    const next = from + length + (/^[\s.,;:!—–]*/u.exec(text.slice(from + length, segment.end))?.[0].length ?? 0);
    rest = { ...segment, start: next, outerStart: next, continued: false };
  }
  return rest.start < rest.end ? [...parts, rest] : parts;
}

/** The length of the clause that `words` begin with and that tells who speaks; 0 where they begin with none. */
function incise(words: string, profile: LanguageProfile): number {
  const clause = words.replace(/(?<!\b(?:M|Me|Mme|Sra?|Dra?|St))[.!?…»].*$/su, '');
  // est-ce, demande-t-il, trop tard ? is told; , pourrait-il venir ? is asked
  const asks = words.charAt(clause.length) === '?';
  const tokens = tokensOf(clause, [], profile);
  const known = inverted(tokens, 0, tokens.length, profile);
  const told = known ?? invertedUnknown(tokens, 0, tokens.length, profile);
  if (!told?.speaker || (asks && told.speaker.kind === 'pronoun')) return 0;
  // disait mon père: whoever speaks tells that
  if (/^(?:m(?:on|a|es|is?)|n(?:otre|os)|nuestr[oa])$/.test(tokens[told.speaker.from]?.lower ?? '')) return 0;
  if (!known && !isSomebody(tokens, told.speaker)) return 0;
  const end = clauseEnd(tokens, told, told.speaker, profile);
  return end === 0 ? 0 : (tokens[end - 1]?.end ?? 0);
}

/** sourit Maud Le Bihan, intervient sa femme: behind a verb that no list has, a name in full or a given one, or whose kin somebody is. */
function isSomebody(tokens: readonly Token[], { kind, from, headFrom, headTo }: Phrase): boolean {
  if (kind === 'role') return /^(?:sa|son|leur|su)$/.test(tokens[from]?.lower ?? '');
  return kind === 'name' && (headTo - headFrom > 1 || isGivenName(tokens[headFrom]?.text ?? ''));
}

/** The token behind the clause: behind the speaker, what stands in apposition, and what a preposition adds; 0 where the sentence goes on otherwise. */
function clauseEnd(
  tokens: readonly Token[],
  { cueTo }: Attribution,
  speaker: Phrase,
  profile: LanguageProfile,
): number {
  let at = Math.max(cueTo, speaker.to);
  const apposed = tokens[at]?.text === ',' ? phraseAt(tokens, at + 1, tokens.length, profile) : null;
  const names = apposed !== null && apposed.kind === 'name' && speaker.kind !== 'pronoun';
  const calls = apposed !== null && apposed.kind === 'role' && speaker.kind === 'name';
  if ((names || calls) && endsThere(tokens[apposed.to])) at = apposed.to;
  if (profile.prepositions.has(tokens[at]?.lower ?? '')) {
    const mark = tokens.findIndex(({ kind }, index) => index > at && kind !== 'word' && kind !== 'number');
    at = mark < 0 ? tokens.length : mark;
  }
  return endsThere(tokens[at]) ? at : 0;
}

function endsThere(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'mark' || next.kind === 'end';
}
