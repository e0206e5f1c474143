import type { LucideIcon } from 'lucide-react';
import { useRoute, type View } from '../state/route.ts';
import counted from '../ui/counted.module.css';
import { inWriting } from '../ui/in-writing.ts';
import { type DraggedKind, startDrag } from './dragged.ts';
import styles from './nav-item.module.css';
import { useDrop } from './use-drop.ts';

interface Props {
  icon: LucideIcon;
  label: string;
  count?: number;
  shortcut?: string;
  /** Something there waits to be settled. */
  attention?: boolean;
  /** Where it leads. */
  to: View;
  /** Whether it is meant among those that lead there. */
  chosen?: boolean;
  /** Levels it lies below the top. */
  depth?: number;
  onPress(): void;
  /** Opens its menu at a point of the window, CSS pixels. */
  onMenu?(at: { x: number; y: number }): void;
  /** Id of the collection it is, to be dragged into another. */
  collectionId?: string;
  /** What may be dropped on it. */
  accepts?: readonly DraggedKind[];
  onDropped?(kind: DraggedKind, ids: string[]): void;
  onKeyDown?(event: React.KeyboardEvent): void;
}

const nothing: readonly DraggedKind[] = [];

export function NavItem({ icon: Icon, label, count, shortcut, to, chosen = true, attention, depth = 0, ...on }: Props) {
  // What is shown is the page, or an article of it. Each item looks for itself: going somewhere draws two of them anew.
  const current = useRoute(({ view, articleId }) =>
    view !== to || !chosen ? undefined : articleId === null ? 'page' : 'true',
  );
  const { onPress, onMenu, collectionId, accepts = nothing, onDropped, onKeyDown } = on;
  const drop = useDrop(accepts, (kind, ids) => onDropped?.(kind, ids));
  return (
    <li>
      <button
        type="button"
        aria-current={current}
        className={styles['item']}
        data-over={drop.over || undefined}
        draggable={collectionId !== undefined}
        onDragStart={(event) => {
          if (collectionId !== undefined) startDrag(event, 'collection', [collectionId]);
        }}
        {...drop.props}
        onKeyDown={onKeyDown}
        onClick={onPress}
        style={depth > 0 ? { paddingInlineStart: `${0.5 + depth}rem` } : undefined}
        // Shift+F10 and the menu key arrive here as well, without a place of the pointer.
        onContextMenu={(event) => {
          if (!onMenu) return;
          event.preventDefault();
          const box = event.currentTarget.getBoundingClientRect();
          onMenu(event.button === 2 ? { x: event.clientX, y: event.clientY } : { x: box.left + 24, y: box.bottom });
        }}
        title={shortcut ? `${label} (${shortcut})` : undefined}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden />
        <span className={counted['name']}>{label}</span>
        {count === undefined ? null : (
          <span className={`${counted['count']} ${styles['count']}`} data-attention={attention || undefined}>
            {inWriting(count)}
          </span>
        )}
      </button>
    </li>
  );
}
