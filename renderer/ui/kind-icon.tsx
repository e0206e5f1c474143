import { Highlighter, type LucideIcon, MessageSquareQuote, Scale, StickyNote, Tag } from 'lucide-react';
import type { AnnotationKind } from '../../shared/model/annotation.ts';
import styles from './kind-icon.module.css';

/** One shape a kind, so that colour never has to tell them apart. */
export const kindIcons: Record<AnnotationKind, LucideIcon> = {
  quote: MessageSquareQuote,
  claim: Scale,
  note: StickyNote,
  highlight: Highlighter,
  tag: Tag,
};

export function KindIcon({ kind, size = 14 }: { kind: AnnotationKind; size?: number }) {
  const Icon = kindIcons[kind];
  return <Icon size={size} strokeWidth={1.9} aria-hidden className={styles['icon']} data-kind={kind} />;
}
