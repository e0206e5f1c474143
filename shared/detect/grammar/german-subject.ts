import { genderOfRole } from '../people/name-roles.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { ARTICLE, AUXILIARY, CONJUNCTION, chunkEnd, finiteVerb, isPlainVerb, PARTICLE } from './german-order.ts';
import { type Phrase, phraseAt, pronounPhrase } from './phrases.ts';

/**
 * Subjects of German clauses. The finite verb of a main clause stands second, whatever is first, and that of a subordinate clause last, so that articles
 * and places tell who acts: Den Unmut der Fraktion brachte die Sprecherin zum Ausdruck.
 */

/** The subject of the clause in which the verb at `verb` stands; null where none can be told. `from` is the first token of the sentence. */
export function germanSubject(
  tokens: readonly Token[],
  verb: number,
  from: number,
  profile: LanguageProfile,
): Phrase | null {
  // sagte er: a form that is a subject and nothing else
  if (/^(?:er|ich|wir)$/.test(tokens[verb + 1]?.lower ?? '')) return pronounPhrase(verb + 1);
  // Der Einsatz solle sich, so Moos, „…“
  if (tokens[verb]?.lower === 'so') return phraseAt(tokens, verb + 1, tokens.length, profile);
  const clause = subclause(tokens, verb, from, profile);
  if (clause !== null) return subclauseSubject(tokens, clause, verb, from, profile);
  // Ein Büro habe sie, sagt die Chefin, „…“: the clause that tells who speaks has its verb first.
  const inserted = tokens[verb - 1]?.text === ',' ? firstNominative(tokens, verb + 1, tokens.length, profile) : null;
  const above = inserted && inserted.rank > 1 ? null : behindRelative(tokens, verb, from, profile);
  if (above) return above;
  for (let start = verb - 1; start >= from; start--) {
    if (start > from && !opensClause(tokens, start, profile)) continue;
    const first = finiteVerb(tokens, start, verb + 1, profile);
    if (first < 0) continue;
    // Den noch nicht umgezogenen Familien sicherte Moos zu: a verb of saying is surer than a word that only may be one.
    const finite = isPlainVerb(tokens[first], profile) || isJoined(tokens[verb - 1], profile) ? first : verb;
    if (finite !== verb && inserted && inserted.rank > 1) return inserted.phrase;
    if (finite === verb || AUXILIARY.test(tokens[finite]?.lower ?? '') || isJoined(tokens[verb - 1], profile))
      return (
        mainClauseCandidate(tokens, start, finite, finite === verb ? tokens.length : verb, profile)?.phrase ?? null
      );
  }
  return null;
}

/** Ein Lotse, der nicht genannt werden will, sagt es anders: whom a sentence opens with, in front of the relative clause that ends at its verb. */
function behindRelative(tokens: readonly Token[], verb: number, from: number, profile: LanguageProfile): Phrase | null {
  if (tokens[verb - 1]?.text !== ',') return null;
  const comma = tokens.slice(from, verb - 1).findLastIndex(({ text }) => text === ',') + from;
  if (comma <= from || !isRelative(tokens, comma + 1, profile)) return null;
  const found = prefield(tokens, from, comma, profile);
  return found && found.rank > 1 && found.phrase.to === comma ? found.phrase : null;
}

/** Whoever the main clause from `from` to `end` is about; null where that is a thing, undefined where no clause is found. */
export function germanMainSubject(
  tokens: readonly Token[],
  from: number,
  end: number,
  profile: LanguageProfile,
): Phrase | null | undefined {
  const finite = finiteVerb(tokens, from, end, profile);
  if (finite < 0) return undefined;
  const found = mainClauseCandidate(tokens, from, finite, end, profile);
  // Dazu gab das Hafenamt bekannt: behind the verb, where nothing in front can be the subject, even a noun that no list has
  const behind = found !== null && found.phrase.from > finite && !isThing(headOf(tokens, found.phrase));
  return found && (found.rank > 1 || behind) ? found.phrase : null;
}

