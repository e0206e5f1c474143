import { isDefinite } from '../grammar/articles.ts';
import { isCue } from '../grammar/cues.ts';
import { mainSubject } from '../grammar/main-subject.ts';
import { type Phrase, phraseAt } from '../grammar/phrases.ts';
import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { aboutWhom } from './about-whom.ts';
import { attributionAfter } from './after-quote.ts';
import type { Attribution } from './attribution.ts';
import { attributionBefore } from './before-quote.ts';
import { indirect } from './german-mood.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { endsOpen, endsRelative, isOpenEnded } from './open-ends.ts';
import { viewpoint } from './views.ts';

/** How far from a quote its attribution may stand, in tokens. */
const REACH = 150;

/** A quoted segment with what stands beside it, before anybody is named. */
export interface Utterance {
  passage: number;
  segment: number;
  token: number;
  sentence: number;
  attribution: Attribution | null;
  likeness: Likeness;
  /** Stands at the start of its sentence, or is introduced by a comma or colon: the speaker's own sentence. */
  direct: boolean;
}

/** Every quoted segment of a passage with the attribution printed beside it in its own sentence, if there is one. */
export function utterancesOf(passage: Passage, index: number, profile: LanguageProfile): Utterance[] {
  const found: Utterance[] = [];
  const { tokens, paragraph, segments } = passage;
  for (const [sentenceIndex, sentence] of passage.sentences.entries()) {
    let previous: { at: number; attribution: Attribution | null } | null = null;
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = tokens[at];
      const segment = token && token.kind === 'quote' ? segments[token.segment] : undefined;
      if (!token || !segment) continue;
      const attribution = beside(passage, around(sentence, at), at, previous, profile);
      const likeness = likenessOf(paragraph.text, segment, tokens, at, attribution, profile);
      found.push({
        passage: index,
        segment: token.segment,
        token: at,
        sentence: sentenceIndex,
        attribution,
        likeness,
        direct: isDirect(passage, sentence.from, at, attribution, likeness),
      });
      previous = { at, attribution };
    }
  }
  return found;
}

/** The sentence as far as an attribution can reach: a list of a thousand quoted words is one sentence too. */
function around(sentence: { from: number; to: number }, at: number): { from: number; to: number } {
  return { from: Math.max(sentence.from, at - REACH), to: Math.min(sentence.to, at + REACH) };
}

function beside(
  passage: Passage,
  sentence: { from: number; to: number },
  at: number,
  previous: { at: number; attribution: Attribution | null } | null,
  profile: LanguageProfile,
): Attribution | null {
  const { tokens } = passage;
  const before = attributionBefore(tokens, at, sentence.from, profile);
  // Smith said: "…" — what introduces a quote directly wins over what follows it.
  const introduced =
    before !== null &&
    before.rule !== 'possessive' &&
    isIntroduced(passage, at, before) &&
    (!previous || before.cueFrom > previous.at);
  const after =
    !isNamed(tokens, at, sentence.from) &&
    !endsRelative(tokens, at, sentence.from) &&
    isOpenEnded(passage, at, sentence.to, profile)
      ? attributionAfter(tokens, at + 1, profile, sentence.to)
      : null;
  const printedBehind =
    after !== null &&
    after.trust >= 0.9 &&
    endsOpen(passage, at) &&
    tokens[after.cueTo]?.lower !== 'that' &&
    // I asked, “Who?” and he said, “Nobody.”: what is joined to it has words of its own.
    !profile.conjunctions.has(tokens[at + 1]?.lower ?? '');
  // Pour Marie, infirmière, c'est dur : « … », explique-t-elle
  const verbless = before?.rule === 'colon' && before.trust < 0.8;
  // I asked the warden, “Where?” and he said, “Here.”: what is joined to a quotation tells of the next one
  const joined = profile.conjunctions.has(tokens[at + 1]?.lower ?? '');
  // Damit wollte Moos warnen, „…“, so der Forscher: nothing is surer
  // Sie fürchtet „…“, wie Nachbar Moos sagt
  const sure = tokens[after?.cueFrom ?? -1]?.lower === 'so' || /^(?:wie|comme|como)$/.test(tokens[at + 2]?.lower ?? '');
  if (printedBehind && profile.tag !== 'en' && sure) return after;
  if (introduced && (joined || !(printedBehind && (verbless || at - before.cueTo > 2)))) return before;
  if (before !== null && isCompleted(tokens, before, at)) return before;
  const own = before !== null && before.trust >= 0.8 && (!previous || before.cueFrom > previous.at);
  if (own && !opens(tokens, sentence.from, at) && (!endsOpen(passage, at) || isJoined(tokens, at, profile)))
    return before;
  // told deputies he “needed a ride”, according to the report: whoever says it there, rather than what tells of it
  if (after?.rule === 'according' && own && profile.tag === 'en' && TELLS.test(tokens[before.cueFrom]?.lower ?? ''))
    return before;
  if (after) return after;
  // called “…” by a tabloid and “…” by the league
  const least =
    /^(?:at|more|no)$/.test(tokens[at + 2]?.lower ?? '') && /^(?:least|than)$/.test(tokens[at + 3]?.lower ?? '');
  const by =
    previous && tokens[at + 1]?.lower === 'by' ? phraseAt(tokens, at + (least ? 4 : 2), sentence.to, profile) : null;
  if (by && by.kind !== 'other')
    return { rule: 'after', speaker: by, cueFrom: at + 1, cueTo: at + 2, addressee: null, trust: 0.75 };
  // "…," Smith said, "…": the words in the middle belong to both.
  if (
    previous?.attribution &&
    previous.attribution.cueFrom > previous.at &&
    at - ending(previous.attribution) <= (goesOn(tokens, at) ? 14 : 6) &&
    (!before || before.cueFrom <= previous.attribution.cueTo)
  )
    return previous.attribution;
  const behind = before === null || before.rule === 'possessive' ? trailing(passage, sentence, at, profile) : null;
  return (
    behind ??
    before ??
    inherited(previous) ??
    indirect(tokens, sentence.from, at, profile) ??
    aboutWhom(tokens, sentence.from, at, profile)
  );
}

