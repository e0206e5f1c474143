import type { LucideIcon } from 'lucide-react';
import styles from './nav-item.module.css';

interface Props {
  icon: LucideIcon;
  label: string;
  count?: number;
  shortcut?: string;
  /** Something there waits to be settled. */
  attention?: boolean;
  /** 'page' when it is what is shown, 'true' when an article of it is. */
  current: 'page' | 'true' | undefined;
  /** Levels it lies below the top. */
  depth?: number;
  onPress(): void;
  /** Opens its menu at a point of the window, CSS pixels. */
  onMenu?(at: { x: number; y: number }): void;
}

export function NavItem({ icon: Icon, label, count, shortcut, current, attention, depth = 0, onPress, onMenu }: Props) {
  return (
    <li>
      <button
        type="button"
        aria-current={current}
        className={styles['item']}
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
        <span className={styles['label']}>{label}</span>
        {count === undefined ? null : (
          <span className={styles['count']} data-attention={attention || undefined}>
            {count.toLocaleString()}
          </span>
        )}
      </button>
    </li>
  );
}
