import { useTranslation } from 'react-i18next';
import { openDialog } from '../../state/dialogs.ts';
import { useAppInfo } from '../../state/queries.ts';
import { Button } from '../../ui/button.tsx';
import styles from './settings-dialog.module.css';

/** Which Stet it is, that it keeps to itself, and what it is made of. */
export function About() {
  const { t } = useTranslation();
  const info = useAppInfo().data;
  return (
    <div className={styles['about']}>
      <p>
        {t('settings.version', { version: info?.version ?? '' })} {t('settings.offline')}
      </p>
      <Button onPress={() => openDialog({ kind: 'licences' })}>{t('settings.licences')}</Button>
    </div>
  );
}
