import type { Evidence, Verdict } from './evidence.ts';
import type { Line } from './line.ts';
import type { Zone } from './rule.ts';

/**
 * Readers' comments: below the text, under a line that heads them, and the same button again after each. Neither alone would
 * do; what stands between them is as well written as any article.
 */
export function commentThread(
  lines: readonly Line[],
  zones: readonly Zone[],
  verdicts: readonly Verdict[],
): { from: number; to: number } | null {
  const isComments = (index: number) => verdicts[index]?.removed === true && verdicts[index]?.kind === 'comments';
  const from = lines.findIndex((_, index) => zones[index] === 'tail' && isComments(index));
  if (from < 0) return null;
  const buttons = new Map<string, number[]>();
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.words > 4 || line.sentence) continue;
    buttons.set(line.key, [...(buttons.get(line.key) ?? []), index]);
  }
  const answers = [...buttons].filter(([key, at]) => ANSWER.test(key) && at.length >= 2).flatMap(([, at]) => at);
  return answers.length === 0 ? null : { from, to: Math.max(...answers) };
}

const ANSWER =
  /^(?:(?:log in to )?reply|respond|report|like|recommend|upvote|share|responder|denunciar|me gusta|repondre|signaler|j'aime|antworten?|melden|gefallt mir)(?: \(?\d+\)?)?$/;

export function threadEvidence(index: number, thread: { from: number; to: number } | null): Evidence[] {
  if (!thread || index <= thread.from || index >= thread.to) return [];
  return [
    { rule: 'comments.below-header', kind: 'comments', family: 'place', weight: 0.6 },
    { rule: 'comments.before-button', kind: 'comments', family: 'repeat', weight: 0.45 },
  ];
}
