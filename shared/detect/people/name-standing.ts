import { type Gender, isGivenName } from '../../names/given-names.ts';
import { endsAsDoer } from '../grammar/doers.ts';
import { isFunction } from '../grammar/nominal.ts';
import { opensParticiple } from '../grammar/participles.ts';
import { isPastForm } from '../grammar/past-forms.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';

/** What the words around a name say of its bearer. */

/** Moss, who runs the shop · goes by Moss · a woman named Moss */
export function isDwelt(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  const [twice, before] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? ''];
  // the son of a clerk from Ely who …: who is from there, not Ely
  const who = tokens[to]?.text === ',' || !/^(?:from|in|at|near)$/.test(before);
  // Nachfolgerin wird Ada Moos
  const becomes = /^(?:wird|heißt)$/.test(before) && to - from > 1 && /^(?:[.,]|)$/.test(tokens[to]?.text ?? '');
  return (
    becomes ||
    (who && /^who(?:se)?$/.test(tokens[behindNouns(tokens, to)]?.lower ?? '')) ||
    (before === 'by' && /^go(?:es|ing)?$/.test(twice)) ||
    before === 'named'
  );
}

/** Moss, a potter, who runs the shop: the token behind the comma, and behind what the name's bearer is. `to` is the token behind the name. */
function behindNouns(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.text !== ',') return to;
  if (!/^an?$/.test(tokens[to + 1]?.lower ?? '')) return to + 1;
  const comma = tokens.slice(to + 2, to + 8).findIndex(({ kind }) => kind !== 'word') + to + 2;
  return tokens[comma]?.text === ',' && comma > to + 2 ? comma + 1 : to + 1;
}

/** Moss, 47, · Moss (47) */
export function ageBehind(tokens: readonly Token[], to: number): string | null {
  const [mark, age, close] = [tokens[to]?.text ?? '', tokens[to + 1]?.text ?? '', tokens[to + 2]?.text ?? '.'];
  return /^[,(]$/.test(mark) && /^\d{1,3}$/.test(age) && /^[,.);]$/.test(close) ? age : null;
}

/** Moss said · Moss has also told · Moss was quoted as saying: a verb of saying behind the name that ends at `to`. */
export function isSpeaking(tokens: readonly Token[], to: number, profile: LanguageProfile): boolean {
  let at = to;
  while (profile.tag === 'en' && at < to + 3 && isLight(tokens[at], profile)) at++;
  const quoted = at === to && /^(?:was|were|is)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'quoted';
  return quoted || profile.speech.has(tokens[at]?.lower ?? '');
}

function isLight(token: Token | undefined, { adverbs }: LanguageProfile): boolean {
  return /^(?:has|have|had)$/.test(token?.lower ?? '') || adverbs.has(token?.lower ?? '');
}

/** As Lydia, Ada Moss sings · In Port Elder, Ada Moss sings · Traveler Ada Moss: a name that leads to the subject, and is not it. */
export function standsApart(
  tokens: readonly Token[],
  part: { from: number; to: number },
  runEnds: number,
  sentence: number,
  profile: LanguageProfile,
): boolean {
  if (part.to < runEnds && profile.tag !== 'de') return true;
  const opener = tokens[sentence]?.lower ?? '';
  // Asked if Osk had agreed, the president smiled; asked by the judge, Ada Moss, the clerk wept.
  if (opensParticiple(tokens, sentence, profile)) {
    const comma = tokens.slice(sentence, part.from).some(({ text }) => text === ',');
    return !comma || tokens[part.to]?.text === ',';
  }
  if (opener === 'as') return part.from === sentence + 1 && tokens[part.to]?.text === ',';
  // Seit Jahren repariert Ada Moss Uhren: in German the subject stands behind the verb.
  if (profile.tag === 'de' && part.from - sentence > 2 && !isGoverned(tokens, part.from, profile)) return false;
  return profile.prepositions.has(opener) && !tokens.slice(sentence, part.from).some(({ text }) => text === ',');
}

/** Nearby, a man was mending nets: behind the comma a clause of its own. Moss, a potter from Ely, came. `to` is the comma. */
export function leadsClause(tokens: readonly Token[], to: number, profile: LanguageProfile): boolean {
  if (tokens[to]?.text !== ',' || !profile.determiners.has(tokens[to + 1]?.lower ?? '')) return false;
  const end = tokens.findIndex(
    ({ kind, lower }, at) => at > to && (!/^(?:word|number)$/.test(kind) || profile.relatives.has(lower)),
  );
  return tokens
    .slice(to + 2, end < 0 ? tokens.length : end)
    .some(({ lower }) => profile.auxiliaries.has(lower) || profile.speech.has(lower) || isPastForm(lower));
}

/** He met Ada Moss · In May she told Ada Moss: in English whoever the clause is about stands in front of the name. */
export function isBehindPronoun(
  tokens: readonly Token[],
  from: number,
  to: number,
  { tag, pronouns }: LanguageProfile,
): boolean {
  const clause = tokens.slice(from, to).findLastIndex(({ kind, text }) => kind === 'quote' || /^[,;:—–-]$/.test(text));
  return (
    tag === 'en' &&
    tokens
      .slice(from + clause + 1, to)
      .some(({ lower }) => lower !== 'it' && /^(?:he|she|they|first)$/.test(pronouns[lower] ?? ''))
  );
}

/** Among them was Ada Moss: the name stands behind its verb. `from` and `to` enclose what stands in front of it. */
export function comesIn(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 4) return false;
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return /^(?:among|with|beside|behind|opposite|alongside|next to) (?:them|him|her) (?:was|is|sat|stood|came)$/.test(
    words.join(' '),
  );
}

