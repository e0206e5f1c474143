import { useTranslation } from 'react-i18next';
import { useCollections } from '../state/queries.ts';
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
      <label>
        {t('export.collectionLabel')}
        <select value={value ?? ''} onChange={({ target }) => onChange(target.value)}>
          {collections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {empty ? <p role="status">{t('export.emptyCollection')}</p> : null}
    </div>
  );
}
