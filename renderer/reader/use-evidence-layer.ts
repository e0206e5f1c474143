import { useEffect, useState } from 'react';
import { useEditing } from '../state/editing.ts';
import { useEvidenceWords } from '../state/evidence-words.ts';
import { EvidenceLayer } from './marks/evidence-layer.ts';
import type { TextView } from './text/text-view.ts';

/** Keeps the marks of linked words in step with the text. */
export function useEvidenceLayer(view: TextView | null, filled: number): void {
  const [layer, setLayer] = useState<EvidenceLayer | null>(null);
  const rows = useEvidenceWords((state) => state.rows);
  const editing = useEditing((state) => state.articleId !== null);
  useEffect(() => {
    if (!view) return;
    const made = new EvidenceLayer(view);
    setLayer(made);
    return () => {
      made.dispose();
      setLayer(null);
    };
  }, [view]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `filled` counts up when more of the text is there to draw on
  useEffect(() => layer?.draw(editing ? [] : rows), [layer, rows, filled, editing]);
}