/** The elder of the market, Ada Moss, wept: the name behind a phrase that opens the clause and has no verb. */
export function isApposed(
  tokens: readonly Token[],
  part: { to: number; lead: number },
  sentence: number,
  profile: LanguageProfile,
): boolean {
  const comma = part.lead - 1;
  if (comma <= sentence || tokens[comma]?.text !== ',' || !/^[,.]?$/.test(tokens[part.to]?.text ?? '')) return false;
  const clause = tokens.slice(sentence, comma).findLastIndex(({ text }) => text === ',') + sentence + 1;
  const words = tokens.slice(clause, comma);
  return (
    words.length < 14 &&
    profile.determiners.has(words[0]?.lower ?? '') &&
    words.every(
      ({ kind, lower }) =>
        kind === 'word' && !profile.auxiliaries.has(lower) && !profile.relatives.has(lower) && !/[^e]ed$/.test(lower),
    )
  );
}

/** in Moss's view, by the former judge Ada Moss; but parents like Ada Moss worry. `at` is the first token of the name or its titles. */
export function isGoverned(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const start = profile.tag === 'en' ? nounStart(tokens, at, profile) : at;
  const before = tokens[start - 1]?.lower ?? '';
  return (
    profile.prepositions.has(before) && before !== 'like' && !(before === 'as' && tokens[start - 2]?.lower === 'such')
  );
}

/** The agent told Nordic Sport: whoever is told something is not whom the sentence is about. “…,” asked Moss is another matter. */
export function isTold(tokens: readonly Token[], at: number, { tag }: LanguageProfile): boolean {
  const before = tokens[at - 2]?.text === ',' ? tokens[at - 3] : tokens[at - 2];
  return (
    tag === 'en' &&
    /^(?:told|tells?|telling|informed|assured|reminded|urged|asked|asks|asking)$/.test(tokens[at - 1]?.lower ?? '') &&
    before?.kind === 'word'
  );
}

/** Words between an article and a name: the former airline executive. */
const LEADING = 5;

/** Where the noun phrase begins that a name closes: its article, where one stands near; else the name itself. */
function nounStart(tokens: readonly Token[], at: number, profile: LanguageProfile): number {
  for (let from = at - 1; from >= Math.max(0, at - LEADING); from--) {
    const token = tokens[from];
    if (token?.kind !== 'word') return at;
    if (profile.determiners.has(token.lower)) return from;
    if (token.capital || isFunction(token.lower, profile)) return at;
  }
  return at;
}

/** Chilean, Japanese, Swedish: of a country. */
const PEOPLE = /\p{L}{3}(?:[ei]an|ese|ish)$/u;

/** Labour leader Ada Moss, Harrow Vale spokesman Ada Moss: what a leader is of. A Turkish beach, its Kiel office: what a thing is like. */
export function isModifier(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  profile: LanguageProfile,
): boolean {
  const noun = tokens[to];
  if (noun?.kind !== 'word' || noun.capital) return false;
  // a Georgia sheriff, the Virginia senator
  if (isGivenName(tokens[from]?.text ?? ''))
    return (
      profile.tag === 'en' &&
      to === from + 1 &&
      profile.roles.has(noun.lower) &&
      !profile.speech.has(noun.lower) &&
      /^(?:an?|the)$/.test(tokens[from - 1]?.lower ?? '')
    );
  // Comets goaltender Ada Moss
  if (profile.tag === 'en' && to === from + 1 && endsAsDoer(noun.lower) && isGivenName(tokens[to + 1]?.text ?? ''))
    return tokens[to + 2]?.capital === true;
  // the three-time Lantern winner
  if (profile.tag === 'en' && to === from + 1 && endsAsDoer(noun.lower) && isInPhrase(tokens, from, profile))
    return true;
  if (profile.roles.has(noun.lower) && !profile.speech.has(noun.lower))
    return to === from + 1 || (profile.tag === 'en' && tokens[to + 1]?.capital === true);
  return (
    profile.tag === 'en' &&
    to === from + 1 &&
    (/^(?:an?|his|her|its|their|our|my|this|that|these|those|no|every|each|another|some)$/.test(
      tokens[from - 1]?.lower ?? '',
    ) ||
      (PEOPLE.test(tokens[from]?.lower ?? '') && !/ed$/.test(noun.lower))) &&
    !isFunction(noun.lower, profile) &&
    !isPastForm(noun.lower) &&
    !profile.speech.has(noun.lower) &&
    !profile.stance.has(noun.lower)
  );
}

/** the, the future three-time: an article in front, with nothing but what a noun is like between. */
function isInPhrase(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const token = tokens[before];
    if (token?.lower === 'the') return true;
    if (token?.kind !== 'word' || token.capital || isFunction(token.lower, profile)) return false;
  }
  return false;
}

/** Her partner, Jo Moss · his lawyer Jo Moss: whether he or she is whose friend, kin or helper is named; null where nobody's is. */
export function ownerOf(tokens: readonly Token[], { from }: { from: number }): Gender | null {
  const role = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  if (!CLOSE.test(tokens[role]?.lower ?? '')) return null;
  for (let at = role - 1; at >= Math.max(0, role - 3); at--) {
    const lower = tokens[at]?.lower ?? '';
    if (/^(?:his|her)$/.test(lower)) return lower === 'his' ? 'he' : 'she';
    if (tokens[at]?.kind !== 'word') return null;
  }
  return null;
}

const CLOSE =
  /^(?:partner|spouse|fiancée?|cousin|twin|child|parent|sibling|friend|neighbou?r|roommate|flatmate|housemate|lawyer|attorney|solicitor|agent|assistant|aide|carer|colleague)$/;
