import type { Token } from './tokens.ts';
import { isGivenName } from './words/first-names.ts';
import type { LanguageProfile } from './words/profile.ts';

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

/** Adjectives that follow their noun: officials familiar with the matter. */
const COMPLEMENT = /^(?:familiar|close|present|involved|aware|briefed|loyal|opposed|sympathetic|critical)$/;

const PARTICLES = /^(?:de|del|della|di|da|du|van|von|der|den|ter|bin|ibn|al|el|la|le|y|dos|do|zu|zum|zur)$/;

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
  if (first.lower in profile.pronouns && !isNounNext(tokens, from + 1, limit, profile)) {
    const partitive = tokens[from + 1]?.lower === 'of' || tokens[from + 1]?.lower === 'such';
    if (!partitive) return phrase(from, from + 1, 'pronoun', from, from + 1);
  }
  const core = coreEnd(tokens, from, limit, profile);
  if (core === from) return null;
  return extend(tokens, analyse(tokens, from, core, profile), limit, profile);
}

function isNounNext(tokens: readonly Token[], at: number, limit: number, profile: LanguageProfile): boolean {
  const next = tokens[at];
  if (!next || at >= limit || next.kind !== 'word') return false;
  return profile.roles.has(next.lower) || profile.collectives.has(next.lower);
}

function phrase(from: number, to: number, kind: Phrase['kind'], headFrom: number, headTo: number): Phrase {
  return { from, to, kind, headFrom, headTo, roleFrom: to, roleTo: to };
}

/** End of the run of words that can belong to one noun phrase without a preposition. */
function coreEnd(tokens: readonly Token[], from: number, limit: number, profile: LanguageProfile): number {
  let at = from;
  while (at < limit) {
    const token = tokens[at];
    if (!token) break;
    if (COMPLEMENT.test(token.lower) && at > from && profile.roles.has(tokens[at - 1]?.lower ?? '')) break;
    if (token.kind === 'number') {
      at++;
      continue;
    }
    if (token.kind === 'quote' && at > from && tokens[at + 1]?.capital) {
      at++;
      continue;
    }
    if (token.kind !== 'word' || !isNominal(tokens, at, from, profile)) {
      if (isNameJoint(tokens, at, from, limit, profile)) {
        at++;
        continue;
      }
      break;
    }
    at++;
  }
  while (at > from && isDangling(tokens[at - 1], profile)) at--;
  return at;
}

function isDangling(token: Token | undefined, profile: LanguageProfile): boolean {
  if (!token) return false;
  return (
    token.lower === "'s" ||
    profile.determiners.has(token.lower) ||
    (profile.adverbs.has(token.lower) && !token.capital) ||
    (PARTICLES.test(token.lower) && !token.capital)
  );
}

/** Small words inside names: Andres de la Torre, Smith & Sons, "and" between two capitals. */
function isNameJoint(
  tokens: readonly Token[],
  at: number,
  from: number,
  limit: number,
  profile: LanguageProfile,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const last = tokens[at - 1];
  if (!token || !next || at === from || at + 1 >= limit || !last?.capital) return false;
  if (token.text === '&') return next.capital;
  if (!PARTICLES.test(token.lower) || (profile.tag === 'de' && profile.roles.has(last.lower))) return false;
  return next.capital || (PARTICLES.test(next.lower) && tokens[at + 2]?.capital === true);
}

