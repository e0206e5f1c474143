import { ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { RevisionInfo } from '../../../shared/bridge/answers.ts';
import { formatMoment } from '../../ui/dates.ts';
import styles from './revisions.module.css';

interface Props {
  revisions: readonly RevisionInfo[];
  current: number;
  shown: number;
  onShow(revision: number): void;
}

/** All revisions, the newest first. */
export function RevisionList({ revisions, current, shown, onShow }: Props) {
  const { t, i18n } = useTranslation();
  return (
    <ListBox
      aria-label={t('reader.revisions.list')}
      className={styles['list'] ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[shown]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (typeof key === 'number') onShow(key);
      }}
    >
      {revisions.toReversed().map(({ revision, created, reason }) => {
        const why = reason ?? t('reader.revisions.imported');
        const words = why === '' ? t('reader.revisions.noReason') : why;
        return (
          <ListBoxItem key={revision} id={revision} textValue={words} className={styles['item'] ?? ''}>
            <span className={styles['why']} dir="auto">
              {words}
            </span>
            <span className={styles['when']}>
              {t('reader.revisions.number', { number: revision })}
              {created === '' ? null : <time dateTime={created}>{formatMoment(created, i18n.language)}</time>}
              {revision === current ? <strong>{t('reader.revisions.current')}</strong> : null}
            </span>
          </ListBoxItem>
        );
      })}
    </ListBox>
  );
}
