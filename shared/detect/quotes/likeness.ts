import { isFunction } from '../grammar/nominal.ts';
import type { Segment } from '../text/pairing.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { isApposedName, isTitleCase } from './apposed-names.ts';
import type { Attribution } from './attribution.ts';
import { isGermanName } from './german-names.ts';
import { isNameInUse } from './names-in-use.ts';
import { isRomanceName } from './romance-names.ts';

/** What the words between the marks and those around them say about whether somebody is quoted. */
export interface Likeness {
  words: number;
  /** A sentence or more: begins with a capital and ends with a mark of its own. */
  whole: boolean;
  /** Names a work, a term or a nickname. */
  title: boolean;
  /** Short words held at arm's length. */
  scare: boolean;
}

export function likenessOf(
  text: string,
  segment: Segment,
  tokens: readonly Token[],
  at: number,
  attribution: Attribution | null,
  profile: LanguageProfile,
): Likeness {
  const inner = text.slice(segment.start, segment.end).trim();
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const whole =
    /^[\p{Lu}\p{N}¿¡([…“"'‘$]/u.test(inner) &&
    (words.length >= 2 || isAnswer(inner, tokens, at)) &&
    (/[.!?…,—–-]["”“'’‘»)]?$/u.test(inner) ||
      !segment.closed ||
      /^[,.]/.test(text.slice(segment.outerEnd, segment.outerEnd + 1)));
  const title = isTitle(inner, words, tokens, at, attribution, profile);
  return {
    words: words.length,
    whole,
    title,
    scare: !title && isScare(words, inner, whole, tokens, at, attribution, profile),
  };
}

/** Did she miss it? “Dreadfully.” */
function isAnswer(inner: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const alone = tokens[at + 1] === undefined;
  return (
    /[.!]$/.test(inner) && (before === undefined ? alone : before.text === '?' || (before.kind === 'end' && alone))
  );
}

function isTitle(
  inner: string,
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  attribution: Attribution | null,
  profile: LanguageProfile,
): boolean {
  // schrieb „Die Küste“: who says something else
  if (attribution?.speaker && attribution.speaker.headFrom <= at && at < attribution.speaker.headTo) return true;
  const before = tokens[at - 1];
  const capitals = isTitleCase(words) && !/[!?]$/.test(inner.replace(/[,.]$/, ''));
  const cue = attribution === null ? '' : (tokens[attribution.cueFrom]?.lower ?? '');
  const distance = attribution === null ? 99 : at - attribution.cueTo;
  const marker = before?.text === ',' ? tokens[at - 2] : before;
  const marked =
    marker !== undefined &&
    (!marker.capital || profile.tag === 'de') &&
    profile.titleMarkers.has(marker.lower) &&
    !isCalled(tokens, at, capitals, profile) &&
    !isSaidBy(inner, marker.lower, attribution);
  if (marked && (capitals || distance === 0 || !(attribution !== null && distance >= 0 && distance <= 5))) return true;
  if (isApposedName(inner, words, tokens, at, profile) || isRomanceName(inner, words, tokens, at, profile)) return true;
  const said = /^\p{Lu}.*[.!?]$/u.test(inner);
  if (profile.tag !== 'en' && !said && isNameInUse(tokens, at, words.length, profile)) return true;
  if (profile.tag === 'de') return isGermanName(inner, words, tokens, at, attribution, profile);
  // your report (“Villagers hail relief road”, March 3rd)
  if (before?.text === '(' && attribution?.rule === 'main-subject') return true;
  // l'interprète de « Marée basse »: what somebody is known for
  const maker = /^(?:de|d'|del)$/.test(before?.lower ?? '') ? (tokens[at - 2]?.lower ?? '') : '';
  if (words.length <= 6 && /^\p{Lu}/u.test(inner) && !/[.!?]$/.test(inner) && isMaker(maker, profile)) return true;
  if (!capitals) return false;
  // its “Squawk and Chips” deal
  if (words.length > 1 && /^(?:its|their)$/.test(before?.lower ?? '') && isAttribute(tokens, at, profile)) return true;
  // on CNN's "State of the Union," · in "The Long Way": what a preposition or a possessive governs has a name.
  const governed =
    before !== undefined &&
    (before.lower === "'s" ||
      /^(?:on|in|of|from|to|for|the|host|with|and|told|performs?|sang|watch\w*)$/.test(before.lower));
  // A poster urges drinkers to “Free the Tapping One”
  if (before?.lower === 'to' && CALLS.test(cue) && distance >= 0 && distance <= 4) return false;
  if (governed) return words.length > 1 || before.lower === "'s" || before.lower === 'on';
  if (words.length < 2 || attribution?.rule === 'colon') return false;
  const opens = before === undefined || before.kind === 'end' || before.kind === 'quote';
  if ((attribution?.rule === 'after' || attribution?.rule === 'inverted') && opens) return false;
  // “The third round in Cardiff,” Moss says. “And Cardiff.”
  if (
    before?.kind === 'end' &&
    /[.!?]$/.test(inner) &&
    (tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'quote')
  )
    return false;
  // wrote “The Lamp Room” on the night bus
  const made = /^(?:wr(?:ote|ites?|itten)|penned)$/.test(cue) && distance === 0 && tokens[at + 1]?.kind === 'word';
  if (made && !/[.,!?]$/.test(inner)) return true;
  // said, "Law and Order": directly introduced.
  const introduced = profile.speech.has(cue) && distance >= 0 && distance <= 2;
  return !introduced && !(profile.stance.has(cue) && distance >= 0 && distance <= 6);
}

const CALLS =
  /^(?:urg(?:es|ed|ing)|tell(?:s|ing)|told|call(?:s|ed|ing)|invit(?:es|ed|ing)|order(?:s|ed|ing)|ask(?:s|ed|ing)|vow(?:s|ed)|promis(?:es|ed)|implor(?:es|ed)|instruct(?:s|ed|ing)|encourag(?:es|ed|ing)|warn(?:s|ed|ing))$/;

function isMaker(noun: string, { tag, roles }: LanguageProfile): boolean {
  return (
    (tag === 'fr' || tag === 'es') &&
    (roles.has(noun) || /^(?:interprète|intérprete|créateur|créatrice|creador|creadora|héroïne|héros)$/.test(noun))
  );
}

/** Le promoteur dit « prendre acte »: with a subject, and no capital behind it. */
function isSaidBy(inner: string, verb: string, attribution: Attribution | null): boolean {
  return (
    verb === 'dit' && /^\p{Ll}/u.test(inner) && attribution?.speaker != null && attribution.speaker.kind !== 'other'
  );
}

/** what she called "…": the words are hers. */
function isCalled(tokens: readonly Token[], at: number, capitals: boolean, profile: LanguageProfile): boolean {
  const verb = tokens[at - 1]?.lower ?? '';
  // s'est dite « satisfaite »
  if (/^dite?s?$/.test(verb) && profile.auxiliaries.has(tokens[at - 2]?.lower ?? '')) return true;
  // il se dit « satisfait », elle s'y dit « favorable »
  if (verb === 'dit' && /^(?:se|s'|y|en)$/.test(tokens[at - 2]?.lower ?? '')) return true;
  if (!/^(?:called|calls|calling|labeled|dubbed)$/.test(verb)) return false;
  // dubbed “the Icebox” by neighbours is a name, called “a joke” by critics is none
  if (tokens[at + 1]?.lower === 'by') return verb !== 'dubbed' || !capitals;
  const around = tokens.slice(Math.max(0, at - 14), at - 1).map((token) => token.lower);
  const before = tokens[at - 2];
  return (
    around.includes('what') ||
    around.includes('which') ||
    around.includes('who') ||
    // a site that the council's own consultants called “…”
    ((around.includes('that') || around.includes("'s")) &&
      (profile.roles.has(before?.lower ?? '') || profile.collectives.has(before?.lower ?? ''))) ||
    (before?.capital === true && at > 2 && tokens[at - 3]?.kind !== 'end') ||
    /^(?:he|she|they|i|we|later|also|once)$/.test(before?.lower ?? '')
  );
}

/** a monthly “bring and be blessed” service: words that say what kind of thing a noun is */
function isAttribute(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  const article = [before, tokens[at - 2]].some((token) => profile.determiners.has(token?.lower ?? ''));
  return (
    profile.tag === 'en' &&
    article &&
    before?.kind === 'word' &&
    behind?.kind === 'word' &&
    !behind.capital &&
    !isFunction(behind.lower, profile) &&
    !profile.speechNouns.has(behind.lower)
  );
}

/** „…“, aber nicht „für Reifen“: set against the quotation in front of it */
function isJoined(tokens: readonly Token[], at: number, { tag }: LanguageProfile): boolean {
  if (tag === 'en') return false;
  const before = tokens.slice(Math.max(0, at - 4), at);
  const quote = before.findLastIndex(({ kind }) => kind === 'quote');
  const between = before.slice(quote + 1).map(({ lower, text }) => lower || text);
  return (
    quote >= 0 && /^(?:, )?(?:aber|sondern|mais|pero|sino)(?: (?:nicht|auch|pas|no|también))?$/.test(between.join(' '))
  );
}

function isScare(
  words: readonly string[],
  inner: string,
  whole: boolean,
  tokens: readonly Token[],
  at: number,
  attribution: Attribution | null,
  profile: LanguageProfile,
): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (!(whole && /[.!?]$/.test(inner)) && isNameInUse(tokens, at, words.length, profile)) return true;
  // habe sich als „Professor“ ausgegeben: what nobody calls anybody
  if (before === 'als' && attribution?.speaker === null && words.length <= 3) return true;
  if (attribution === null) return words.length <= 4 && !whole && !/[.!?]$/.test(inner);
  if (attribution.rule === 'carried') return words.length <= 3 && !whole && !isJoined(tokens, at, profile);
  if (attribution.rule === 'main-subject') return words.length <= 3 || (!whole && isAttribute(tokens, at, profile));
  if (attribution.rule !== 'before') return false;
  // Far behind a verb that is not of saying, one or two words are tone, not testimony.
  const cue = tokens[attribution.cueFrom]?.lower ?? '';
  const distance = at - attribution.cueTo;
  if (profile.speech.has(cue) && !profile.stance.has(cue)) return words.length <= 1 && distance > 18;
  return (
    words.length <= 3 &&
    distance >
      (/^(?:call|label|describ|dub|deem|accus|compar|liken|brand|denounc|dismiss|slam|condemn|blast|blam)/.test(cue)
        ? 16
        : 7)
  );
}
