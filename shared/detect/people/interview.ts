import type { TextRange } from '../../model/selector.ts';
import type { Passage } from '../text/passage.ts';
import type { LanguageProfile } from '../words/profile.ts';
import type { NameIndex } from './name-index.ts';

/** A paragraph that answers in an interview, or is said in a transcript, in UTF-16 code units of the text. */
export interface Answer extends TextRange {
  /** Who says it; null where that is not known: the beginning of an interview does not name one person most. */
  by: string | null;
  /** The name in front of it, as printed; null in an interview without names. */
  printed: string | null;
}

/** So many questions make an interview. */
const QUESTIONS = 3;
/** Words of the longest. */
const LONG = 60;
/** Share of the answers in which somebody speaks of themselves: a guide in questions and answers speaks of its subject. */
const OWN = 0.5;

/**
 * The answers of an interview that is printed as questions and answers, without a name before each: what is claimed there is no claim of
 * the author's. Empty where the text is none.
 */
export function answersOf(
  passages: readonly Passage[],
  profile: LanguageProfile,
  names: NameIndex,
  byline: string | null,
): Answer[] {
  const spoken = passages.flatMap(({ paragraph }, index) => (paragraph.masked ? [] : [index]));
  const asks = new Set(spoken.filter((index) => isQuestion(passages[index])));
  const answered = spoken.filter(
    (index, at) => asks.has(index) && at + 1 < spoken.length && !asks.has(spoken[at + 1] ?? 0),
  );
  const [first] = answered;
  if (first === undefined || answered.length < QUESTIONS) return [];
  const runs = answered.map((from, at) =>
    spoken.filter((index) => index > from && index < (answered[at + 1] ?? Infinity)),
  );
  const isOwn = (index: number) => passages[index]?.tokens.some(({ lower }) => profile.pronouns[lower] === 'first');
  if (runs.filter((run) => run.some(isOwn)).length < runs.length * OWN) return [];
  const by = namedMost(names, first, byline);
  return spoken
    .filter((index) => index > first && !asks.has(index))
    .flatMap((index) =>
      passages[index]
        ? [{ start: passages[index].paragraph.start, end: passages[index].paragraph.end, by, printed: null }]
        : [],
    );
}

function isQuestion(passage: Passage | undefined): boolean {
  if (!passage || passage.segments.length > 0 || passage.tokens.length > LONG) return false;
  return /\?[*_]*$/.test(passage.paragraph.text.trimEnd());
}

/** The one person whom the paragraphs before the first question name most. */
function namedMost(names: NameIndex, first: number, byline: string | null): string | null {
  const times = new Map<string, number>();
  for (const name of names.all) {
    if (name.passage >= first || name.kind !== 'person') continue;
    const who = names.fullest(name).name;
    // Of one word: a firm's name as well.
    if (who.includes(' ') && who !== byline) times.set(who, (times.get(who) ?? 0) + 1);
  }
  const [most, next] = [...times].sort((a, b) => b[1] - a[1]);
  return most && most[1] > (next?.[1] ?? 0) ? most[0] : null;
}

/** Whose words the text itself is. */
export interface Authors {
  byline: string | null;
  answers: readonly Answer[];
}

/** Who says what nobody is quoted with: whoever answers there in an interview or speaks in a transcript, else the author; null where that is not known. */
export function authorAt(start: number, { byline, answers }: Authors): string | null {
  const answer = answers.find((own) => own.start <= start && start < own.end);
  return answer ? answer.by : byline;
}