function isNominal(tokens: readonly Token[], at: number, from: number, profile: LanguageProfile): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { lower } = token;
  if (lower === "'s") return at > from;
  if (profile.times.has(lower) && token.capital) return tokens[at + 1]?.capital === true && isGivenName(token.text);
  if (profile.determiners.has(lower))
    return at === from || isLeading(tokens, from, at, profile) || tokens[at - 1]?.lower === "'s";
  if (token.capital) {
    if (PARTICLES.test(lower) && at === from) return true;
    return at === from
      ? !isFunction(lower, profile)
      : !profile.prepositions.has(lower) && !profile.relatives.has(lower);
  }
  if (profile.speech.has(lower) || profile.stance.has(lower)) {
    return !isVerbHere(tokens, at, from, profile) && at > from;
  }
  if (isFunction(lower, profile) || /n't$/.test(lower)) return false;
  if (profile.tag === 'en' && at > from && /[^e]ed$/.test(lower) && !modifies(tokens[at - 1], profile)) return false;
  const opened = profile.determiners.has(tokens[from]?.lower ?? '') && !/(?:ed|ing)$/.test(lower);
  if (profile.tag === 'en' && tokens[at - 1]?.capital && !opened && !leadsToNoun(tokens, at, profile)) return false;
  if (lower in profile.pronouns && at > from) return lower === 'one' || lower === 'others';
  if (/ly$/.test(lower) && profile.tag === 'en' && !/^(?:family|daily|weekly|elderly|early|ally)$/.test(lower))
    return false;
  return true;
}

/** Before "proposed" in "the proposed law" stands a word that opens a phrase; in "a letter signed by" it does not. */
function modifies(before: Token | undefined, profile: LanguageProfile): boolean {
  return (
    before !== undefined && (profile.determiners.has(before.lower) || before.lower === "'s" || /ly$/.test(before.lower))
  );
}

/** After a name a word in lower case goes on with the phrase only towards a role or a body: Clinton campaign manager, White House officials. */
function leadsToNoun(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  for (let ahead = at; ahead < Math.min(tokens.length, at + 4); ahead++) {
    const token = tokens[ahead];
    if (
      token?.kind !== 'word' ||
      token.capital ||
      isFunction(token.lower, profile) ||
      profile.determiners.has(token.lower)
    )
      return false;
    if (profile.roles.has(token.lower) || profile.collectives.has(token.lower)) return true;
    if (/(?:ly|ed|s)$/.test(token.lower) || profile.speech.has(token.lower) || profile.stance.has(token.lower))
      return false;
  }
  return false;
}

/** "report", "claim", "post" may be nouns: they are when a determiner or a possessive stands close before and a noun ends here. */
function isVerbHere(tokens: readonly Token[], at: number, from: number, profile: LanguageProfile): boolean {
  const token = tokens[at];
  if (!token) return true;
  const nounish =
    profile.collectives.has(token.lower) || profile.speechNouns.has(token.lower) || profile.roles.has(token.lower);
  if (!nounish) return true;
  const earlier = tokens.slice(from, at);
  return (
    earlier.length === 0 ||
    earlier.some((word) => profile.roles.has(word.lower) || profile.collectives.has(word.lower)) ||
    earlier.every((word) => word.capital)
  );
}

function isLeading(tokens: readonly Token[], from: number, at: number, profile: LanguageProfile): boolean {
  for (let before = from; before < at; before++) {
    const token = tokens[before];
    if (!token || !(profile.determiners.has(token.lower) || token.kind === 'number')) return false;
  }
  return true;
}

export function isFunction(lower: string, profile: LanguageProfile): boolean {
  return (
    profile.prepositions.has(lower) ||
    profile.conjunctions.has(lower) ||
    profile.subordinators.has(lower) ||
    profile.relatives.has(lower) ||
    profile.auxiliaries.has(lower) ||
    (profile.adverbs.has(lower) && lower !== 'first')
  );
}

/** Kind, head and leading role of the words [from, to). */
function analyse(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): Phrase {
  const name = trailingName(tokens, from, to, profile);
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
  const head = tokens[to - 1];
  if (head && profile.roles.has(head.lower)) return phrase(from, to, 'role', from, to);
  if (head && (profile.collectives.has(head.lower) || profile.speechNouns.has(head.lower))) {
    return phrase(from, to, 'collective', from, to);
  }
  const inner = tokens.slice(from, to).some((token) => profile.roles.has(token.lower));
  return phrase(from, to, inner ? 'role' : 'other', from, to);
}