const TELLS = /^(?:said|told|wrote|claimed|insisted|argued|testified|admitted|asked)$/;

function isIntroduced(passage: Passage, at: number, before: Attribution): boolean {
  const last = passage.tokens[at - 1];
  if (!last) return false;
  return (
    last.text === ':' ||
    (last.text === ',' && at - before.cueTo <= 8) ||
    at === before.cueTo ||
    // laut Klinikchef Moos „…“
    (before.rule === 'according' && at === before.speaker?.to)
  );
}

/** When the owners called the plan “a joke,” tenants booed. · what officers described as “one glove,” …: the verb is not complete without the words. */
function isCompleted(tokens: readonly Token[], { rule, cueFrom, cueTo }: Attribution, at: number): boolean {
  const verb = tokens[cueFrom]?.lower ?? '';
  const between = tokens.slice(cueTo, at);
  return (
    rule === 'before' &&
    between.length > 0 &&
    between.length < 8 &&
    between.every(({ kind }) => kind === 'word' || kind === 'number') &&
    (/^(?:call|label|brand|dub|term)(?:l?ed|s|bed)?$/.test(verb) ||
      (/^(?:describ|dismiss|denounc|condemn|regard|hail|portray|characteri[sz]|refer)/.test(verb) &&
        between.at(-1)?.lower === 'as'))
  );
}

/** …called it “hysterical”, and its envoy, Goran Petkov, tweeted: the next clause has a speaker of its own. */
function isJoined(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  return tokens[at + 1]?.text === ',' && profile.conjunctions.has(tokens[at + 2]?.lower ?? '');
}

/** “This,” he said and pointed at the stain, “was once concrete.”: a comma in front, and no capital. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === ',' && /^(?:["“„«»‘'‚]\s?)?\p{Ll}/u.test(tokens[at]?.text ?? '');
}

function ending(attribution: Attribution): number {
  return Math.max(attribution.cueTo, attribution.speaker?.to ?? 0);
}

/** The tax is a "disgrace" for the town, Smith said. */
function trailing(
  passage: Passage,
  sentence: { from: number; to: number },
  at: number,
  profile: LanguageProfile,
): Attribution | null {
  const { tokens } = passage;
  for (let comma = sentence.to - 1; comma > at; comma--) {
    if (tokens[comma]?.text !== ',') continue;
    const found = attributionAfter(tokens, comma + 1, profile, sentence.to);
    if (found && found.speaker?.kind !== 'other' && endsWith(passage, found, sentence.to))
      return { ...found, trust: found.trust - 0.08 };
  }
  return null;
}

function endsWith(passage: Passage, attribution: Attribution, to: number): boolean {
  const end = Math.max(attribution.cueTo, attribution.speaker?.to ?? 0);
  return to - end <= 14 && passage.tokens[attribution.cueTo]?.lower !== 'that';
}

/** A second short quotation in the same clause. */
function inherited(previous: { attribution: Attribution | null } | null): Attribution | null {
  return previous?.attribution
    ? { ...previous.attribution, rule: 'carried', trust: previous.attribution.trust - 0.1 }
    : null;
}

/** The group's manifesto, "A Harbour for All," says … — a name in apposition is not said by anybody. */
function isNamed(tokens: readonly Token[], at: number, from: number): boolean {
  const noun = tokens[at - 2];
  if (tokens[at - 1]?.text !== ',' || at - 2 < from || noun?.kind !== 'word' || noun.capital) return false;
  const words = tokens[at]?.text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= 8 && words.filter((word) => word.length > 3).every((word) => /^\p{Lu}/u.test(word));
}

