import { isGivenName } from '../../names/given-names.ts';
import { frenchBodyEnd } from '../people/french-bodies.ts';
import { BODY } from '../people/name-runs.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { isDefinite } from './articles.ts';
import { coreEnd } from './nominal.ts';
import { joinsOffice } from './office-bodies.ts';
import { opensParticiple } from './participles.ts';
import { isNounNext, isNumberAlone, isOther, numberEnd } from './partitives.ts';
import { trailingName } from './trailing-name.ts';

/**
 * Who a phrase names. `from`/`to` are token indices of the whole phrase as printed (end exclusive), `headFrom`/`headTo` those of
 * the name, pronoun or noun that heads it, and `roleFrom`/`roleTo` those of a role printed with it (equal where there is none).
 */
export interface Phrase {
  from: number;
  to: number;
  kind: 'name' | 'pronoun' | 'role' | 'collective' | 'other';
  headFrom: number;
  headTo: number;
  roleFrom: number;
  roleTo: number;
}

/** the 58-year-old, der 58-Jährige: somebody, whatever else */
const AGED = /^\d+-(?:year-old|jährige[nr]?)$/;

const LAST = /^(?:ce dernier|cette dernière|ces derni(?:ers|ères)|este último|esta última|est[ao]s últim[ao]s)$/;

/** Somebody of whom nothing more is said. */
const SOMEONE: Readonly<Record<LanguageProfile['tag'], RegExp | null>> = {
  en: null,
  de: /^(?:eine[rs]?|andere[rs]?)$/,
  fr: null,
  es: /^(?:un[oa]|otr[oa])$/,
};

const PART = /^(?:one|two|three|four|some|several|many|most|another|none)$/;

