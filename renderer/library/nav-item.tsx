import type { LucideIcon } from 'lucide-react';
import styles from './nav-item.module.css';

interface Props {
  icon: LucideIcon;
  label: string;
  count?: number;
  shortcut?: string;
  /** 'page' when it is what is shown, 'true' when an article of it is. */
  current: 'page' | 'true' | undefined;
  onPress(): void;
}

export function NavItem({ icon: Icon, label, count, shortcut, current, onPress }: Props) {
  return (
    <li>
      <button
        type="button"
        aria-current={current}
        className={styles['item']}
        onClick={onPress}
        title={shortcut ? `${label} (${shortcut})` : undefined}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden />
        <span className={styles['label']}>{label}</span>
        {count === undefined ? null : <span className={styles['count']}>{count.toLocaleString()}</span>}
      </button>
    </li>
  );
}
