import { useTranslation } from 'react-i18next';
import { useCollections } from '../state/queries.ts';
import { Select } from '../ui/select.tsx';
import styles from './collection-choice.module.css';

interface Props {
  value: string | null;
  empty: boolean;
  onChange(id: string): void;
}

/** Which collection is meant, and that there is nothing in it. */
export function CollectionChoice({ value, empty, onChange }: Props) {
  const { t } = useTranslation();
  const collections = useCollections().data ?? [];
  return (
    <div className={styles['choice']}>
      <Select
        label={t('export.collectionLabel')}
        options={collections.map(({ id, name }) => ({ value: id, label: name }))}
        value={value ?? ''}
        onChange={onChange}
      />
      {empty ? <p role="status">{t('export.emptyCollection')}</p> : null}
    </div>
  );
}
