import { FileText, Globe, type LucideIcon, MousePointerClick, TextSearch } from 'lucide-react';
import { claimOf, type PlacedAnnotation } from '../../../../shared/model/annotation.ts';
import type { Command } from '../../../state/commands.ts';
import { useOpenArticle } from '../../../state/open-article.ts';
import { undoable } from '../../../state/undoable.ts';
import { wordsOf } from '../../model/order.ts';
import { addFile } from './evidence-actions.ts';
import { newRelation, type SoughtFor, seekEvidence } from './evidence-store.ts';

/** A way to add evidence to a claim: an entry of the menu beside it, and a command. */
interface Way {
  name: 'bySearch' | 'bySelection' | 'byPage' | 'byFile';
  icon: LucideIcon;
  key: string;
  run(claim: SoughtFor): void;
}

/** After F, like how a claim stands. */
export const evidenceWays: readonly Way[] = [
  { name: 'bySearch', icon: TextSearch, key: 'f e', run: (claim) => seekEvidence('search', claim) },
  { name: 'bySelection', icon: MousePointerClick, key: 'f n', run: (claim) => seekEvidence('selection', claim) },
  { name: 'byPage', icon: Globe, key: 'f w', run: (claim) => seekEvidence('page', claim) },
  { name: 'byFile', icon: FileText, key: 'f f', run: (claim) => undoable(addFile(claim), () => undefined) },
];

export const wayCommandId = ({ name }: Way) => `evidence.${name}`;

/** A claim of the article that is read, as what evidence is looked for. */
export function soughtFor(placed: PlacedAnnotation, articleId: string, text: string): SoughtFor {
  const annotationId = placed.annotation.id;
  const words = claimOf(placed.annotation)?.['schema:text'] || wordsOf(placed, text);
  return { articleId, annotationId, words, relation: newRelation(annotationId) };
}

/** `claim` is the one meant, asked at the time of use. */
export function evidenceWayCommands(claim: () => PlacedAnnotation | null): Command[] {
  return evidenceWays.map((way) => ({
    id: wayCommandId(way),
    title: `evidence.commands.${way.name}`,
    group: 'evidence.group',
    keys: [way.key],
    asks: way.name !== 'bySelection',
    enabled: () => claim() !== null,
    lacks: 'evidence.noClaim',
    run() {
      const placed = claim();
      const { view, text } = useOpenArticle.getState();
      if (placed && view) way.run(soughtFor(placed, view.article.id, text));
    },
  }));
}
