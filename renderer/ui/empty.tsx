import type { LucideIcon } from 'lucide-react';
import styles from './empty.module.css';

/** An empty view: one sentence, one action. */
export function Empty({
  icon: Icon,
  children,
  action,
}: {
  icon: LucideIcon;
  children: React.ReactNode;
  action?: React.ReactNode;
}) {
  return (
    <div className={styles['empty']}>
      <Icon size={28} strokeWidth={1.4} aria-hidden />
      <p>{children}</p>
      {action ? <div className={styles['action']}>{action}</div> : null}
    </div>
  );
}
