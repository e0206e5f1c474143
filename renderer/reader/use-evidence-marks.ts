import { useEffect } from 'react';
import { useEditing } from '../state/editing.ts';
import { useEvidenceWords } from '../state/evidence-words.ts';
import type { MarkLayer } from './marks/mark-layer.ts';

/** Keeps the marks of linked words in step with the text. */
export function useEvidenceMarks(marks: MarkLayer | undefined, filled: number): void {
  const rows = useEvidenceWords((state) => state.rows);
  const editing = useEditing((state) => state.articleId !== null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `filled` counts up when more of the text is there to draw on
  useEffect(() => {
    marks?.setEvidence(editing ? [] : rows.flatMap(({ range }) => range ?? []));
  }, [marks, rows, filled, editing]);
}
