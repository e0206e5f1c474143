import { isKinOf } from '../people/name-roles.ts';
import { isTakenUp, type Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { isDefinite } from './articles.ts';
import { beforeParenthesis, clauseStart, whoBefore } from './clause-start.ts';
import { germanSubject } from './german-subject.ts';
import { mainSubject } from './main-subject.ts';
import { isText } from './nouns.ts';
import { phraseEndingAt } from './phrase-ends.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import { behindGoverned, behindHeard, shownSaying } from './reduced-clauses.ts';
import { behindObject, isInWhich } from './romance-clauses.ts';
import { beforeDay, isBetween, isInfinitive } from './subject-gap.ts';

/** Finds the subject of a reporting verb without a parser: by clause boundaries, appositions and the words that may stand between. */

const QUESTION = /^(?:which|whom|what|how|where|why)$/;

/** The subject of the verb at `verb` in the sentence that begins at token `from`; null when none can be told. */
export function subjectOf(
  tokens: readonly Token[],
  verb: number,
  from: number,
  profile: LanguageProfile,
): Phrase | null {
  const german = profile.tag === 'de' ? germanSubject(tokens, verb, from, profile) : null;
  if (german) return german;
  const fronted = profile.tag === 'es' ? behindObject(tokens, verb, from, profile) : null;
  if (fronted) return fronted;
  let at = verb - 1;
  while (at >= from && isBetween(tokens[at], profile)) at--;
  at = beforeDay(tokens, at, profile);
  if (tokens[at]?.text === ')') at = beforeParenthesis(tokens, at, from);
  const heard =
    profile.tag === 'en'
      ? (behindHeard(tokens, at, verb, from, profile) ?? shownSaying(tokens, verb, from, profile))
      : null;
  if (heard) return heard;
  if (tokens[at]?.kind === 'quote' && tokens[at - 1]?.text === ',')
    return phraseEndingAt(tokens, at - 1, from, profile);
  const before = tokens[at];
  if (!before || at < from) return null;
  // You quote the president as saying: “…”
  if (before.lower === 'as' && /ing$/.test(tokens[verb]?.lower ?? '')) {
    const cited = phraseEndingAt(tokens, at, from, profile);
    // Moss was quoted by the Post as saying: “…”
    const by = cited && tokens[cited.from - 1]?.lower === 'by';
    return by ? mainSubject(tokens, from, cited.from - 1, profile) : cited;
  }
  // una nota en la que expresa su «…» · une lettre dans laquelle …: the clause is about whoever its sentence is about
  if (profile.tag !== 'en' && isInWhich(tokens, at, profile)) return mainSubject(tokens, from, at, profile);
  if (profile.relatives.has(before.lower)) return antecedent(tokens, at, from, profile);
  if (
    isInfinitive(tokens, verb, at) ||
    profile.conjunctions.has(before.lower) ||
    (profile.tag === 'fr' ? /(?:ant|er)$/ : /ing$/).test(tokens[verb]?.lower ?? '')
  ) {
    // a man who ordered a beer and told the staff
    const who = profile.conjunctions.has(before.lower) ? whoBefore(tokens, at, from) : -1;
    if (who > from) return antecedent(tokens, who, from, profile);
    return (
      absolute(tokens, at, from, profile) ??
      trailingSpeaker(tokens, verb, from, profile) ??
      mainSubject(tokens, lastClause(tokens, from, verb, profile), verb, profile)
    );
  }
  // L'inspection, elle, parle d'une « expérience »
  if (before.text === ',' && isTakenUp(tokens, at - 2)) return phraseEndingAt(tokens, at - 2, from, profile);
  if (before.text === ',' && profile.tag !== 'en') {
    // Ein Büro habe sie, sagt die Chefin, „…“: the clause that tells who speaks has its verb first.
    let next = verb + 1;
    while (/^(?:fr|es)$/.test(profile.tag) && profile.adverbs.has(tokens[next]?.lower ?? '')) next++;
    const behind = phraseAt(tokens, next, tokens.length, profile);
    const kin = behind !== null && isKinOf(tokens[behind.to - 1]?.lower ?? '');
    if (
      behind &&
      // , añade el auto, «…»
      (behind.kind !== 'other' ||
        kin ||
        (/^(?:fr|es)$/.test(profile.tag) && isDefinite(tokens[next]?.lower ?? '') && behind.to === next + 2)) &&
      /^(?:[,:.]|ein|an|fest|mit|hinzu)?$/.test(tokens[behind.to]?.text ?? '')
    )
      return behind;
  }
  if (before.text === ',')
    return (
      behindApposition(tokens, at, from, profile) ??
      describedSubject(tokens, from, verb, profile) ??
      mainSubject(tokens, from, verb, profile) ??
      plainSubject(tokens, from, verb, profile)
    );
  const found = inClause(tokens, at + 1, from, profile);
  const outer = found && profile.tag === 'en' ? aroundClause(tokens, found, verb, from, profile) : null;
  if (outer) return outer;
  return behindVerb(tokens, verb, found, profile) ?? found;
}

/** The robbers, disguised as nuns, told …: a noun that no list has, with a clause about it. That night, tired, …: but no day. */
function describedSubject(
  tokens: readonly Token[],
  from: number,
  end: number,
  profile: LanguageProfile,
): Phrase | null {
  const found = profile.tag === 'en' ? plainSubject(tokens, from, end, profile) : null;
  const opener = tokens[(found?.to ?? end) + 1]?.lower ?? '';
  const clause = /[^e]ed$|^(?:known|seen|born|made|sent|shown|found|held|who|which|whose)$/.test(opener);
  return found && clause && !profile.times.has(tokens[found.to - 1]?.lower ?? '') ? found : null;
}

/** La especificación, publicada en mayo, indica …: any noun with its article that opens the sentence, and a comma behind it. */
function plainSubject(tokens: readonly Token[], from: number, end: number, profile: LanguageProfile): Phrase | null {
  const found = isDefinite(tokens[from]?.lower ?? '') ? phraseAt(tokens, from, end, profile) : null;
  return found && tokens[found.to]?.text === ',' ? found : null;
}

/** Auf Anfrage spricht die Kasse von „…“: what a preposition governs in front of a German verb is no subject; that stands behind. */
function behindVerb(
  tokens: readonly Token[],
  verb: number,
  found: Phrase | null,
  profile: LanguageProfile,
): Phrase | null {
  if (profile.tag !== 'de' || (found && !profile.prepositions.has(tokens[found.from - 1]?.lower ?? ''))) return null;
  const behind = phraseAt(tokens, verb + 1, tokens.length, profile);
  return behind && behind.kind !== 'other' ? behind : null;
}

/** …, with one of her ads asking: the phrase after "with" is the subject. */
function absolute(tokens: readonly Token[], last: number, from: number, profile: LanguageProfile): Phrase | null {
  for (let at = last; at > from && tokens[at]?.text !== ','; at--) {
    if (tokens[at - 1]?.lower !== 'with') continue;
    const found = phraseAt(tokens, at, last + 1, profile);
    return found && found.to === last + 1 && found.kind !== 'other' ? found : null;
  }
  return null;
}

/** The bid is off, the two companies said on Tuesday, citing …: whoever the clause in front of the comma is said by. */
function trailingSpeaker(
  tokens: readonly Token[],
  verb: number,
  from: number,
  profile: LanguageProfile,
): Phrase | null {
  if (profile.tag !== 'en' || tokens[verb - 1]?.text !== ',') return null;
  const comma = tokens.slice(from, verb - 1).findLastIndex(({ text }) => text === ',') + from;
  if (tokens[comma]?.text !== ',') return null;
  const found = phraseAt(tokens, comma + 1, verb - 1, profile);
  return found && profile.speech.has(tokens[found.to]?.lower ?? '') ? found : null;
}

/** Where the last main clause before `end` begins: behind a semicolon, or behind "but", "though" with a subject of its own. */
function lastClause(tokens: readonly Token[], from: number, end: number, profile: LanguageProfile): number {
  for (let at = end - 1; at > from; at--) {
    const token = tokens[at];
    if (token?.text === ';') return at + 1;
    if (!token || !/^(?:but|though|although|while|and)$/.test(token.lower)) continue;
    if (token.lower === 'and' && tokens[at - 1]?.text !== ',') continue;
    const next = phraseAt(tokens, at + 1, end, profile);
    if (next && next.to < end - 1 && (next.kind === 'pronoun' || next.kind === 'name')) return at + 1;
  }
  return from;
}

/** Smith, who said: the words before "who". */
function antecedent(tokens: readonly Token[], relative: number, from: number, profile: LanguageProfile): Phrase | null {
  let end = relative;
  while (end > from && (tokens[end - 1]?.text === ',' || profile.prepositions.has(tokens[end - 1]?.lower ?? ''))) end--;
  // Wanda Pruitt, 66, who said
  if (tokens[end - 1]?.kind === 'number' && tokens[end - 2]?.text === ',' && end - 2 > from) end -= 2;
  const found = phraseEndingAt(tokens, end, from, profile);
  // indique la préfecture dans un communiqué, qui appelle …: not the text, but whoever speaks in it
  const text =
    profile.tag !== 'en' &&
    found &&
    profile.prepositions.has(tokens[found.from - 1]?.lower ?? '') &&
    isText(tokens[found.to - 1]?.lower ?? '');
  const author = text ? phraseEndingAt(tokens, found.from - 1, from, profile) : null;
  if (author && (author.kind === 'collective' || author.kind === 'role' || author.kind === 'name')) return author;
  // Rob Moss, a teacher who said: the words in front of the comma name the teacher.
  const apposed =
    found?.kind === 'role' &&
    tokens[found.from - 1]?.text === ',' &&
    (/^(?:an?|the)$/.test(tokens[found.from]?.lower ?? '') || found.from === found.headFrom);
  const name = apposed ? phraseEndingAt(tokens, found.from - 1, from, profile) : null;
  return name?.kind === 'name' ? name : found;
}

/** Smith, the mayor of Austin, Texas, said: the first phrase of the clause that a comma follows. */
function behindApposition(
  tokens: readonly Token[],
  comma: number,
  from: number,
  profile: LanguageProfile,
): Phrase | null {
  for (let start = from; start < comma; start++) {
    const startsHere =
      start === from ||
      /^[,;:—–]$/.test(tokens[start - 1]?.text ?? '') ||
      profile.conjunctions.has(tokens[start - 1]?.lower ?? '') ||
      QUESTION.test(tokens[start - 1]?.lower ?? '') ||
      profile.complementizers.has(tokens[start - 1]?.lower ?? '') ||
      tokens[start - 1]?.kind === 'quote';
    if (!startsHere) continue;
    const found = phraseAt(tokens, start, comma, profile);
    // Une aide-soignante, qui a requis l'anonymat, raconte: who does something is somebody
    const who =
      profile.tag !== 'en' &&
      start === from &&
      found?.kind === 'other' &&
      /^(?:une?|un[ao])$/.test(tokens[from]?.lower ?? '') &&
      /^qu(?:i|e|ien)$/.test(tokens[found.to + 1]?.lower ?? '');
    if (!found || (found.kind === 'other' && !who)) continue;
    const next = tokens[found.to];
    if (next && (next.text === ',' || next.text === '(' || next.text === '—' || next.text === '–')) return found;
  }
  return null;
}

/** The subject that ends next to the verb: its clause begins at the nearest boundary. `end` is the token after it. */
function inClause(tokens: readonly Token[], end: number, from: number, profile: LanguageProfile): Phrase | null {
  const near = phraseEndingAt(tokens, end, from, profile);
  // a letter in which Tan promised, in which a clerk for the firm promised
  if (near && near.kind !== 'other' && near.kind !== 'collective' && QUESTION.test(tokens[near.from - 1]?.lower ?? ''))
    return near;
  // a halt that the opposition called “…”, said that Ada Moss called it “…”
  if (near && near.kind !== 'other' && profile.tag === 'en') {
    const that = tokens[near.from]?.lower === 'that' ? near.from : near.from - 1;
    const next = tokens[that + 1];
    if (tokens[that]?.lower === 'that' && (next?.capital || profile.determiners.has(next?.lower ?? '')))
      return phraseAt(tokens, that + 1, end, profile);
  }
  const whole = near && profile.tag === 'en' ? behindGoverned(tokens, near, from, profile) : null;
  if (whole) return whole;
  // The company that runs the ferry maintains
  const owner = profile.tag === 'en' ? phraseAt(tokens, from, end, profile) : null;
  if (owner && owner.kind !== 'other' && owner.to < end - 1 && /^(?:that|which)$/.test(tokens[owner.to]?.lower ?? ''))
    return owner;
  const start = clauseStart(tokens, end, from, profile);
  const who = tokens.slice(start, end).findLastIndex((token) => token.lower === 'who');
  if (who > 0) return antecedent(tokens, start + who, from, profile);
  let loose: Phrase | null = null;
  for (let at = start; at < end; at++) {
    const found = phraseAt(tokens, at, end, profile);
    if (!found) continue;
    const adjacent = found.to === end;
    const governed = at > start && profile.prepositions.has(tokens[at - 1]?.lower ?? '');
    if (found.kind !== 'other' && !governed && (adjacent || (!loose && end - found.to <= 14))) {
      if (adjacent)
        return loose && !startsApart(tokens, start, profile) ? preferOuter(tokens, loose, found, profile) : found;
      loose = found;
    } else if (found.kind === 'other' && adjacent && !governed) {
      return loose ?? found;
    }
    at = Math.max(at, found.to - 1);
  }
  return loose ?? phraseEndingAt(tokens, end, start, profile);
}

/** In May … · When Ada Moss opened in May the bank asked …: in front of the subject stands something of its own. */
function startsApart(tokens: readonly Token[], start: number, profile: LanguageProfile): boolean {
  const [before, first] = [tokens[start - 1]?.lower ?? '', tokens[start]?.lower ?? ''];
  return profile.prepositions.has(first) || (profile.tag === 'en' && /^(?:when|after|before|as|since)$/.test(before));
}

/** A nurse who gave no name because she was not allowed to speak said …: the clause of the pronoun has its verb, and who said it stands in front. */
function aroundClause(
  tokens: readonly Token[],
  inner: Phrase,
  verb: number,
  from: number,
  profile: LanguageProfile,
): Phrase | null {
  const own = tokens.slice(inner.to, verb);
  const spent =
    inner.kind === 'pronoun' &&
    own.length > 2 &&
    profile.auxiliaries.has(own[0]?.lower ?? '') &&
    own.every(({ kind, lower }) => kind === 'word' && !profile.conjunctions.has(lower));
  const who = spent ? whoBefore(tokens, inner.from, from) : -1;
  return who > from ? antecedent(tokens, who, from, profile) : null;
}

/** Of "the man [who shot] Jones" and "Jones" the outer, unless a new clause may begin between them. */
function preferOuter(tokens: readonly Token[], outer: Phrase, inner: Phrase, profile: LanguageProfile): Phrase {
  // un arrêté que les agriculteurs jugent « … »: what is judged stands in front
  if (profile.tag !== 'en' && /^qu(?:e|')$/.test(tokens[inner.from - 1]?.lower ?? '')) return inner;
  const gap = tokens.slice(outer.to, inner.from);
  const participle = /(?:ing|[^e]ed)$/.test(gap[0]?.lower ?? '');
  const reduced =
    participle || gap.some((token) => profile.relatives.has(token.lower) || profile.prepositions.has(token.lower));
  return reduced && inner.kind !== 'pronoun' ? outer : inner;
}
