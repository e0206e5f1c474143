import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { inBackground } from '../../ui/report.ts';
import styles from './conflict-card.module.css';
import { VersionHead } from './version-head.tsx';

interface Props {
  /** Of what is in conflict. */
  id: string;
  icon: LucideIcon;
  name: string;
  kind: string;
  /** How many versions stand side by side. */
  count: number;
  /** Settles it with all that the version with that number says, from 0. */
  keep(version: number): Promise<void>;
  /** Settles it field by field; null while nothing was chosen. */
  keepChosen: (() => Promise<void>) | null;
  /** What else can be done. */
  more?: ReactNode;
  /** The fields in which the versions differ. */
  children: ReactNode;
}

/** Something in conflict whose fields stand side by side. */
export function FieldsCard({ id, icon: Icon, name, kind, count, keep, keepChosen, more, children }: Props) {
  const { t } = useTranslation();
  const headingId = `conflict-${id}`;
  return (
    <article className={styles['card']} aria-labelledby={headingId} data-conflict={id}>
      <header className={styles['head']}>
        <Icon size={15} aria-hidden />
        <h2 id={headingId} dir="auto">
          {name}
        </h2>
        <p>{kind}</p>
      </header>
      <div className={styles['versions']} style={{ '--versions': count } as React.CSSProperties}>
        {[...Array(count).keys()].map((index) => (
          <VersionHead
            key={index}
            index={index}
            detail={t(index === 0 ? 'conflicts.inUse' : 'conflicts.kept')}
            onKeep={() => inBackground(keep(index))}
          />
        ))}
        {children}
      </div>
      {keepChosen || more ? (
        <footer className={styles['foot']}>
          {keepChosen ? (
            <Button variant="primary" onPress={() => inBackground(keepChosen())}>
              {t('conflicts.keepChosen')} <kbd>y</kbd>
            </Button>
          ) : null}
          {more}
        </footer>
      ) : null}
    </article>
  );
}
