import { BookOpenText, FolderOpen, FolderPlus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecentLibrary } from '../../shared/bridge/answers.ts';
import { call } from '../state/bridge.ts';
import { Button } from '../ui/button.tsx';
import { inBackground } from '../ui/report.ts';
import styles from './welcome.module.css';

/** Before a library is open: make one, open one, or go back to one. */
export function Welcome({ recent }: { recent: RecentLibrary[] }) {
  const { t } = useTranslation();
  const open = (folder: string | null) => inBackground(call('library.open', folder));
  return (
    <main className={styles['welcome']}>
      <div className={styles['card']}>
        <BookOpenText size={36} strokeWidth={1.4} aria-hidden />
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.text')}</p>
        <div className={styles['actions']}>
          <Button
            variant="primary"
            icon={FolderPlus}
            autoFocus={recent.length === 0}
            onPress={() => inBackground(call('library.create'))}
          >
            {t('welcome.create')}
          </Button>
          <Button icon={FolderOpen} onPress={() => open(null)}>
            {t('welcome.open')}
          </Button>
        </div>
        {recent.length > 0 ? (
          <section aria-labelledby="welcome-recent" className={styles['recent']}>
            <h2 id="welcome-recent">{t('welcome.recent')}</h2>
            <ul>
              {recent.map((library) => (
                <li key={library.folder}>
                  <RecentItem library={library} isFirst={library === recent[0]} onOpen={open} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </main>
  );
}

interface ItemProps {
  library: RecentLibrary;
  /** What was opened last is what Enter opens. */
  isFirst: boolean;
  /** Null asks for the folder. */
  onOpen(folder: string | null): void;
}

/** A library that was opened before: where it lies, where it has moved to, or how to look for it. */
function RecentItem({ library: { folder, name, now }, isFirst, onOpen }: ItemProps) {
  const { t } = useTranslation();
  const own = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isFirst) own.current?.focus();
  }, [isFirst]);
  return (
    <button ref={own} type="button" onClick={() => onOpen(now === null ? null : folder)}>
      <span>{name}</span>
      <span className={styles['folder']}>{folder}</span>
      {now === undefined ? null : (
        <span className={styles['moved']}>
          {now === null ? t('welcome.missing') : t('welcome.moved', { folder: now })}
        </span>
      )}
    </button>
  );
}
