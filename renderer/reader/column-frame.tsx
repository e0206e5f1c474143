import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../ui/button.tsx';
import styles from './column-frame.module.css';

interface Props {
  title: string;
  /** What it shows, where that has a name of its own. */
  name?: string | undefined;
  /** Name of the button that closes it. */
  closing: string;
  onClose(): void;
  /** Buttons beside that one. */
  tools?: ReactNode;
  /** Why what it shows could not be read. */
  problem: Error | null;
  children: ReactNode;
}

/** A column beside the article, with a head that closes it, as does Escape; F6 leads to it. */
export function ColumnFrame({ title, name, closing, onClose, tools, problem, children }: Props) {
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    <section className={styles['column']} aria-label={title} data-column tabIndex={-1} onKeyDown={onKeyDown}>
      <header className={styles['header']}>
        <h2>{name ?? title}</h2>
        {tools}
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
