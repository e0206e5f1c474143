import { isInCapitals } from '../text/capitals.ts';
import type { Passage } from '../text/passage.ts';
import type { Answer } from './interview.ts';
import type { NameIndex } from './name-index.ts';

/** ADA BRANDT: Thank you. · Moss (Greens): No. · Q: Why? — a name of a few words with nothing behind it but an office, and words. */
const LABEL =
  /^(\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \u00a0][\p{L}\p{M}.'’-]+){0,4})(?:\s*[([][^)\]\n]{1,40}[)\]])?\s*:\s+(?=\S)/u;

/** Turns of at least two who take turns: so many of them, and so much of all paragraphs. */
const TURNS = 4;
const SHARE = 0.4;

/** The paragraphs of a transcript, and the label in front of each: null where it goes on with the one before. */
interface Transcript {
  spoken: Passage['paragraph'][];
  labels: (string | null)[];
  /** The index of the first paragraph of somebody who speaks again. */
  first: number;
}

/** Whether these are the paragraphs of a transcript: cheap, since it asks for no names. */
export function takesTurns(passages: readonly Passage[]): boolean {
  return transcriptOf(passages) !== null;
}

/** Null where the text is none: a list of terms has each of them once. */
function transcriptOf(passages: readonly Passage[]): Transcript | null {
  const spoken = passages.flatMap(({ paragraph }) => (paragraph.masked ? [] : [paragraph]));
  const labels = spoken.map(({ text }) => LABEL.exec(text)?.[1] ?? null);
  const times = new Map<string, number>();
  for (const label of labels) if (label !== null) times.set(label, (times.get(label) ?? 0) + 1);
  const speakers = new Set([...times].filter(([, count]) => count > 1).map(([label]) => label));
  const first = labels.findIndex((label) => label !== null && speakers.has(label));
  const turns = labels.filter((label) => label !== null).length;
  if (speakers.size < 2 || turns < TURNS || turns < spoken.length * SHARE) return null;
  return { spoken, labels, first };
}

/**
 * The turns of a transcript in which each names its speaker in front, with the paragraphs that go on with them: a debate, a hearing, an interview
 * with Q and A. What is said there is no claim of the author's. Empty where the text is none.
 */
export function turnsOf(passages: readonly Passage[], names: NameIndex): Answer[] {
  const transcript = transcriptOf(passages);
  if (!transcript) return [];
  const { spoken, labels, first } = transcript;
  const people = fullNames(names);
  const who = new Map([...new Set(labels)].map((label) => [label, label === null ? null : speakerOf(label, people)]));
  let printed: string | null = null;
  return spoken.slice(first).map(({ start, end }, at) => {
    printed = labels[first + at] ?? printed;
    return { start, end, by: who.get(printed) ?? null, printed };
  });
}

/** The name that the text itself has for a label: ADA BRANDT and Mayor Brandt are Ada Brandt. Null for the Q and A of an interview. */
function speakerOf(label: string, people: ReadonlySet<string>): string | null {
  if (label.length === 1) return null;
  const wanted = label.toLowerCase().split(/\s+/);
  const endsAlike = [...people].filter((name) => {
    const words = name.toLowerCase().split(/\s+/);
    return words.every((word, at) => word === wanted.at(at - words.length)) || words.at(-1) === wanted.at(-1);
  });
  const [only, another] = endsAlike;
  if (only !== undefined && another === undefined) return only;
  return isInCapitals(label) ? inSmallLetters(label) : label;
}

function fullNames(names: NameIndex): Set<string> {
  const people = names.all.filter(({ kind }) => kind === 'person').map((mention) => names.fullest(mention).name);
  return new Set(people.filter((name) => name.includes(' ') && !isInCapitals(name)));
}

function inSmallLetters(label: string): string {
  return label.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
