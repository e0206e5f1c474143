import { suggest } from '../../../shared/detect/suggest.ts';
import { LIKELY } from '../../../shared/detect/suggestion.ts';
import type { TextRange } from '../../../shared/model/selector.ts';

/** An article with what people have marked as reported without quotation marks. UTF-16 offsets. */
export interface ReportedArticle {
  language: string;
  text: string;
  /** What counts as missed when it is not proposed. */
  wanted: readonly TextRange[];
  /** What counts as right when it is proposed: these, and what is so in any other way. */
  right: readonly TextRange[];
}

export type Reports = Record<'gold' | 'found' | 'given' | 'right', number>;

/** What is shown as told in other words, beside what is annotated so; `share`: of the words of both together that they have in common at least, 0 to 1. */
export function reportsOf(articles: readonly ReportedArticle[], share: number): Reports {
  const counts: Reports = { gold: 0, found: 0, given: 0, right: 0 };
  for (const { text, language, wanted, right } of articles) {
    const given = utterances(text, language);
    const same = (one: TextRange, other: TextRange) => common(one, other) > share;
    counts.gold += wanted.length;
    counts.found += wanted.filter((range) => given.some((one) => same(one, range))).length;
    counts.given += given.length;
    counts.right += given.filter((one) => right.some((range) => same(one, range))).length;
  }
  return counts;
}

/** From the first word to the last of each; pieces around whoever says them are one. */
function utterances(text: string, language: string): TextRange[] {
  const shown = suggest(text, { language }).quotes.filter(
    ({ type, score }) => type === 'paraphrase' && score >= LIKELY,
  );
  return [...Map.groupBy(shown, ({ group }) => group).values()].map((pieces) => ({
    start: Math.min(...pieces.map(({ start }) => start)),
    end: Math.max(...pieces.map(({ end }) => end)),
  }));
}

function common(one: TextRange, other: TextRange): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return Math.max(0, shared) / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}
