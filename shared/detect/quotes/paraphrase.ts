import type { TextRange } from '../../model/selector.ts';
import { subjectOf } from '../grammar/clauses.ts';
import { accordingLength, isCue, phrasalLength } from '../grammar/cues.ts';
import { isPastForm } from '../grammar/past-forms.ts';
import { type Phrase, phraseAt } from '../grammar/phrases.ts';
import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { addresseeAt, attributionAfter } from './after-quote.ts';
import type { Attribution } from './attribution.ts';
import { sourceAt } from './sources.ts';

/** Reported speech without quotation marks. The range is in UTF-16 code units of the paragraph. */
export interface Reported {
  range: TextRange;
  attribution: Attribution;
  score: number;
}

/** Verbs that often have other uses than reporting: they need "that" to count. */
const WEAK =
  /^(?:find|finds|found|show|shows|showed|think|thinks|thought|believe|believes|believed|reveal|reveals|revealed|agree|agrees|agreed|report|reports|reported|put|puts|speak|spoke|speaking|begin|began|charge|charges|charged|ask|asks|asked|offer|offered|read|reads|answer|rule|ruled|reason|demand|demands|demanded|describe|describes|described|quote|quoted|post|posted|point|pointed|mention|mentioned|cry|cried|shout|shouted|signal|signaled|promise|promised|deny|denied|urge|urged|confirm|confirmed|call|called|laugh|laughed|snapped|began|hold|held|holds)$/;

const FINDS = /^(?:reports?|reported|find|finds|found|show|shows|showed|believe|believes|believed|reveals?|revealed)$/;

/** What the sentence reports, or null when it reports nothing that can be cut out. */
export function reportedIn(
  passage: Passage,
  sentence: { from: number; to: number },
  profile: LanguageProfile,
): Reported | null {
  const found = source(passage, sentence, profile) ?? complement(passage, sentence, profile);
  // Police believe that it has left the country, a person briefed on the inquiry said.: what others believe is told by whoever stands behind the comma
  const held = found !== null && WEAK.test(passage.tokens[found.attribution.cueFrom]?.lower ?? '');
  return held ? (trailing(passage, sentence, profile) ?? found) : (found ?? trailing(passage, sentence, profile));
}

/** According to the ministry, … and …, according to the ministry. */
function source(passage: Passage, sentence: { from: number; to: number }, profile: LanguageProfile): Reported | null {
  const { tokens } = passage;
  for (let at = sentence.from; at < sentence.to; at++) {
    const length = accordingLength(tokens, at, profile);
    if (length === 0 || (length === 1 && at !== sentence.from && tokens[at - 1]?.text !== ',')) continue;
    const speaker = sourceAt(tokens, at + length, sentence.to, profile);
    if (!speaker) return null;
    const attribution: Attribution = {
      rule: 'according',
      speaker,
      cueFrom: at,
      cueTo: at + length,
      addressee: null,
      trust: 0.85,
    };
    if (at <= sentence.from + 1) {
      const comma = behindSource(tokens, speaker.to, sentence.to);
      return comma < 0 ? null : reported(passage, comma + 1, contentEnd(tokens, sentence), attribution, 0.74);
    }
    const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
    const joins = profile.conjunctions.has(tokens[end - 1]?.lower ?? '');
    if (joins || onlyOpens(tokens, sentence.from, end, profile)) {
      // It is late and, according to Moss, a billion over budget. Over the same years, according to Moss, the lake rose.
      const comma = behindSource(tokens, speaker.to, sentence.to);
      return comma < 0 ? null : reported(passage, comma + 1, contentEnd(tokens, sentence), attribution, 0.6);
    }
    return reported(passage, sentence.from, end, attribution, 0.74);
  }
  return null;
}

/** How many words may stand in front of a sentence's own subject and verb. */
const OPENING = 7;

/** Over the same years, …, Today, …, But in March, …: nothing is told yet. */
function onlyOpens(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): boolean {
  const first = profile.conjunctions.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  const words = tokens.slice(first, to);
  if (words.length > OPENING || words.some(({ text, lower }) => text === ',' || profile.auxiliaries.has(lower)))
    return false;
  return words.length < 2 || profile.prepositions.has(words[0]?.lower ?? '');
}

/** According to Ada Moss, a historian who knew him, …: the comma that ends what is told of the source. */
function behindSource(tokens: readonly Token[], from: number, to: number): number {
  const comma = commaAfter(tokens, from, to);
  const apposed = tokens[comma]?.text === ',' && /^(?:an?|who|which|whose)$/.test(tokens[comma + 1]?.lower ?? '');
  const second = apposed ? commaAfter(tokens, comma + 1, to) : -1;
  return second < 0 ? comma : second;
}

