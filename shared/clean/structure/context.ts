import type { DateLine } from '../metadata/dates.ts';
import type { Zone } from '../rule.ts';
import type { Line } from '../text/line.ts';
import type { Thread } from './comment-thread.ts';
import type { Runs } from './runs.ts';
import type { Body } from './zones.ts';

/** What is known of a text before the passes over the neighbours, and stays so. */
export interface Ground {
  lines: readonly Line[];
  zones: readonly Zone[];
  body: Body;
  title: number | null;
  /** For each name in the markup, the share of the page's words that stand in parts of that name, 0 to 1. */
  nameShares: ReadonlyMap<string, number>;
  /** The lines that are dates, by index. */
  dates: ReadonlyMap<number, DateLine>;
  /** How often each key occurs among the lines. */
  keys: ReadonlyMap<string, number>;
  /** Whether a line heads a list of other articles, by index. */
  headers: readonly boolean[];
  /** Somebody asks and somebody answers, again and again. */
  interview: boolean;
  thread: Thread | null;
  /** Lines of other articles' cards. */
  teasers: ReadonlySet<number>;
  /** The lines that say who wrote it. */
  signers: ReadonlySet<number>;
  /** Lines between paragraphs that name a writer. */
  signatures: ReadonlySet<number>;
  /** Subtitles between the title and who signs. */
  decks: ReadonlySet<number>;
  /** Lines of tables of the text. */
  tables: ReadonlySet<number>;
  /** Entries of lists of links, of a page. */
  linkLists: ReadonlySet<number>;
  /** Slots for advertisements. */
  slots: ReadonlySet<number>;
  /** Times above the posts of a live report. */
  postTimes: ReadonlySet<number>;
}

/** What one pass knows: which lines are held for none of the text so far, and what follows from that. */
export interface Context extends Ground {
  removed: readonly boolean[];
  /** Of the lines taken out, those that say something of what stands beside them: all but slots for advertisements. */
  telling: readonly boolean[];
  /** Of the lines taken out, those that are none of a box, which may stand between paragraphs, too. */
  furniture: readonly boolean[];
  /** Lines in a row that are no sentences, or none that stay. */
  runs: Runs;
  /** Groups of lines, without blank lines between them, in which a sentence stays. */
  crowded: ReadonlySet<number>;
  /** Index of the last sentence that stays: a short line above it may be its heading. */
  lastSentence: number;
  /** How many lines of the text are headings by their place: a few words between two sentences that stay. */
  headings: number;
  /** Topic words of the sentences that stay. */
  vocabulary: ReadonlySet<string>;
}
