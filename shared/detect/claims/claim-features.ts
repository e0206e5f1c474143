import { hashOf } from './word-slots.ts';

/** What is counted in a sentence to tell whether it is worth checking. Used alike to train and to score. */

/** Number of hash buckets for words and pairs of words. */
export const BUCKETS = 1 << 14;

export interface ClaimFeatures {
  /** Buckets, each once. */
  hashed: number[];
  /** What is counted, in the order of `signNames`; about 0 to 1. */
  signs: number[];
  /** In lower case with plain apostrophes, numbers by kind. */
  words: string[];
}

const PAST =
  /^(?:was|were|had|did|went|took|gave|came|made|got|saw|met|held|left|won|lost|began|became|ran|spent|cut|put|sent|rose|fell|grew|built|brought|bought|paid|sold|kept|led|told|found|cost|lent|drew|shut|broke|chose|fought|hit|knew|set|stood|voted|\p{L}{2,}ed)$/u;
const NUMBER_WORD =
  /^(?:hundreds?|thousands?|millions?|billions?|trillions?|percent|percentage|half|third|quarter|dozens?|two|three|four|five|six|seven|eight|nine|ten|twice|double|doubled|tripled|most|majority)$/;
const CHANGE =
  /^(?:increas\w*|decreas\w*|rose|rise|rises|rising|risen|fell|fall|falls|falling|fallen|grew|grow\w*|drop\w*|declin\w*|surg\w*|soar\w*|skyrocket\w*|doubl\w*|tripl\w*|shrank|shr[iu]nk\w*|gain\w*|climb\w*|jump\w*|plung\w*|cut|cuts|record|highest|lowest|slow\w*|doubl\w*)$/;
const COMPARE = /^(?:more|less|fewer|higher|lower|larger|smaller|greater|worse|better|most|least|than|\w{3,}est)$/;
const CAUSE = /^(?:because|caused?|causes|due|result\w*|led|leads|leading|thanks|contribut\w*|responsible)$/;
const LAW =
  /^(?:law|laws|bill|act|voted|vote|court|constitution\w*|legal|illegal|illegally|statute|regulation\w*|signed|passed|repeal\w*|veto\w*|tax|taxes|treaty|ban|banned|policy|policies)$/;