/** The noun phrase that begins at `from`, or null. Never goes beyond `limit`. */
export function phraseAt(
  tokens: readonly Token[],
  from: number,
  limit: number,
  profile: LanguageProfile,
): Phrase | null {
  const first = tokens[from];
  if (
    !first ||
    from >= limit ||
    !(first.kind === 'word' || (first.kind === 'number' && tokens[from + 1]?.kind === 'word'))
  )
    return null;
  // 14:30 Ada Moss writes
  if (first.kind === 'number' && /^\d{1,2}[:.]\d\d$/.test(first.text)) return null;
  if (/^\p{Lu}/u.test(first.text) && opensParticiple(tokens, from, profile)) return null;
  // said that the plan: the word opens a clause
  if (
    profile.tag === 'en' &&
    first.lower === 'that' &&
    /^(?:the|an?|his|her|its|their)$/.test(tokens[from + 1]?.lower ?? '')
  )
    return null;
  // sends her a card
  if (profile.tag === 'en' && first.lower === 'her' && /^(?:an?|the)$/.test(tokens[from + 1]?.lower ?? '')) return null;
  if (first.lower in profile.pronouns && !isNounNext(tokens, from + 1, limit, profile)) {
    const partitive = tokens[from + 1]?.lower === 'of' || tokens[from + 1]?.lower === 'such';
    if (!partitive) return pronounPhrase(from);
  }
  // ce dernier, esta última: whoever was named last
  if (LAST.test(`${first.lower} ${tokens[from + 1]?.lower ?? ''}`) && from + 1 < limit)
    return phrase(from, from + 2, 'pronoun', from + 1, from + 2);
  // “We laughed,” one said. “We called,” the other said.
  if (first.lower === 'the' && isOther(tokens, from + 1, limit, profile))
    return phrase(from, from + 2, 'pronoun', from + 1, from + 2);
  if (first.lower === 'the' && isNumberAlone(tokens, from + 1, limit, profile))
    return phrase(from, from + 2, 'role', from, from + 2);
  // one of them, two of those
  if (
    tokens[from + 1]?.lower === 'of' &&
    /^(?:them|us|those|these)$/.test(tokens[from + 2]?.lower ?? '') &&
    from + 2 < limit
  ) {
    return phrase(from, from + 3, 'role', from, from + 3);
  }
  // una de ellas, l'un d'eux, einer von ihnen
  const un = first.lower === "l'" ? from + 1 : from;
  if (
    profile.tag !== 'en' &&
    /^(?:un[aeo]?|einer?)$/.test(tokens[un]?.lower ?? '') &&
    /^(?:de|d'|von)$/.test(tokens[un + 1]?.lower ?? '') &&
    /^(?:ell[ao]s|eux|elles|ihnen|denen)$/.test(tokens[un + 2]?.lower ?? '') &&
    un + 2 < limit
  )
    return phrase(from, un + 3, 'role', from, un + 3);
  // «…», le preguntó uno. · „…“, ruft einer.
  const someone = tokens[from + 1];
  if (
    SOMEONE[profile.tag]?.test(first.lower) &&
    (someone === undefined || !/^(?:word|number|quote)$/.test(someone.kind))
  )
    return phrase(from, from + 1, 'role', from, from + 1);
  const member = oneOf(tokens, from, un, limit, profile);
  if (member) return member;
  // one of the officials: the noun behind tells of whom
  if (tokens[from + 1]?.lower === 'of' && PART.test(first.lower) && isDefinite(tokens[from + 2]?.lower ?? '')) {
    const whole = phraseAt(tokens, from + 2, limit, profile);
    if (whole?.kind === 'role') return { ...whole, from, roleFrom: whole.to, roleTo: whole.to };
  }
  const core = coreEnd(tokens, from, limit, profile);
  if (core === from) return null;
  const found = analyse(tokens, from, core, profile);
  // one shareholder, another caller: somebody, whatever the noun
  const somebody =
    profile.tag === 'en' && found.kind === 'other' && /^(?:one|another)$/.test(first.lower) && core === from + 2;
  return (
    named(tokens, found, limit, profile) ??
    extend(tokens, somebody ? { ...found, kind: 'role' } : found, limit, profile)
  );
}

/** says gardener and broadcaster Ada Moss, her coach and brother Hal: two callings of the one who is named behind them. The mayor and the clerk are two. */
function named(
  tokens: readonly Token[],
  { kind, from, to }: Phrase,
  limit: number,
  profile: LanguageProfile,
): Phrase | null {
  const [article, calling, second] = [tokens[from], tokens[to - 1], tokens[to + 1]];
  if (profile.tag !== 'en' || kind !== 'role' || tokens[to]?.lower !== 'and' || to + 1 >= limit) return null;
  if (article?.lower === 'the' || calling?.capital || second?.capital || !profile.roles.has(second?.lower ?? ''))
    return null;
  const name = phraseAt(tokens, to + 1, limit, profile);
  return name?.kind === 'name' && name.roleFrom === name.from ? { ...name, from, roleFrom: from } : null;
}

/** una de las vecinas, l'un des voisins, einer der Verletzten: `un` is the token of the number. */
function oneOf(
  tokens: readonly Token[],
  from: number,
  un: number,
  limit: number,
  profile: LanguageProfile,
): Phrase | null {
  const of = OF_THE[profile.tag]?.exec(
    tokens
      .slice(un, un + 3)
      .map(({ lower }) => lower)
      .join(' '),
  );
  if (!of) return null;
  const whole = phraseAt(tokens, un + (of[1] === undefined ? 1 : 2), limit, profile);
  const head = tokens[(whole?.to ?? 0) - 1]?.lower ?? '';
  const people =
    whole?.kind === 'role' || (whole?.kind === 'name' && /(?:[elnrstz]ten|nden|innen|leute|männer|frauen)$/.test(head));
  return whole && people ? { ...phrase(from, whole.to, 'role', from, whole.to) } : null;
}

const OF_THE: Readonly<Record<LanguageProfile['tag'], RegExp | null>> = {
  en: null,
  de: /^eine[rs]? (?:der |(von) den)/,
  fr: /^une? des /,
  es: /^un[oa] (de) l[oa]s$/,
};

/** The pronoun that stands at a token. */
export function pronounPhrase(at: number): Phrase {
  return phrase(at, at + 1, 'pronoun', at, at + 1);
}

function phrase(from: number, to: number, kind: Phrase['kind'], headFrom: number, headTo: number): Phrase {
  return { from, to, kind, headFrom, headTo, roleFrom: to, roleTo: to };
}

/** Kind, head and leading role of the words [from, to). */
function analyse(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): Phrase {
  const name = trailingName(tokens, from, to, profile);
  if (isOffice(tokens, from, to, profile)) return phrase(from, to, 'role', from, to);
  // la Guardia Civil
  const corps =
    profile.tag === 'es' &&
    /^(?:guardia|policía|protección)$/.test(tokens[to - 2]?.lower ?? '') &&
    /^(?:civil|nacional|local|municipal|foral)$/.test(tokens[to - 1]?.lower ?? '');
  if (corps && to - from <= 3) return phrase(from, to, 'collective', from, to);
  if (name < to) {
    const found = phrase(from, to, 'name', name, to);
    const roleFrom = profile.determiners.has(tokens[from]?.lower ?? '') && from + 1 < name ? from + 1 : from;
    if (name > from && roleFrom < name && !profile.determiners.has(tokens[name - 1]?.lower ?? '')) {
      found.roleFrom = roleFrom;
      found.roleTo = name;
    } else if (name > from) {
      // "the Smiths", "the White House": a name that carries its article.
      return { ...found, headFrom: from };
    }
    return found;
  }
  // la directrice générale, el portavoz socialista: what stands behind the noun is its adjective
  const first =
    profile.tag === 'fr' || profile.tag === 'es'
      ? tokens.slice(from, to).find(({ lower }) => profile.roles.has(lower) || profile.collectives.has(lower))
      : undefined;
  // se veut philosophe: neither an article nor a plural, so the first word is a verb
  const bare =
    first && tokens[from] !== first && !tokens[from]?.capital && !profile.determiners.has(tokens[from]?.lower ?? '');
  if (bare && !/s$/.test(tokens[from]?.lower ?? '')) return phrase(from, to, 'other', from, to);
  const head = first ?? tokens[to - 1];
  // la policía: all of them
  if (profile.tag === 'es' && head?.lower === 'policía' && tokens[from]?.lower === 'la' && to === from + 2)
    return phrase(from, to, 'collective', from, to);
  if (head && (profile.roles.has(head.lower) || AGED.test(head.lower))) return phrase(from, to, 'role', from, to);
  // its opposition to the plan: nobody
  const stance = head?.lower === 'opposition' && tokens[to]?.lower === 'to';
  if (head && !stance && (profile.collectives.has(head.lower) || profile.speechNouns.has(head.lower))) {
    return phrase(from, to, 'collective', from, to);
  }
  const inner = tokens.slice(from, to).some((token) => profile.roles.has(token.lower));
  return phrase(from, to, inner ? 'role' : 'other', from, to);
}

/** the Minister of Trade, the Prime Minister, one Labour MP: behind an article capitals that end with an office of one are nobody's name, nor a body's. */
function isOffice(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): boolean {
  const [words, last] = [tokens.slice(from + 1, to), tokens[to - 1]];
  // the Vice-Chancellor
  const noun = last?.lower.split('-').at(-1) ?? '';
  return (
    profile.tag === 'en' &&
    profile.determiners.has(tokens[from]?.lower ?? '') &&
    last !== undefined &&
    (profile.roles.has(noun) || profile.titles.has(noun)) &&
    !BODY.test(last.text) &&
    !/[^s]s$/.test(last.lower) &&
    words.every(({ text, capital }) => capital && !isGivenName(text))
  );
}

/** Adds "of the Treasury", "for Jones", "and Smith": what clings to a role, a body or a name. */
function extend(tokens: readonly Token[], found: Phrase, limit: number, profile: LanguageProfile): Phrase {
  let { to } = found;
  for (let links = 0; links < 4; links++) {
    const link = tokens[to];
    if (!link || to >= limit || link.kind !== 'word') break;
    const next = linkEnd(tokens, to, found, limit, profile);
    if (next === null) break;
    const end = Math.max(coreEnd(tokens, next, limit, profile), numberEnd(tokens, to));
    if (end <= to + 1) break;
    to = end;
  }
  if (to === found.to) return fullName(tokens, found, profile);
  return fullName(
    tokens,
    { ...found, to, headTo: found.kind === 'name' ? joinedEnd(tokens, found, to, profile) : to },
    profile,
  );
}

/** Where the words after the link begin; null when nothing clings here. */
function linkEnd(
  tokens: readonly Token[],
  at: number,
  found: Phrase,
  limit: number,
  profile: LanguageProfile,
): number | null {
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (!next || at + 1 >= limit || (next.kind !== 'word' && next.kind !== 'number')) return null;
  // A German genitive needs no preposition: der Sprecher der Werft.
  if (profile.tag === 'de' && /^(?:der|des)$/.test(lower) && found.kind !== 'name') return at;
  // her advisers and allies, residents and visitors
  if (isJoin(lower, profile) && profile.tag === 'en' && found.kind === 'role')
    return [tokens[at - 1], next].every((token) => isSeveral(token, profile)) ? at + 1 : null;
  if (isJoin(lower, profile))
    return found.kind === 'name' && next.capital && !(next.lower in profile.pronouns) ? at + 1 : null;
  if (profile.times.has(next.lower) && !isGivenName(next.text)) return null;
  // She asked the authority to act: a verb, where an ambassador to Velden has a noun.
  if (lower === 'to' && !next.capital && !profile.determiners.has(next.lower) && !/s$/.test(next.lower)) return null;
  return clings(lower, found, isTitled(tokens, found, profile), profile) ? at + 1 : null;
}

function isSeveral(token: Token | undefined, { roles }: LanguageProfile): boolean {
  return token !== undefined && !token.capital && roles.has(token.lower) && /[^s]s$|men$|people$/.test(token.lower);
}

function isJoin(lower: string, profile: LanguageProfile): boolean {
  return profile.conjunctions.has(lower) && /^(?:and|und|et|y|e)$/.test(lower);
}

/** Two names joined by "and" are one head; what a preposition adds to a name is not part of it, except to a body: Bank of Dallas. */
function joinedEnd(tokens: readonly Token[], found: Phrase, to: number, profile: LanguageProfile): number {
  const added = tokens.slice(found.to, to);
  const body =
    /^(?:of|for)$/.test(added[0]?.lower ?? '') &&
    profile.determiners.has(tokens[found.from]?.lower ?? '') &&
    tokens[to - 1]?.capital === true;
  return body || added.some((token) => isJoin(token.lower, profile)) ? to : frenchEnd(tokens, found, to, profile);
}

function frenchEnd(tokens: readonly Token[], found: Phrase, to: number, profile: LanguageProfile): number {
  return Math.max(found.headTo, Math.min(to, frenchBodyEnd(tokens, found.headTo - 1, to, profile)));
}

function isTitled(tokens: readonly Token[], found: Phrase, profile: LanguageProfile): boolean {
  const last = tokens[found.to - 1];
  return last !== undefined && (profile.titles.has(last.lower) || profile.roles.has(last.lower));
}

/** Secretary of State Antony Blinken: the name begins at the given name. */
function fullName(tokens: readonly Token[], found: Phrase, profile: LanguageProfile): Phrase {
  const holder =
    profile.tag === 'en' ? (holderOf(tokens, found, profile) ?? holderBehind(tokens, found, profile)) : null;
  if (holder) return holder;
  if (found.kind !== 'name') return found;
  const lead = profile.tag === 'en' ? leadingRole(tokens, found, profile) : found.headFrom;
  if (lead > found.headFrom) {
    const roleFrom = profile.determiners.has(tokens[found.from]?.lower ?? '') ? found.from + 1 : found.from;
    return { ...found, headFrom: lead, roleFrom, roleTo: lead };
  }
  const titled = isTitled(tokens, { ...found, to: found.headFrom + 1 }, profile);
  // Intendantin Vera Lohse: in German every noun has a capital.
  if (!titled && (profile.tag !== 'de' || isGivenName(tokens[found.headFrom]?.text ?? ''))) return found;
  // Gewerkschaftssekretär Ulf Brandes, where the given name is not known
  if (profile.tag === 'de' && found.headTo - found.headFrom === 3 && (tokens[found.headFrom]?.text.length ?? 0) > 6)
    return { ...found, headFrom: found.headFrom + 1, roleFrom: found.headFrom, roleTo: found.headFrom + 1 };
  for (let at = found.to - 2; at > found.headFrom; at--) {
    const token = tokens[at];
    if (!token?.capital || !tokens[at + 1]?.capital) return found;
    if (!isGivenName(token.text)) continue;
    const roleFrom = profile.determiners.has(tokens[found.from]?.lower ?? '') ? found.from + 1 : found.from;
    return { ...found, headFrom: at, headTo: found.to, roleFrom, roleTo: at };
  }
  return found;
}

/** Leader of the Opposition Ada Moss: of three capitals behind an office the last two are its holder. Null where there are fewer. */
function holderOf(tokens: readonly Token[], found: Phrase, profile: LanguageProfile): Phrase | null {
  const from = profile.determiners.has(tokens[found.headFrom]?.lower ?? '') ? found.headFrom + 1 : found.headFrom;
  const [office, of, the] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (!office?.capital || !profile.roles.has(office.lower) || of?.lower !== 'of' || the?.lower !== 'the') return null;
  const behind = tokens.slice(from + 3, found.to);
  if (behind.length !== 3 || !behind.every(({ capital }) => capital)) return null;
  const head = found.to - 2;
  return { ...found, kind: 'name', headFrom: head, headTo: found.to, roleFrom: from, roleTo: head };
}

/** head of wardrobe Ada Moss: whoever holds an office that has no article; but the widow of painter Ada Moss. */
function holderBehind(tokens: readonly Token[], found: Phrase, { roles, titles }: LanguageProfile): Phrase | null {
  const head = found.to - 2;
  const [office, of, noun] = [tokens[found.from], tokens[found.from + 1], tokens[head - 1]];
  if (found.kind !== 'role' || of?.lower !== 'of' || head < found.from + 3) return null;
  if (!office || office.capital || !roles.has(office.lower)) return null;
  if (!noun || noun.capital || roles.has(noun.lower) || titles.has(noun.lower)) return null;
  if (!isGivenName(tokens[head]?.text ?? '') || tokens[head + 1]?.capital !== true) return null;
  return { ...found, kind: 'name', headFrom: head, headTo: found.to, roleFrom: found.from, roleTo: head };
}

/** U.S. District Judge Harold Emery: where the name begins behind a title that stands inside the capitals. */
function leadingRole(tokens: readonly Token[], found: Phrase, profile: LanguageProfile): number {
  if (tokens.slice(found.headFrom, found.headTo).some((_, at) => joinsOffice(tokens, found.headFrom + at, profile)))
    return found.headFrom;
  for (let at = found.headTo - 3; at > found.headFrom; at--) {
    const token = tokens[at];
    if (
      token?.capital &&
      (isGivenName(tokens[at + 1]?.text ?? '')
        ? profile.titles.has(token.lower) || profile.roles.has(token.lower)
        : (profile.titles.has(token.lower) || (at === found.headTo - 3 && profile.roles.has(token.lower))) &&
          !tokens.slice(found.headFrom, at).some(({ text }) => isGivenName(text) || text === '&')) &&
      tokens[at + 2]?.capital &&
      !isGivenName(tokens[at - 1]?.text ?? '')
    )
      return at + 1;
  }
  return found.headFrom;
}

function clings(lower: string, found: Phrase, titled: boolean, profile: LanguageProfile): boolean {
  if (!profile.prepositions.has(lower) || found.kind === 'pronoun') return false;
  if (found.kind === 'name' && !titled) return /^(?:of|for|de|des|du|d'|von|del)$/.test(lower);
  return /^(?:of|for|from|at|with|in|on|to|by|behind|near|outside|inside|along|across|around|aboard|throughout|de|des|du|d'|von|vom|für|aus|del|para|chez|à)$/.test(
    lower,
  );
}

export function phraseText(text: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? text.slice(first.start, last.end) : '';
}
