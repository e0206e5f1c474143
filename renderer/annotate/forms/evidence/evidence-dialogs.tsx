import { useEvidenceSearch } from './evidence-store.ts';
import { PageDialog } from './page-dialog.tsx';
import { WordsDialog } from './words-dialog.tsx';

/** Where evidence is looked for. Beside the inspector, not in it: that goes when the window becomes too narrow for it. */
export function EvidenceDialogs() {
  const seeking = useEvidenceSearch();
  if (seeking.by === 'page') return <PageDialog claim={seeking.claim} />;
  return seeking.by === 'search' ? <WordsDialog claim={seeking.claim} /> : null;
}