/** Behind a comma, or behind "und" where that joins no nouns. */
function opensClause(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const [left, before] = [tokens[at - 2], tokens[at - 1]];
  if (!before || /^[,;:–—]$/.test(before.text)) return before !== undefined;
  return isJoined(before, profile) && !(before.kind === 'word' && (left?.capital || left?.text === '-'));
}

function isJoined(before: Token | undefined, { conjunctions }: LanguageProfile): boolean {
  return before !== undefined && (conjunctions.has(before.lower) || before.kind === 'quote');
}

const NOMINATIVE =
  /^(?:der|die|das|ein|eine|kein|keine|dieser|diese|dieses|jener|jene|jeder|jede|jedes|mein|meine|sein|seine|ihr|ihre|unser|unsere|alle|beide|viele|einige|mehrere|manche|zahlreiche|andere|weitere|jegliche|sämtliche|solche|deren|dessen)$/;

interface Candidate {
  phrase: Phrase;
  /** 3: somebody, 2: a body or one capital, 1: anything with an article. */
  rank: number;
  /** Nothing but a subject: er, der Minister. */
  certain: boolean;
}

function mainClauseCandidate(
  tokens: readonly Token[],
  from: number,
  finite: number,
  end: number,
  profile: LanguageProfile,
): Candidate | null {
  const first = prefield(tokens, from, finite, profile);
  const second = firstNominative(tokens, finite + 1, Math.max(end, finite + 1), profile);
  if (first && second) return second.certain || second.rank > first.rank ? second : first;
  return second ?? first;
}

function isLight(token: Token | undefined, profile: LanguageProfile): boolean {
  return (
    token !== undefined &&
    !token.capital &&
    (CONJUNCTION.test(token.lower) || profile.adverbs.has(token.lower) || PARTICLE.test(token.lower))
  );
}

/** What stands in front of the verb, where it can be a subject. */
function prefield(tokens: readonly Token[], from: number, verb: number, profile: LanguageProfile): Candidate | null {
  let at = from;
  // Auch die Ministerin sagte …
  while (at < verb && (tokens[at]?.kind === 'mark' || isLight(tokens[at], profile))) at++;
  const found = candidateAt(tokens, at, verb, isQualified(tokens[at - 1], profile), profile);
  return found && found.rank === 2 && !ARTICLE.test(tokens[at]?.lower ?? '') ? { ...found, rank: 3 } : found;
}

function firstNominative(
  tokens: readonly Token[],
  from: number,
  end: number,
  profile: LanguageProfile,
): Candidate | null {
  let weak: Candidate | null = null;
  for (let at = from; at < end && at < from + 24; ) {
    const token = tokens[at];
    if (!token || token.kind === 'end' || token.kind === 'quote' || /^[,;:]$/.test(token.text)) break;
    // den Bericht der Kammer: behind a noun it is a genitive
    const genitive = at > from && tokens[at - 1]?.capital === true && /^(?:der|einer)$/.test(token.lower);
    // reagierte Moos gereizt: what the clause's verb stands in front of it does not qualify
    const qualified = at > from && isQualified(tokens[at - 1], profile);
    const found = genitive ? null : candidateAt(tokens, at, end, qualified, profile);
    if (found && found.rank > 1) return found;
    weak ??= found;
    at = Math.max(found?.phrase.to ?? 0, chunkEnd(tokens, at, end, profile));
  }
  return weak;
}

function candidateAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  qualified: boolean,
  profile: LanguageProfile,
): Candidate | null {
  const token = tokens[at];
  if (!token || profile.prepositions.has(token.lower) || profile.subordinators.has(token.lower)) return null;
  const article = ARTICLE.test(token.lower);
  if (article && !NOMINATIVE.test(token.lower)) return null;
  if (!article && !token.capital && !(token.lower in profile.pronouns)) return null;
  const phrase = phraseBehind(tokens, at, end, profile);
  if (!phrase) return null;
  if (phrase.kind === 'pronoun') {
    const kind = profile.pronouns[token.lower];
    return { phrase, rank: kind === 'it' ? 1 : 3, certain: kind === 'he' || kind === 'first' || kind === 'someone' };
  }
  const head = tokens[phrase.headTo - 1]?.lower ?? '';
  const noun = headOf(tokens, phrase);
  if (token.lower === 'der' && isFeminine(noun)) return null;
  // Brinkmann, Fischer: without an article a calling is a name as well
  const calling = phrase.kind === 'role' && (article || phrase.to > phrase.from + 1);
  // die Hamburgerin, eine Buchbinderin
  const woman = /^(?:die|eine)$/.test(token.lower) && /(?:[^lr]er|ist|log|ent|ant|[kt]or)in$/.test(noun);
  const person =
    calling || woman || phrase.roleTo > phrase.roleFrom || capitals(tokens, phrase, article) > (article ? 2 : 1);
  if (!person && profile.speechNouns.has(noun)) {
    const owner = whoseWords(tokens, phrase, end, profile);
    return { phrase: owner ?? phrase, rank: owner ? 2 : 1, certain: false };
  }
  if (person) return { phrase, rank: 3, certain: token.lower === 'der' };
  if (phrase.kind === 'collective' || profile.collectives.has(noun)) return { phrase, rank: 2, certain: false };
  if (article) return { phrase, rank: token.lower === 'der' && !isThing(noun) ? 2 : 1, certain: false };
  return isThing(head) || qualified ? null : { phrase, rank: 2, certain: false };
}

/** das Fazit des Berichts, die Antwort von Moos: whose words they are; null where nobody is told, or where the phrase is about something else. */
export function whoseWords(
  tokens: readonly Token[],
  phrase: Phrase,
  end: number,
  profile: LanguageProfile,
): Phrase | null {
  const noun =
    tokens.slice(phrase.from, phrase.to).findIndex(({ lower }) => profile.speechNouns.has(lower)) + phrase.from;
  if (noun < phrase.from || !/^(?:de[rs]|vo[nm]|eine[rs])$/.test(tokens[noun + 1]?.lower ?? '')) return null;
  return phraseAt(tokens, noun + 2, end, profile);
}

/** die Hafenmeisterin Gesa Thoms: a calling that no list has, and a full name */
function capitals(tokens: readonly Token[], { from, headFrom, headTo }: Phrase, article: boolean): number {
  return tokens.slice(article ? Math.max(headFrom, from + 1) : headFrom, headTo).filter(({ capital }) => capital)
    .length;
}

/** folgenden Kommentar: what an adjective without an article stands in front of is mostly told of. */
function isQualified(before: Token | undefined, profile: LanguageProfile): boolean {
  return before?.kind === 'word' && !before.capital && /e[nmrs]?$/.test(before.lower) && !isPlainVerb(before, profile);
}

/** Its noun: the first capital that is no adjective's (der Europäischen Union). */
function headOf(tokens: readonly Token[], phrase: Phrase): string {
  const first = tokens.slice(phrase.from + 1, phrase.to).findIndex(({ capital }) => capital) + phrase.from + 1;
  if (first <= phrase.from) return tokens[phrase.from]?.lower ?? '';
  const adjective = /e[nmrs]?$/.test(tokens[first]?.lower ?? '') && first + 1 < phrase.to && tokens[first + 1]?.capital;
  return tokens[adjective ? first + 1 : first]?.lower ?? '';
}

/** der Sprecherin, der Fraktion: of her, to it. */
function isFeminine(noun: string): boolean {
  return (
    genderOfRole(noun) === 'she' ||
    /(?:ung|heit|keit|schaft|ion|tät|ei|ik|rin|tin|frau|schrift|agentur|presse|woche|bild|welt|zeit|post)$/.test(noun)
  );
}

