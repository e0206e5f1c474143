import type { Evidence } from './evidence.ts';
import type { Line } from './line.ts';

/** Indexes of the line that heads readers' comments and of the last button below one of them. */
export interface Thread {
  from: number;
  to: number;
}

/**
 * Readers' comments: a line that heads them, and the same button again and again below it. Neither alone would do; what
 * stands between them is as well written as any article.
 */
export function findThread(lines: readonly Line[]): Thread | null {
  // Of a page, comments have been left behind.
  if (lines.some(({ markup }) => markup !== '')) return null;
  for (const [from, line] of lines.entries()) {
    if (from < lines.length / 4 || line.sentence || !HEADER.test(line.key)) continue;
    const buttons = new Map<string, number[]>();
    for (let index = from + 1; index < lines.length; index++) {
      const key = lines[index]?.key ?? '';
      if (ANSWER.test(key)) buttons.set(key, [...(buttons.get(key) ?? []), index]);
    }
    const again = [...buttons.values()].filter((at) => at.length >= 2).flat();
    return again.length === 0 ? null : { from, to: Math.max(...again) };
  }
  return null;
}

const HEADER =
  /^(?:\d[\d.,]*\s?k? )?(?:(?:reader )?comments?|replies|responses|discussion(?: about this .{2,12})?|(?:leave|post|write|add) a (?:comment|reply)|(?:join|start) the (?:conversation|discussion)|reader interactions|commentaires?|reactions?|vos reactions|kommentare?|leserkommentare|diskussion|comentarios?)(?: ?\(?\d[\d.,]*\)?)?$/;
const ANSWER =
  /^(?:(?:log in to )?reply|respond|report|like|recommend|upvote|share|responder|denunciar|me gusta|repondre|signaler|j'aime|antworten?|melden|gefallt mir)(?: \(?\d+\)?)?$/;

export function threadEvidence(index: number, thread: Thread | null): Evidence[] {
  if (!thread || index <= thread.from || index >= thread.to) return [];
  return [
    { rule: 'comments.below-header', kind: 'comments', family: 'place', weight: 0.6 },
    { rule: 'comments.before-button', kind: 'comments', family: 'repeat', weight: 0.45 },
  ];
}
