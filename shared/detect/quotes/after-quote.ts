import { isDefinite } from '../grammar/articles.ts';
import { accordingLength, isCue, isNaming, phrasalLength } from '../grammar/cues.ts';
import { isText } from '../grammar/nouns.ts';
import { type Phrase, phraseAt, pronounPhrase } from '../grammar/phrases.ts';
import { isNickname, type Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import type { Attribution } from './attribution.ts';
import { answerOf, citedBehind } from './cited.ts';
import { CLITIC, inverted, invertedUnknown } from './inverted.ts';
import { impersonalSource, sourceAt } from './sources.ts';
import { toldOf } from './turned-round.ts';
import { ownView } from './views.ts';

/** How far behind the quote the reporting verb may stand, in tokens. */
const REACH = 32;

/** The attribution that follows a quote: "…," said Smith · "…," Smith, the mayor, said · "…," according to Smith. `at` is the token after the quote, `end` where its sentence ends. */
export function attributionAfter(
  tokens: readonly Token[],
  at: number,
  profile: LanguageProfile,
  end = tokens.length,
): Attribution | null {
  let from = at;
  let as = profile.tag === 'en';
  while (/^[,—–―-]$/.test(tokens[from]?.text ?? '')) from++;
  // « … » : c'est ainsi que le maire résume …
  const cleft = tokens
    .slice(from, from + 5)
    .map(({ lower, text }) => lower || text)
    .join(' ');
  if (/^: c' est (?:ainsi|en ces termes) qu(?:e|')/.test(cleft)) {
    const que = tokens.findIndex(({ lower }, index) => index > from && /^qu(?:e|')$/.test(lower));
    return subjectFirst(tokens, que + 1, clauseEnd(tokens, que + 1, end), profile);
  }
  // «…», como aseguran los vecinos · « … », comme l'affirme Solène · „…“, wie die Polizei mitteilt
  if (/^(?:como|comme|wie)$/.test(tokens[from]?.lower ?? '')) {
    // el «milagro», como lo llama la afición
    if (tokens.slice(from, from + 5).some(({ lower }) => isNaming(lower))) return null;
    as = true;
    from++;
  }
  if (tokens[from]?.lower === 'tal' && tokens[from + 1]?.lower === 'como') from += 2;
  // Ein „Sieg“, so urteilte Moos · «…», así lo juzgó Serna
  if (/^(?:so|así|ainsi)$/.test(tokens[from]?.lower ?? '') && saysSoon(tokens, from + 1, profile)) from++;
  const limit = clauseEnd(tokens, from, end);
  const paper = citedBehind(tokens, from, end, profile) ?? namedInMarks(tokens, from, end, profile);
  if (paper) return paper;
  // "…," but she warned: that is about something else.
  if (/^(?:but|aber|mais|pero)$/.test(tokens[from]?.lower ?? '')) return null;
  const told =
    ownView(tokens, from, profile) ??
    toldOf(tokens, from, limit, profile) ??
    answerOf(tokens, from, limit, profile) ??
    textBehind(tokens, from, limit, profile) ??
    toldBehind(tokens, from, limit, profile);
  if (told) return told;
  const according = accordingLength(tokens, from, profile);
  if (according > 0) return sourceAfter(tokens, from, according, limit, profile);
  // „…“, heißt es weiter: in what has just been quoted
  if (
    /^(?:heißt|hieß)$/.test(tokens[from]?.lower ?? '') &&
    tokens[from + 2]?.lower === 'weiter' &&
    /^\.?$/.test(tokens[from + 3]?.text ?? '')
  )
    return { rule: 'according', speaker: null, cueFrom: from, cueTo: from + 1, addressee: null, trust: 0.85 };
  // „…“, heißt es aus der Fraktion
  const text = impersonalSource(tokens, from, from, limit, profile);
  if (text) return { rule: 'according', speaker: text, cueFrom: from, cueTo: from + 1, addressee: null, trust: 0.93 };
  return (
    inverted(tokens, from, limit, profile) ??
    // Outside of English the verb stands first, unless wie, comme or como opens the clause.
    (as ? subjectFirst(tokens, from, limit, profile) : null) ??
    invertedUnknown(tokens, from, limit, profile) ??
    (from > at ? signature(tokens, from, limit, profile) : null)
  );
}

/**
 * «…», según explicó la alcaldesa: who the verb behind the source names. · „…“, habe er gefragt · „…“, Voss zufolge: somebody between, or in front of,
 * the words that tell of saying.
 */
function toldBehind(
  tokens: readonly Token[],
  from: number,
  limit: number,
  profile: LanguageProfile,
): Attribution | null {
  const lower = tokens[from]?.lower ?? '';
  if (lower === 'según') {
    const at = from + 1;
    const verb =
      profile.auxiliaries.has(tokens[at]?.lower ?? '') || CLITIC_DATIVE.test(tokens[at]?.lower ?? '') ? at + 1 : at;
    return isCue(tokens, verb, profile, false) ? inverted(tokens, from + 1, limit, profile) : null;
  }
  if (profile.tag !== 'de') return null;
  const bracket = /^(?:hat|hatten?|habe|haben|soll|sollen|will)$/.test(lower);
  const speaker = phraseAt(tokens, bracket ? from + 1 : from, limit, profile);
  if (!speaker) return null;
  const at = bracket ? tokens.slice(speaker.to, limit).findIndex(({ lower: word }) => profile.speech.has(word)) : 0;
  const cue = speaker.to + at;
  if (at < 0 || !(bracket || tokens[cue]?.lower === 'zufolge')) return null;
  return {
    rule: bracket ? 'inverted' : 'according',
    speaker,
    cueFrom: cue,
    cueTo: cue + 1,
    addressee: null,
    trust: 0.93,
  };
}

/** “…,” begins the letter from Ada Moss · “…,” runs the notice on the door · “…,” came a voice from the stairs: what a text does, or a voice. */
function textBehind(
  tokens: readonly Token[],
  from: number,
  limit: number,
  profile: LanguageProfile,
): Attribution | null {
  const verb = tokens[from]?.lower ?? '';
  const heard = /^(?:comes?|came|rings|rang)$/.test(verb);
  if (profile.tag !== 'en' || !(heard || TEXT_DOES.test(verb))) return null;
  const speaker = phraseAt(tokens, from + 1, limit, profile);
  const is = (lower: string) => (heard ? /^(?:voices?|shouts?|heckler)$/.test(lower) : isText(lower));
  return speaker && tokens.slice(speaker.from, speaker.to).some(({ lower }) => is(lower))
    ? { rule: 'inverted', speaker, cueFrom: from, cueTo: from + 1, addressee: null, trust: 0.9 }
    : null;
}

const TEXT_DOES = /^(?:begins|began|opens|opened|ends|ended|concludes|runs|ran|goes|reads)$/;

/** A verb of saying at `at`, or behind the small word there. */
function saysSoon(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const verb = CLITIC.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  return profile.tag !== 'en' && isCue(tokens, verb, profile, true);
}

/** „…“, schreibt die „Allgemeine“ in ihrem Nachruf: a paper's name in marks, right behind the verb. */
function namedInMarks(
  tokens: readonly Token[],
  verb: number,
  end: number,
  profile: LanguageProfile,
): Attribution | null {
  const at = /^(?:der|die|das|le|la|el)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  const name = tokens[at];
  if (name?.kind !== 'quote' || at >= end || !/^.\s?\p{Lu}[^.!?,]{1,40}.$/u.test(name.text)) return null;
  if (!isCue(tokens, verb, profile, false)) return null;
  const speaker: Phrase = { ...pronounPhrase(at), kind: 'name' };
  return { rule: 'inverted', speaker, cueFrom: verb, cueTo: verb + 1, addressee: null, trust: 0.9 };
}

const CLITIC_DATIVE = /^(?:les?|nos|me|se)$/;

/** "…" — Ada Moss: nothing but a name behind a dash. */
function signature(
  tokens: readonly Token[],
  from: number,
  limit: number,
  profile: LanguageProfile,
): Attribution | null {
  if (!/^[—–―-]$/.test(tokens[from - 1]?.text ?? '')) return null;
  const speaker = phraseAt(tokens, from, limit, profile);
  if (speaker?.kind !== 'name' || !(speaker.to === limit || tokens[speaker.to]?.text === ',')) return null;
  return { rule: 'after', speaker, cueFrom: from, cueTo: from, addressee: null, trust: 0.87 };
}

function clauseEnd(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && at < from + REACH) {
    const token = tokens[at];
    if (!token || token.kind === 'end' || token.text === ';' || token.text === ':') break;
    // avisó Rubén «Tito» Maldonado
    if (token.kind === 'quote' && !(isNickname(token) && tokens[at - 1]?.capital && tokens[at + 1]?.capital)) break;
    at++;
  }
  return at;
}

function sourceAfter(
  tokens: readonly Token[],
  from: number,
  length: number,
  limit: number,
  profile: LanguageProfile,
): Attribution | null {
  const speaker = sourceAt(tokens, from + length, limit, profile);
  return speaker && { rule: 'according', speaker, cueFrom: from, cueTo: from + length, addressee: null, trust: 0.93 };
}

function subjectFirst(
  tokens: readonly Token[],
  from: number,
  limit: number,
  profile: LanguageProfile,
): Attribution | null {
  const start = skipLead(tokens, from, limit, profile);
  const speaker = phraseAt(tokens, start, limit, profile);
  if (!speaker) return null;
  for (let verb = speaker.to; verb < limit; verb++) {
    if (!isCue(tokens, verb, profile, verb === speaker.to)) continue;
    if (/ing$/.test(tokens[verb]?.lower ?? '') && profile.tag === 'en' && !goesOn(tokens, verb)) continue;
    const near = verb - speaker.to;
    const open = hasOtherVerb(tokens, speaker.to, verb, profile);
    if (open) return null;
    const trust = speaker.kind === 'other' ? 0.7 : near > 14 && tokens[speaker.to]?.text !== ',' ? 0.85 : 0.96;
    return {
      rule: 'after',
      speaker,
      cueFrom: verb,
      cueTo: verb + phrasalLength(tokens, verb),
      addressee: addresseeAt(tokens, verb, limit, profile),
      trust,
    };
  }
  return unknownVerb(tokens, speaker, limit, profile);
}

/** “Please,” he kept saying. · “Please,” he was quoted as saying. · “Please,” he can be heard saying. */
function goesOn(tokens: readonly Token[], participle: number): boolean {
  const [twice, before] = [tokens[participle - 2]?.lower ?? '', tokens[participle - 1]?.lower ?? ''];
  return (
    /^(?:kept|keeps|was|is|were|are|been|began|begins|started|on|heard|overheard|recorded|filmed|caught)$/.test(
      before,
    ) ||
    (before === 'as' && /^(?:quoted|cited|reported|recorded)$/.test(twice))
  );
}

/** "…," Moss barked, Moss snorts: a verb right behind a name or a pronoun, in English alone; in the present where nothing follows it. */
function unknownVerb(
  tokens: readonly Token[],
  speaker: Phrase,
  limit: number,
  profile: LanguageProfile,
): Attribution | null {
  if (profile.tag !== 'en' || (speaker.kind === 'other' && !isLeftOpen(tokens, speaker))) return null;
  const verb = tokens[speaker.to];
  if (!verb || speaker.to >= limit || verb.capital) return null;
  // "…," Moss snorts.
  const present =
    /[^su]s$/.test(verb.lower) &&
    (speaker.kind === 'name' ||
      speaker.kind === 'role' ||
      // “…,” it begins.
      /^(?:s?he|it)$/.test(tokens[speaker.from]?.lower ?? '')) &&
    !profile.auxiliaries.has(verb.lower) &&
    /^[.,]?$/.test(tokens[speaker.to + 1]?.text ?? '');
  // “…,” and the office managed to lose it
  if (!present && (!/[^e]ed$/.test(verb.lower) || tokens[speaker.to + 1]?.lower === 'to')) return null;
  return { rule: 'after', speaker, cueFrom: speaker.to, cueTo: speaker.to + 1, addressee: null, trust: 0.8 };
}

/** “…,” the match-winner grinned: the comma between the marks asks for whoever says it, whatever he or she is called. */
function isLeftOpen(tokens: readonly Token[], { from }: Phrase): boolean {
  const quote = tokens[from - 1];
  return isDefinite(tokens[from]?.lower ?? '') && quote?.kind === 'quote' && /[,!?][”"’']?$/.test(quote.text);
}

/** "as Smith put it", "but Smith said", "the", "Mr." are left to the phrase; conjunctions and adverbs are stepped over. */
function skipLead(tokens: readonly Token[], from: number, limit: number, profile: LanguageProfile): number {
  let at = from;
  while (at < limit) {
    const token = tokens[at];
    if (
      !token ||
      token.capital ||
      !(
        profile.conjunctions.has(token.lower) ||
        token.lower === 'as' ||
        (profile.adverbs.has(token.lower) && !profile.determiners.has(token.lower))
      )
    )
      break;
    at++;
  }
  return at;
}

/** A finite verb of another clause between subject and cue: "Smith left and said" still counts, "Smith was there" does not. */
function hasOtherVerb(tokens: readonly Token[], from: number, verb: number, profile: LanguageProfile): boolean {
  const gap = tokens.slice(from, verb);
  const commas = gap.filter((token) => token.text === ',').length;
  if (commas > 0 || gap.length <= 2) return false;
  if (gap.some((token) => profile.conjunctions.has(token.lower) || profile.relatives.has(token.lower))) return false;
  // he is supposed to have said · she was quoted as saying · he can be heard saying
  const last = gap.map(({ lower }) => lower).join(' ');
  if (
    /(?:said|supposed|reported|alleged|thought|believed|known|rumou?red) to have$|(?:quoted|cited|reported|recorded) as$|(?:heard|recorded|filmed)$/.test(
      last,
    )
  )
    return false;
  return gap.some((token) => profile.auxiliaries.has(token.lower) && token.lower !== "'s");
}

/** told reporters, asked him. */
export function addresseeAt(
  tokens: readonly Token[],
  verb: number,
  limit: number,
  profile: LanguageProfile,
): Attribution['addressee'] {
  if (!/^(?:told|tell|tells|telling|asked|asks|reminded|informed|warned|assured)$/.test(tokens[verb]?.lower ?? ''))
    return null;
  // warned that the money was gone: “that” opens what was said
  if (profile.complementizers.has(tokens[verb + 1]?.lower ?? '')) return null;
  const found = phraseAt(tokens, verb + 1, limit, profile);
  // told reporters 67 people were safe; but told Channel 7, asked the 2016 candidate
  const number = tokens.slice(verb + 2, found?.to).findIndex(({ kind }) => kind === 'number') + verb + 2;
  const last = tokens[number - 1];
  const ends = number > verb + 1 && last?.capital === false && !profile.determiners.has(last.lower);
  if (profile.tag === 'en' && found && ends) return phraseAt(tokens, verb + 1, number, profile);
  if (found) return found;
  // asked her where she lived
  return profile.tag === 'en' && tokens[verb + 1]?.lower === 'her' ? pronounPhrase(verb + 1) : null;
}