/** Where the capitalised name at the end of [from, to) begins; `to` when there is none. */
function trailingName(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): number {
  let at = to;
  while (at > from) {
    const token = tokens[at - 1];
    if (!token) break;
    const joint = isNameJoint(tokens, at - 1, from, to, profile);
    if (token.kind === 'quote' && at < to) {
      at--;
      continue;
    }
    if (token.kind !== 'word' || !(token.capital || joint) || (at - 1 === from && profile.determiners.has(token.lower)))
      break;
    at--;
  }
  while (at < to && isTitle(tokens, at, to, profile)) at++;
  return at;
}

function isTitle(tokens: readonly Token[], at: number, to: number, profile: LanguageProfile): boolean {
  const token = tokens[at];
  if (!token || at + 1 >= to) return token !== undefined && profile.roles.has(token.lower) && profile.tag === 'de';
  return profile.titles.has(token.lower) || profile.roles.has(token.lower);
}

/** Adds "of the Treasury", "for Jones", "and Smith": what clings to a role, a body or a name. */
function extend(tokens: readonly Token[], found: Phrase, limit: number, profile: LanguageProfile): Phrase {
  let { to } = found;
  for (let links = 0; links < 4; links++) {
    const link = tokens[to];
    if (!link || to >= limit || link.kind !== 'word') break;
    const next = linkEnd(tokens, to, found, limit, profile);
    if (next === null) break;
    const end = coreEnd(tokens, next, limit, profile);
    if (end <= to + 1) break;
    to = end;
  }
  if (to === found.to) return found;
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
  if (isJoin(lower, profile))
    return found.kind === 'name' && next.capital && !(next.lower in profile.pronouns) ? at + 1 : null;
  if (profile.times.has(next.lower) && !isGivenName(next.text)) return null;
  return clings(lower, found, isTitled(tokens, found, profile), profile) ? at + 1 : null;
}

function isJoin(lower: string, profile: LanguageProfile): boolean {
  return profile.conjunctions.has(lower) && /^(?:and|und|et|y|e)$/.test(lower);
}

/** Two names joined by "and" are one head; what a preposition adds to a name is not part of it, except to a body: Bank of Dallas. */
function joinedEnd(tokens: readonly Token[], found: Phrase, to: number, profile: LanguageProfile): number {
  const added = tokens.slice(found.to, to);
  const body =
    added[0]?.lower === 'of' &&
    profile.determiners.has(tokens[found.from]?.lower ?? '') &&
    tokens[to - 1]?.capital === true;
  return body || added.some((token) => isJoin(token.lower, profile)) ? to : found.headTo;
}

function isTitled(tokens: readonly Token[], found: Phrase, profile: LanguageProfile): boolean {
  const last = tokens[found.to - 1];
  return last !== undefined && (profile.titles.has(last.lower) || profile.roles.has(last.lower));
}

/** Secretary of State Antony Blinken: the name begins at the given name. */
function fullName(tokens: readonly Token[], found: Phrase, profile: LanguageProfile): Phrase {
  if (found.kind !== 'name' || !isTitled(tokens, { ...found, to: found.headFrom + 1 }, profile)) return found;
  for (let at = found.to - 2; at > found.headFrom; at--) {
    const token = tokens[at];
    if (!token?.capital || !tokens[at + 1]?.capital) return found;
    if (!isGivenName(token.text)) continue;
    const roleFrom = profile.determiners.has(tokens[found.from]?.lower ?? '') ? found.from + 1 : found.from;
    return { ...found, headFrom: at, headTo: found.to, roleFrom, roleTo: at };
  }
  return found;
}

function clings(lower: string, found: Phrase, titled: boolean, profile: LanguageProfile): boolean {
  if (!profile.prepositions.has(lower) || found.kind === 'pronoun') return false;
  if (found.kind === 'name' && !titled) return /^(?:of|for|de|des|du|von|del)$/.test(lower);
  return /^(?:of|for|from|at|with|in|on|to|by|de|des|du|d'|von|vom|für|aus|del|para|chez|à)$/.test(lower);
}

export function phraseText(text: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? text.slice(first.start, last.end) : '';
}
