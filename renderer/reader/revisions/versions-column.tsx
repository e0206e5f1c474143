import { X } from 'lucide-react';
import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button.tsx';
import { formatDate, formatMoment } from '../../ui/dates.ts';
import styles from './revisions.module.css';
import { useVersions } from './use-versions.ts';
import { VersionComparison } from './version-comparison.tsx';

/** Other versions of the article beside it: what is different, and what can be done with them. */
export function VersionsColumn({ articleId, onClose }: { articleId: string; onClose(): void }) {
  const { t, i18n } = useTranslation();
  const listed = useVersions(articleId);
  const [chosen, setChosen] = useState<string | null>(null);
  const versions = listed.data ?? [];
  const shown = versions.find(({ id }) => id === chosen) ?? versions[0];
  return (
    <section className={styles['column']} aria-label={t('reader.versions.title')}>
      <header className={styles['header']}>
        <h2>{t('reader.versions.title')}</h2>
        <IconButton icon={X} label={t('reader.versions.close')} onPress={onClose} />
      </header>
      {listed.error ? (
        <p role="alert" className={styles['problem']}>
          {listed.error.message}
        </p>
      ) : null}
      {listed.data && versions.length === 0 ? <p className={styles['none']}>{t('reader.versions.none')}</p> : null}
      {shown ? (
        <>
          <ListBox
            aria-label={t('reader.versions.list')}
            className={styles['list'] ?? ''}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[shown.id]}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : [...keys];
              if (typeof key === 'string') setChosen(key);
            }}
          >
            {versions.map(({ id, title, publication, published, added, alike }) => (
              <ListBoxItem key={id} id={id} textValue={title} className={styles['item'] ?? ''}>
                <span className={styles['why']} dir="auto">
                  {title}
                </span>
                <span className={styles['when']}>
                  {publication === null ? null : <span>{publication}</span>}
                  {published === null ? null : <span>{formatDate(published, i18n.language)}</span>}
                  <span>{t('reader.versions.added', { when: formatMoment(added, i18n.language) })}</span>
                  <span>{t('reader.versions.alike', { percent: Math.min(99, Math.round(alike * 100)) })}</span>
                </span>
              </ListBoxItem>
            ))}
          </ListBox>
          <VersionComparison key={shown.id} articleId={articleId} shown={shown} versions={versions} />
        </>
      ) : null}
    </section>
  );
}