const FUTURE = /^(?:will|'ll|shall|gonna|going|tomorrow)$/;
const MODAL = /^(?:would|should|could|might|may|must|ought|can|hope|hopes|let|let's|want|wants|wish|need|needs)$/;
const OPINION =
  /^(?:i|think|believe|feel|hope|love|glad|proud|great|wonderful|terrible|honor|thank|please|sorry|agree|disagree|maybe|perhaps|good|bad|beautiful|important|unfortunately|seems?|appears?|likely|unlikely|best|worst)$/;
const SECOND = /^(?:you|your|yours|we|us|our|let)$/;
const FUNCTION = /^(?:the|a|an|of|in|on|to|by|and|or|is|are|be|it|this|that|for|with|as|at|from)$/;

/** What is counted in a sentence. */
const signNames = [
  'bias',
  'length',
  'number',
  'numbers',
  'money',
  'percent',
  'year',
  'number word',
  'past',
  'change',
  'compare',
  'cause',
  'law',
  'future',
  'modal',
  'opinion',
  'second person',
  'question',
  'exclamation',
  'names',
  'short',
  'first person',
  'negation',
  'opens with i',
  'plain',
  'past and name',
  'number and change',
];

export const SIGNS = signNames.length;

/** How many worths a word has. */
export const WORTHS = 2;

/** What is counted: the signs, then the mean worths. */
export const COUNTED = SIGNS + WORTHS;

/**
 * How many products there are of what is counted, each but the first with itself and with every one behind it: a number means more in a
 * sentence about money than in one about a person.
 */
export const PAIRS = ((COUNTED - 1) * COUNTED) / 2;

const WORD = /[$€£]?\d(?:[\d,.]*\d)?%?|\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*|[?!]/gu;

export function claimFeatures(sentence: string): ClaimFeatures {
  const raw = (sentence.match(WORD) ?? []).flatMap(parted);
  const words = raw.map(normal);
  return { hashed: hashedOf(words), signs: signsOf(raw, words, sentence), words };
}

/** Calls with the number and the value of each product that is not nothing. Makes no list: it is asked for each sentence. */
export function eachPair(counted: readonly number[], add: (pair: number, value: number) => void): void {
  for (let left = 1; left < counted.length; left++) {
    const value = counted[left] ?? 0;
    if (value === 0) continue;
    const first = pairOf(left, left) - left;
    for (let right = left; right < counted.length; right++) {
      const other = counted[right] ?? 0;
      if (other !== 0) add(first + right, value * other);
    }
  }
}

/** The number of the product of two that are counted, the first of them not behind the second. */
export function pairOf(left: number, right: number): number {
  return (left - 1) * COUNTED - ((left - 1) * left) / 2 + right - left;
}

/** don't: do and n't; we've: we and 've. */
function parted(word: string): string[] {
  const [, stem, ending] = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu.exec(word) ?? [];
  return stem && ending ? [stem, ending] : [word];
}

/** Lower case, plain apostrophes, numbers by kind. */
function normal(word: string): string {
  if (/^[$€£]\d/.test(word)) return '#money';
  if (/^\d.*%$/.test(word)) return '#percent';
  if (/^(?:1[6-9]|20)\d\d$/.test(word)) return '#year';
  if (/^\d/.test(word)) return /^\d{1,2}$/.test(word) ? '#small' : '#number';
  return word.toLowerCase().replaceAll('’', "'");
}

function hashedOf(words: readonly string[]): number[] {
  const buckets = new Set<number>();
  let previous = '^';
  for (const word of words) {
    const stem = stemOf(word);
    buckets.add(bucketOf(`1 ${word}`));
    buckets.add(bucketOf(`s ${stem}`));
    buckets.add(bucketOf(`2 ${previous} ${stem}`));
    previous = stem;
  }
  return [...buckets];
}

/** Without the commonest endings; the rest need not be a word. */
function stemOf(word: string): string {
  if (word.length <= 4) return word;
  return word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s|ly)$/, '');
}

function bucketOf(key: string): number {
  const hash = hashOf(key);
  return ((hash >>> 16) ^ hash) & (BUCKETS - 1);
}

function signsOf(raw: readonly string[], words: readonly string[], sentence: string): number[] {
  const count = (pattern: RegExp) => words.filter((word) => pattern.test(word)).length;
  const length = words.length;
  const numbers = words.filter((word) => word.startsWith('#') && word !== '#year').length;
  const names = raw
    .slice(1)
    .filter((word, index) => /^\p{Lu}/u.test(word) && word !== 'I' && !/^[.?!]$/.test(raw[index] ?? '')).length;
  const past = count(PAST);
  const change = count(CHANGE);
  const capped = (value: number, top: number) => Math.min(value, top) / top;
  const flag = (value: boolean) => (value ? 1 : 0);
  return [
    1,
    capped(length, 40),
    flag(numbers > 0),
    capped(numbers, 3),
    flag(words.includes('#money') || words.includes('dollars')),
    flag(words.includes('#percent') || words.includes('percent')),
    flag(words.includes('#year')),
    capped(count(NUMBER_WORD), 2),
    capped(past, 3),
    capped(change, 2),
    capped(count(COMPARE), 2),
    flag(count(CAUSE) > 0),
    capped(count(LAW), 2),
    flag(count(FUTURE) > 0),
    capped(count(MODAL), 2),
    capped(count(OPINION), 3),
    capped(count(SECOND), 3),
    flag(sentence.trimEnd().endsWith('?')),
    flag(/!["”’']?$/.test(sentence.trimEnd())),
    capped(names, 3),
    flag(length < 6),
    capped(count(/^(?:i|my|me|i've|i'm|i'd|i'll)$/), 2),
    flag(count(/^(?:not|no|never|n't|\p{L}+n't)$/u) > 0),
    flag(words[0] === 'i'),
    capped(count(FUNCTION) / Math.max(1, length), 0.6),
    flag(past > 0 && names > 0),
    flag(numbers > 0 && change > 0),
  ];
}