function commaAfter(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]?.text === ',') return at;
  return -1;
}

/** Smith said that … and Smith said …: the clause that depends on the verb. */
function complement(
  passage: Passage,
  sentence: { from: number; to: number },
  profile: LanguageProfile,
): Reported | null {
  const { tokens } = passage;
  for (let verb = sentence.from + 1; verb < sentence.to - 2; verb++) {
    if (!isCue(tokens, verb, profile, false) || isUnsaid(tokens, verb)) continue;
    // Forty residents spoke during an hour that …: nothing is told of what they said. You would think that …: nobody did.
    if (
      /^spe?[ao]k/.test(tokens[verb]?.lower ?? '') ||
      tokens.slice(Math.max(sentence.from, verb - 4), verb).some(({ lower }) => lower === 'you')
    )
      continue;
    const addressee = addresseeAt(tokens, verb, sentence.to, profile);
    const next = addressee ? addressee.to : verb + 1;
    const weak = WEAK.test(tokens[verb]?.lower ?? '');
    // Moss said he knew by noon that it was lost: the clause begins behind the verb, whatever "that" follows.
    const opens =
      !weak &&
      !profile.complementizers.has(tokens[next]?.lower ?? '') &&
      opensClause(tokens, next, sentence.to, profile);
    const that = opens ? -1 : complementizerAt(tokens, next, sentence.to, profile);
    if (that < 0 && !opens) continue;
    const speaker = subjectOf(tokens, verb, sentence.from, profile);
    if (!speaker || (speaker.kind === 'other' && !isPlainSubject(tokens, speaker, verb, sentence.from, that, next)))
      continue;
    const attribution: Attribution = {
      rule: 'before',
      speaker,
      cueFrom: verb,
      cueTo: verb + phrasalLength(tokens, verb),
      addressee,
      trust: 0.86,
    };
    return reported(
      passage,
      that < 0 ? next : that,
      contentEnd(tokens, sentence),
      attribution,
      that < 0 ? 0.66 : weak ? 0.6 : 0.78,
    );
  }
  return null;
}

/** The museum acknowledged that …: any noun with its article that opens the sentence, where "that" follows. */
function isPlainSubject(
  tokens: readonly Token[],
  speaker: Phrase,
  verb: number,
  from: number,
  that: number,
  next: number,
): boolean {
  // The couple say they will move: also where they themselves are what is told of
  const own = /^(?:s?he|they|it|there)$/.test(tokens[next]?.lower ?? '');
  // The sport's governing body said the date stood.
  const owner = tokens.slice(from, speaker.to).some(({ lower }) => /^(?:'s|its|their|his|her)$/.test(lower));
  const told = that >= 0 || own || (owner && /^sa(?:id|ys)$/.test(tokens[verb]?.lower ?? ''));
  return told && (own || owner || tokens[from]?.lower === 'the') && speaker.from === from && speaker.to === verb;
}

/** declined to say, would not tell: nothing was said. */
function isUnsaid(tokens: readonly Token[], verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - 4), verb).map(({ lower }) => lower);
  if (before.at(-1) === 'to')
    return before.some((word) => /^(?:declin|refus|fail|hesitat)(?:e[sd]?|ing|s|ed)?$/.test(word));
  return /^(?:not|never)$|n't$/.test(before.at(-1) ?? '');
}

/** Token behind "that", which may follow an adverbial: said on Monday that …; -1 when there is none. */
function complementizerAt(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): number {
  for (let at = from; at < Math.min(to, from + 9); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'end' || token.kind === 'quote' || token.text === ',' || token.text === ';') {
      if (token?.text === ',' && profile.tag === 'de') continue;
      return -1;
    }
    if (profile.complementizers.has(token.lower)) return at + 1;
  }
  return -1;
}

/** The words after the verb look like a clause of their own: a subject, then a verb. */
function opensClause(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): boolean {
  if (profile.tag !== 'en') return false;
  if (tokens[from]?.lower === 'there' && profile.auxiliaries.has(tokens[from + 1]?.lower ?? '')) return true;
  if (hasFinite(tokens, from, to, profile)) return true;
  const subject = phraseAt(tokens, from, to, profile);
  if (!subject) return false;
  // said she still heard it
  const end = behindAside(tokens, subject.to, to);
  const adverb = profile.adverbs.has(tokens[end]?.lower ?? '') ? 1 : 0;
  const verb = tokens[end + adverb];
  return (
    verb !== undefined &&
    end < to &&
    (profile.auxiliaries.has(verb.lower) ||
      (verb.kind === 'word' &&
        !verb.capital &&
        (subject.kind === 'other'
          ? /[^e]ed$/.test(verb.lower) && profile.determiners.has(tokens[from]?.lower ?? '')
          : /(?:ed|s)$/.test(verb.lower) || isPastForm(verb.lower))))
  );
}

