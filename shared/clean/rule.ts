import type { RemovalKind } from '../model/removal.ts';
import type { Line } from './text/line.ts';
import { isReported } from './text/sentence.ts';

/** Where a line stands: above the first paragraph of the article, between its paragraphs, or below the last. */
export type Zone = 'head' | 'middle' | 'tail';

/**
 * A pattern over a line's key (lower case, unaccented; see `keyOf`).
 * `full` describes the whole line and suffices by itself, `hint` is one piece of evidence and needs a second,
 * independent one.
 */
export interface Rule {
  id: string;
  kind: RemovalKind;
  pattern: RegExp;
  strength: 'full' | 'hint';
  /** May take out a line that reads as a sentence, unless that sentence reports what somebody said. */
  sentences: boolean;
  /** May take out even a sentence with words in quotation marks: the page quotes its own title. */
  quotes: boolean;
  maxWords: number;
  zones: readonly Zone[];
  /** Holds of scrapes only: of a page's main content, what it describes is rather part of the text. */
  scrapes: boolean;
  /** What else a key may be that the pattern fits. */
  unless: ((key: string) => boolean) | null;
}

type Options = Partial<Pick<Rule, 'sentences' | 'quotes' | 'maxWords' | 'zones' | 'scrapes' | 'unless'>>;

const EVERYWHERE: readonly Zone[] = ['head', 'middle', 'tail'];

export function full(kind: RemovalKind, id: string, pattern: RegExp, options: Options = {}): Rule {
  return rule('full', kind, id, pattern, options);
}

export function hint(kind: RemovalKind, id: string, pattern: RegExp, options: Options = {}): Rule {
  return rule('hint', kind, id, pattern, options);
}

function rule(strength: Rule['strength'], kind: RemovalKind, id: string, pattern: RegExp, options: Options): Rule {
  return {
    id: `${kind}.${id}`,
    kind,
    pattern,
    strength,
    sentences: options.sentences ?? false,
    quotes: options.quotes ?? false,
    maxWords: options.maxWords ?? 40,
    zones: options.zones ?? EVERYWHERE,
    scrapes: options.scrapes ?? false,
    unless: options.unless ?? null,
  };
}

/** In UTF-16 code units. No junk is longer, and no pattern shall be run on what may be megabytes. */
const LONGEST_KEY = 1500;

/** Whether a rule fits a line, wherever in one of its zones that stands. */
export function fits(rule: Rule, line: Line): boolean {
  if (line.words > rule.maxWords || line.key.length > LONGEST_KEY) return false;
  if (line.sentence && !rule.sentences) return false;
  if (rule.scrapes && line.markup !== '') return false;
  // A caption is part of the article; only what is a credit and nothing else goes.
  if (line.role === 'caption' && (line.markup === '' ? rule.kind === 'credit' : line.words > 8)) return false;
  if (!rule.pattern.test(line.key) || rule.unless?.(line.key)) return false;
  return !line.sentence || rule.quotes || !isReported(line.key);
}
