import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '../../ui/dates.ts';
import { ColumnFrame } from '../column-frame.tsx';
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
    <ColumnFrame
      title={t('reader.versions.title')}
      closing={t('reader.versions.close')}
      onClose={onClose}
      problem={listed.error}
    >
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
                  <span>
                    {alike === 1
                      ? t('reader.versions.sameWords')
                      : t('reader.versions.alike', { percent: Math.min(99, Math.round(alike * 100)) })}
                  </span>
                </span>
              </ListBoxItem>
            ))}
          </ListBox>
          <VersionComparison key={shown.id} articleId={articleId} shown={shown} versions={versions} />
        </>
      ) : null}
    </ColumnFrame>
  );
}