/** Nothing but marks stands in front of it in its sentence. */
function opens(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens.slice(Math.max(from, at - 4), at).every((token) => token.kind === 'mark') && at - from <= 4;
}

function isDirect(
  passage: Passage,
  from: number,
  at: number,
  attribution: Attribution | null,
  likeness: Likeness,
): boolean {
  const last = passage.tokens[at - 1];
  if (opens(passage.tokens, from, at) || last?.kind === 'end') return attribution?.rule !== 'before' || likeness.whole;
  if (last?.text === ':') return true;
  if (last?.text === ',' && likeness.words >= 3) return true;
  return attribution !== null && at === attribution.cueTo && likeness.whole;
}

/**
 * The heroine is a dressmaker's daughter: somebody new who does not open the sentence is nobody it is about. In German a noun that is neither
 * a calling nor a body is none either: Die Risse sind tief.
 */
function isTold(tokens: readonly Token[], speaker: Phrase, from: number, profile: LanguageProfile): boolean {
  // Man habe gesucht, teilt eine Sprecherin mit.
  if (speaker.kind === 'role' && tokens[speaker.from - 2]?.text === ',' && profile.tag !== 'en') return true;
  // Aquel día su hermano desapareció.: whose brother he is, is still who it is about
  if (
    profile.tag !== 'en' &&
    speaker.from > from &&
    tokens[speaker.from - 1]?.text !== ',' &&
    /^(?:sus?|son|sa|ses|seine?|ihre?)$/.test(tokens[speaker.from]?.lower ?? '')
  )
    return false;
  if (speaker.kind === 'role') return speaker.from === from || isDefinite(tokens[speaker.from]?.lower ?? '');
  const [first] = [tokens[speaker.from]];
  // Ha montado un club de lectura.: the verb has no subject, and what follows it is none
  if (/^(?:fr|es)$/.test(profile.tag) && speaker.kind === 'collective' && /^un[ea]?$/.test(first?.lower ?? ''))
    return speaker.from === from || tokens[speaker.from - 1]?.text === ',';
  // Der Abgeordnete Jörn Wittekamp verwies …
  if (speaker.roleTo > speaker.roleFrom) return true;
  return !(
    profile.tag === 'de' &&
    speaker.kind === 'name' &&
    profile.determiners.has(first?.lower ?? '') &&
    speaker.headTo - speaker.headFrom <= 2
  );
}

function tellsWithVerb(
  { tokens }: Passage,
  { from, to }: { from: number; to: number },
  profile: LanguageProfile,
): boolean {
  return tokens.slice(from, to).some((_, at) => isCue(tokens, from + at, profile, false));
}

/** Who the sentence before a quote is about: Smith was furious. "It is a disgrace." */
export function subjectBefore(passage: Passage, sentence: number, profile: LanguageProfile): Attribution | null {
  const range = passage.sentences[sentence];
  if (!range) return null;
  const colon = passage.tokens[range.to - 1]?.text === ':';
  for (let at = range.to - 1; at >= range.from; at--) {
    if (passage.tokens[at]?.kind === 'quote') return null;
  }
  const cued = attributionBefore(passage.tokens, range.to, range.from, profile);
  const speech =
    cued !== null &&
    ((cued.rule === 'according' && !tellsWithVerb(passage, range, profile)) ||
      profile.speech.has(passage.tokens[cued.cueFrom]?.lower ?? ''));
  const first = profile.pronouns[passage.tokens[cued?.speaker?.from ?? -1]?.lower ?? ''] === 'first';
  if (
    cued?.speaker &&
    speech &&
    // Moss laughs when I read this to her. “…”
    !first &&
    cued.speaker.kind !== 'other' &&
    (profile.tag === 'de' || isTold(passage.tokens, cued.speaker, range.from, profile))
  )
    return { ...cued, rule: 'main-subject', trust: colon ? 0.88 : 0.66 };
  const speaker =
    viewpoint(passage.tokens, range.from, range.to, profile) ??
    mainSubject(passage.tokens, range.from, range.to, profile);
  const kind = speaker?.kind === 'pronoun' ? profile.pronouns[passage.tokens[speaker.from]?.lower ?? ''] : undefined;
  // It rained. "…" — nobody.
  if (kind === 'it' || kind === 'someone') return null;
  if (speaker && !isTold(passage.tokens, speaker, range.from, profile)) return null;
  return (
    speaker && {
      rule: 'main-subject',
      speaker,
      cueFrom: range.from,
      cueTo: range.from,
      addressee: null,
      trust: colon ? 0.8 : 0.5,
    }
  );
}
