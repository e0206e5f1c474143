import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/button.tsx';
import styles from './revisions.module.css';

interface Props {
  title: string;
  /** Name of the button that closes it. */
  closing: string;
  onClose(): void;
  /** Why what it shows could not be read. */
  problem: Error | null;
  children: ReactNode;
}

/** A column beside the article, with a head that closes it. */
export function ColumnFrame({ title, closing, onClose, problem, children }: Props) {
  return (
    <section className={styles['column']} aria-label={title}>
      <header className={styles['header']}>
        <h2>{title}</h2>
        <IconButton icon={X} label={closing} onPress={onClose} />
      </header>
      {problem ? (
        <p role="alert" className={styles['problem']}>
          {problem.message}
        </p>
      ) : null}
      {children}
    </section>
  );
}
