import type { Code } from '../../../shared/model/codebook.ts';
import type { RowSpan } from '../../../shared/survey/marks.ts';
import { type CodeSpan, codesCarried, codesWithin, type SpreadCell } from '../../../shared/survey/uses.ts';
import type { Survey, SurveyedMark } from './survey.ts';

/** Some annotations of a list, by their numbers in the index, and how many it has in all. */
export interface Numbers {
  numbers: number[];
  total: number;
}

/** How many annotations carry each code, by its id. */
export function surveyUses(survey: Survey, codes: readonly Code[]): Record<string, number> {
  const carried = survey.tagged.map(codesCarried(codes));
  const uses: Record<string, number> = Object.fromEntries(codes.map(({ id }) => [id, 0]));
  survey.each(({ tagged }) => {
    for (const id of carried[tagged] ?? []) uses[id] = (uses[id] ?? 0) + 1;
  });
  return uses;
}

export function surveyUsed(survey: Survey, codes: readonly Code[], code: CodeSpan, span: RowSpan): Numbers {
  const carries = carriersOf(survey, codes, code);
  return chosen(survey, ({ tagged }) => carries[tagged] === true, span);
}

/** What carries a code, counted by publication and year. */
export function surveySpread(survey: Survey, codes: readonly Code[], code: CodeSpan): SpreadCell[] {
  const carries = carriersOf(survey, codes, code);
  const cells = new Map<string, SpreadCell>();
  survey.each(({ tagged, publication, published }) => {
    if (carries[tagged] !== true) return;
    const year = published?.slice(0, 4) || null;
    const key = JSON.stringify([publication, year]);
    const cell = cells.get(key) ?? { publication, year, count: 0 };
    cells.set(key, cell);
    cell.count++;
  });
  return [...cells.values()];
}

/** Whether the tags of an annotation are meant, by their place in `tagged`; an annotation counts once, however many of them it has. */
function carriersOf(survey: Survey, codes: readonly Code[], code: CodeSpan): boolean[] {
  const within = codesWithin(codes, code);
  return survey.tagged.map(codesCarried(codes)).map((ids) => !ids.isDisjointFrom(within));
}

/** Notes on articles; where `among` is given, those with these numbers. */
export function surveyNotes(survey: Survey, among: ReadonlySet<number> | null, span: RowSpan): Numbers {
  return chosen(survey, ({ n, kind }) => kind === 'note' && (among === null || among.has(n)), span);
}

function chosen(survey: Survey, isOne: (mark: Readonly<SurveyedMark>) => boolean, span: RowSpan): Numbers {
  const numbers: number[] = [];
  survey.each((mark) => {
    if (isOne(mark)) numbers.push(mark.n);
  });
  return windowOf(numbers, span);
}

/** Those from the first that is asked for on. */
export function windowOf(numbers: readonly number[], { from, limit }: RowSpan): Numbers {
  return { numbers: numbers.slice(from, from + limit), total: numbers.length };
}