/** Ein nicht genannter Vertreter: the phrase may begin behind an adverb. */
function phraseBehind(tokens: readonly Token[], at: number, end: number, profile: LanguageProfile): Phrase | null {
  const whole = phraseAt(tokens, at, end, profile);
  if (whole || !ARTICLE.test(tokens[at]?.lower ?? '')) return whole;
  for (let start = at + 1; start < Math.min(end, at + 4) && !tokens[start]?.capital; start++) {
    const found = profile.adverbs.has(tokens[start]?.lower ?? '') ? null : phraseAt(tokens, start, end, profile);
    if (found) return found;
  }
  return null;
}

function isThing(noun: string): boolean {
  return /(?:ung|heit|keit|schaft|tät|ik|ismus|nis)(?:en)?$/.test(noun);
}

/** The opener of the subordinate clause that the verb ends; null where it ends none. */
function subclause(tokens: readonly Token[], verb: number, from: number, profile: LanguageProfile): number | null {
  const next = tokens[verb + 1];
  const ends =
    next === undefined ||
    next.kind !== 'word' ||
    AUXILIARY.test(next.lower) ||
    (isPlainVerb(next, profile) && /^[,;]$/.test(tokens[verb + 1]?.text ?? ''));
  if (!ends) return null;
  for (let at = verb - 1; at >= from; at--) {
    const comma = tokens[at]?.text === ',';
    const opener = comma ? at + 1 : at === from ? from : -1;
    if (opener < 0) continue;
    const lower = tokens[opener]?.lower ?? '';
    if (profile.subordinators.has(lower) || isRelative(tokens, opener, profile)) return opener;
    return null;
  }
  return null;
}

/** der, die, das behind a comma, with no noun that they could be the article of; in der, mit dem. */
function isRelative(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const own = profile.prepositions.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const lower = tokens[own]?.lower ?? '';
  if (tokens[at - 1]?.text !== ',') return false;
  if (profile.relatives.has(lower)) return true;
  if (!/^(?:der|die|das|den|dem|denen|deren|dessen)$/.test(lower)) return false;
  const next = tokens[own + 1];
  // , die Gerhard Schröder … erklärt hatte; but , die Kanzlerin,
  return next !== undefined && (!next.capital || isPersonal(tokens, own + 1));
}

function isPersonal(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.capital === true && tokens[at + 1]?.capital === true;
}

function subclauseSubject(
  tokens: readonly Token[],
  opener: number,
  verb: number,
  from: number,
  profile: LanguageProfile,
): Phrase | null {
  const relative = isRelative(tokens, opener, profile);
  const governed = profile.prepositions.has(tokens[opener]?.lower ?? '');
  const inside = firstNominative(tokens, opener + (governed ? 2 : 1), verb, profile);
  const may = relative && !governed && /^(?:der|die|das|welche[rs]?|wer)$/.test(tokens[opener]?.lower ?? '');
  const sure = tokens[opener]?.lower === 'der' ? masculineBefore(tokens, from, opener - 1, profile) : null;
  if (sure) return sure;
  if (inside && (inside.rank > 2 || !may)) return inside.phrase;
  if (may) {
    for (let at = Math.max(from, opener - 14); at < opener - 1; at++) {
      const found = phraseAt(tokens, at, opener - 1, profile);
      if (found?.to === opener - 1) return found;
    }
  }
  return inside?.phrase ?? null;
}

/** Der Lotse der Reederei, der …: behind a noun with "der" or "ein" the relative pronoun is no dative. */
function masculineBefore(tokens: readonly Token[], from: number, end: number, profile: LanguageProfile): Phrase | null {
  const start = tokens.slice(from, end).findLastIndex(({ text }) => text === ',') + from + 1;
  return /^(?:der|ein|dieser|jeder)$/.test(tokens[start]?.lower ?? '') ? phraseAt(tokens, start, end, profile) : null;
}
