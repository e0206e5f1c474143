import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { licencesFileSchema } from '../../../shared/model/licence.ts';
import { closeDialog } from '../../state/dialogs.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './licences-dialog.module.css';

/** Every package that the app contains, with its licence: the bundle's own list. */
export function LicencesDialog() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState('');
  const { data, isError } = useQuery({
    queryKey: ['licences'],
    queryFn: async () => licencesFileSchema.parse(await (await fetch('licences.json')).json()),
  });
  const wanted = filter.trim().toLowerCase();
  const shown = data?.filter(({ name }) => name.toLowerCase().includes(wanted)) ?? [];
  return (
    <Dialog title={t('licences.title')} width="wide" onClose={closeDialog}>
      <div className={styles['licences']}>
        <p>
          {t('licences.intro')} {t('licences.runtime')}
        </p>
        {isError ? <p role="alert">{t('licences.problem')}</p> : null}
        {!data && !isError ? <p role="status">{t('licences.loading')}</p> : null}
        {data ? (
          <>
            <Field label={t('licences.find')} value={filter} onChange={setFilter} />
            <p role="status" className={styles['count']}>
              {shown.length === 0 ? t('licences.none', { name: filter }) : t('licences.count', { count: shown.length })}
            </p>
            <ul>
              {shown.map(({ name, version, licence, text }) => (
                <li key={`${name} ${version}`}>
                  <details>
                    <summary>
                      <span className={styles['name']}>{name}</span> {version}
                      <span className={styles['licence']}>{licence ?? t('licences.unnamed')}</span>
                    </summary>
                    <pre>{text}</pre>
                  </details>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </Dialog>
  );
}
