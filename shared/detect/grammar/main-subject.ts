import { isGivenName } from '../../names/given-names.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { germanMainSubject } from './german-subject.ts';
import { isFunction } from './nominal.ts';
import { isSomebody } from './nouns.ts';
import { type Phrase, phraseAt, pronounPhrase } from './phrases.ts';

/** The first person or body named in the sentence that is not inside an opening adverbial or a subordinate clause. */
export function mainSubject(
  tokens: readonly Token[],
  from: number,
  end: number,
  profile: LanguageProfile,
): Phrase | null {
  const german = profile.tag === 'de' ? germanMainSubject(tokens, from, end, profile) : undefined;
  if (german !== undefined) return german;
  let at = from;
  while (at < end && (tokens[at]?.kind === 'mark' || isOpener(tokens[at], profile))) at++;
  let adverbial = opensAdverbial(tokens, at, profile);
  if (adverbial) at = behindAdverbial(tokens, at, end, profile) ?? at;
  let kept: Phrase | null = null;
  for (; at < end; at++) {
    const token = tokens[at];
    if (
      token &&
      profile.subordinators.has(token.lower) &&
      token.lower !== 'that' &&
      (at === from || tokens[at - 1]?.text === ',')
    ) {
      const behind = behindComma(tokens, at, end);
      if (behind === null) return kept;
      at = behind - 1;
      continue;
    }
    const plain = phraseAt(tokens, at, end, profile);
    if (!plain) continue;
    // An usher, who gave no name, had an answer: “…”
    const found = at === from && isSomebody(tokens, plain, profile) ? { ...plain, kind: 'role' as const } : plain;
    // Réponse du maire : « … »
    const answer = profile.tag !== 'en' && at === from ? whoseWords(tokens, found, end, profile) : null;
    if (answer) return answer;
    const governed = profile.prepositions.has(tokens[at - 1]?.lower ?? '') && at > from;
    // You never know what “…” means: nobody
    const anybody = profile.pronouns[token?.lower ?? ''] === 'second';
    if (found.kind !== 'other' && !governed && !anybody && !isThing(tokens, found, profile)) {
      // In Salem, New Hampshire, Smith left: the first name still belongs to the place.
      if (!adverbial || tokens[found.to]?.text !== ',') return whoseWords(tokens, found, end, profile) ?? found;
      kept ??= found;
      adverbial = false;
    }
    at = Math.max(at, found.to - 1);
  }
  return kept;
}

/** Tiene 79 años, un Premio Nacional y …: what has an indefinite article and a capital outside of English is a thing, not somebody. */
function isThing(tokens: readonly Token[], found: Phrase, profile: LanguageProfile): boolean {
  return (
    found.kind === 'name' &&
    /^(?:fr|es)$/.test(profile.tag) &&
    /^une?$|^una$/.test(tokens[found.from]?.lower ?? '') &&
    found.roleFrom === found.roleTo &&
    !isGivenName(
      tokens[found.headFrom]?.lower === tokens[found.from]?.lower ? '' : (tokens[found.headFrom]?.text ?? ''),
    )
  );
}

/** Words that are nobody by themselves: an answer is somebody's. */
const ANSWER =
  /^(?:réponse|commentaire|verdict|explication|conclusion|constat|respuesta|comentario|conclusión|explicación|veredicto|answer|reply|response|verdict|reaction|retort|advice|warning|assessment|explanation|conclusion|plea|pitch|diagnosis|defen[cs]e|excuse)$/;

/** The answer, from Ada Moss, was short: “…” · Moss's reply was short: whoever the words come from. */
function whoseWords(tokens: readonly Token[], found: Phrase, end: number, profile: LanguageProfile): Phrase | null {
  const noun = tokens.slice(found.from, found.to).findIndex(({ lower }) => ANSWER.test(lower)) + found.from;
  if (!ANSWER.test(tokens[noun]?.lower ?? '')) return null;
  const from = tokens[noun + 1]?.text === ',' ? noun + 2 : noun + 1;
  const of = profile.tag !== 'en' && /^(?:de|d'|du|des|del|von|vom)$/.test(tokens[from]?.lower ?? '');
  const whose =
    tokens[from]?.lower === 'from' || of
      ? phraseAt(tokens, from + 1, end, profile)
      : tokens[noun - 1]?.lower === "'s"
        ? phraseAt(tokens, found.from, noun - 1, profile)
        : // Her answer is always the same: “Wait.”
          /^(?:his|her|their|its)$/.test(tokens[noun - 1]?.lower ?? '')
          ? pronounPhrase(noun - 1)
          : null;
  return whose;
}

/** On the last morning a guide looked in, counted us and asked …: behind the comma, or where somebody follows without one. */
function behindAdverbial(tokens: readonly Token[], at: number, end: number, profile: LanguageProfile): number | null {
  const comma = behindComma(tokens, at, end);
  if (profile.tag !== 'en' || comma === null || !profile.prepositions.has(tokens[at]?.lower ?? '')) return comma;
  const place = phraseAt(tokens, at + 1, end, profile);
  const next = place && place.to < comma - 1 ? phraseAt(tokens, place.to, end, profile) : null;
  return next && /^(?:an?|the|one|another)$/.test(tokens[next.from]?.lower ?? '') ? next.from : comma;
}

function behindComma(tokens: readonly Token[], from: number, end: number): number | null {
  for (let at = from; at < end; at++) if (tokens[at]?.text === ',') return at + 1;
  return null;
}

function isOpener(token: Token | undefined, profile: LanguageProfile): boolean {
  return (
    token !== undefined &&
    (profile.conjunctions.has(token.lower) || (profile.adverbs.has(token.lower) && !(token.lower in profile.pronouns)))
  );
}

function opensAdverbial(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const token = tokens[at];
  if (!token) return false;
  return (
    profile.prepositions.has(token.lower) ||
    profile.subordinators.has(token.lower) ||
    // Planning officers: a word of the subject.
    (/(?:ing|ed)$/.test(token.lower) && !profile.roles.has(tokens[at + 1]?.lower ?? '')) ||
    isFunction(token.lower, profile)
  );
}
