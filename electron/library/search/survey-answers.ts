import type { Code } from '../../../shared/model/codebook.ts';
import type { RowSpan } from '../../../shared/survey/marks.ts';
import { codesCarried } from '../../../shared/survey/uses.ts';
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

export function surveyUsed(survey: Survey, codes: readonly Code[], codeId: string, span: RowSpan): Numbers {
  const carries = survey.tagged.map(codesCarried(codes)).map((ids) => ids.has(codeId));
  return chosen(survey, ({ tagged }) => carries[tagged] === true, span);
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