/** said the man, who is in his twenties, was cold: the token behind what stands between commas behind the subject. */
function behindAside(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[from]?.text !== ',') return from;
  const close = commaAfter(tokens, from + 1, Math.min(to, from + 14));
  return close < 0 ? from : close + 1;
}

/** workers already hired would be …, more than half of them had …: within a few words, and without a comma, stands what only a finite verb can be. */
function hasFinite(tokens: readonly Token[], from: number, to: number, profile: LanguageProfile): boolean {
  const [first, second] = [tokens[from]?.lower ?? '', tokens[from + 1]?.lower ?? ''];
  const measure =
    /^(?:about|around|over)$/.test(first) || (first === 'as' && /^(?:much|many|few|little)$/.test(second));
  if (!measure && (profile.prepositions.has(first) || profile.subordinators.has(first))) return false;
  for (let at = from + 1; at < Math.min(to, from + 10); at++) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && token.kind !== 'number') || profile.relatives.has(token.lower))
      return false;
    if (/^(?:has|have|had|is|are|was|were|will|would|can|could|may|might|should|must)$/.test(token.lower)) return true;
  }
  return false;
}

/** …, Smith said. */
function trailing(passage: Passage, sentence: { from: number; to: number }, profile: LanguageProfile): Reported | null {
  const { tokens } = passage;
  for (let comma = sentence.to - 2; comma > sentence.from + 3; comma--) {
    if (tokens[comma]?.text !== ',') continue;
    const found = attributionAfter(tokens, comma + 1, profile, sentence.to);
    if (!found?.speaker || found.speaker.kind === 'other' || found.rule === 'according') continue;
    // Moss, who was there, confirms the story: what is confirmed says nothing.
    if (found.rule === 'inverted' && found.speaker.kind === 'collective' && profile.tag === 'en') continue;
    const lead = tokens[comma + 1]?.lower ?? '';
    if (profile.conjunctions.has(lead) || lead === 'then' || tokens[found.cueTo]?.lower === 'to') continue;
    const cue = tokens[found.cueFrom]?.lower ?? '';
    // Bees know their hive, researchers report this week.: a weak verb, with who finds it in front and nothing behind
    const plain = found.rule === 'after' && found.cueFrom === found.speaker.to && sentence.to - found.cueTo <= 4;
    if (!profile.speech.has(cue) || (WEAK.test(cue) && !(plain && FINDS.test(cue)))) continue;
    if (isSubordinate(tokens[sentence.from], profile)) continue;
    // But Ada Moss, a former mayor, cautioned: the words in front of the comma are who speaks.
    const opening = profile.conjunctions.has(tokens[sentence.from]?.lower ?? '') ? sentence.from + 1 : sentence.from;
    const opener = phraseAt(tokens, opening, comma, profile);
    if (opener?.to === comma && opener.kind !== 'other') continue;
    const end = Math.max(found.cueTo, found.speaker.to);
    // …, the palace said on Monday, ending a week of rumours
    const aside = tokens
      .slice(end, sentence.to)
      .findIndex(({ text }, at) => text === ',' && /ing$/.test(tokens[end + at + 1]?.lower ?? ''));
    const rest = tokens.slice(end, aside < 0 ? sentence.to : end + aside);
    if (
      rest.length > (rest[1]?.lower === 'who' ? 18 : 10) ||
      rest.some((token) => profile.complementizers.has(token.lower)) ||
      opensClause(tokens, end, end + rest.length, profile)
    )
      continue;
    return reported(passage, sentence.from, comma, { ...found, trust: 0.86 }, 0.72);
  }
  return null;
}

/** Asked whether he would resign, the minister laughed. */
function isSubordinate(token: Token | undefined, profile: LanguageProfile): boolean {
  return (
    token !== undefined &&
    (profile.subordinators.has(token.lower) ||
      /^(?:asked|pressed|told|questioned)$/.test(token.lower) ||
      /ing$/.test(token.lower))
  );
}

function contentEnd(tokens: readonly Token[], sentence: { from: number; to: number }): number {
  return tokens[sentence.to - 1]?.kind === 'end' ? sentence.to - 1 : sentence.to;
}

function reported(
  passage: Passage,
  from: number,
  to: number,
  attribution: Attribution,
  score: number,
): Reported | null {
  const first = passage.tokens[from];
  const last = passage.tokens[to - 1];
  if (!first || !last || to - from < 2) return null;
  return { range: { start: first.start, end: last.end }, attribution, score };
}
