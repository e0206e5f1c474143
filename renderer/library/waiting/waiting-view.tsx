import { MessageSquareDashed, RotateCw } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { registerCommands, runCommand } from '../../state/commands.ts';
import { useWaiting } from '../../state/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { View } from '../../ui/view.tsx';
import { waitingCommands } from './waiting-commands.ts';
import { WaitingRow } from './waiting-row.tsx';
import styles from './waiting-view.module.css';

/** Of thousands not every one is listed: nobody reads so many lines. */
const LISTED = 500;

/** Annotations that were imported and whose article is not known, each with the reason and what can be done. */
export function WaitingView() {
  const { t } = useTranslation();
  const waiting = useWaiting();
  const rows = waiting.data;
  useEffect(() => registerCommands(waitingCommands), []);
  const count = rows?.length ?? 0;
  const tryAgain = (
    <Button icon={RotateCw} onPress={() => void runCommand('waiting.again')}>
      {t('waiting.again')}
    </Button>
  );
  return (
    <View
      title={t('waiting.title')}
      detail={count > 0 ? t('waiting.count', { count }) : ''}
      actions={count > 0 ? tryAgain : null}
    >
      {waiting.isError ? (
        <Empty
          icon={MessageSquareDashed}
          action={<Button onPress={() => void waiting.refetch()}>{t('ui.again')}</Button>}
        >
          {waiting.error.message}
        </Empty>
      ) : rows === undefined ? (
        <p role="status" hidden>
          {t('waiting.loading')}
        </p>
      ) : count === 0 ? (
        <Empty
          icon={MessageSquareDashed}
          action={<Button onPress={() => void runCommand('file.importAnnotations')}>{t('waiting.import')}</Button>}
        >
          {t('waiting.none')}
        </Empty>
      ) : (
        <ul className={styles['list']} aria-label={t('waiting.title')}>
          {rows.slice(0, LISTED).map((row) => (
            <WaitingRow key={row.id} waiting={row} />
          ))}
          {count > LISTED ? <li className={styles['more']}>{t('waiting.more', { count: count - LISTED })}</li> : null}
        </ul>
      )}
    </View>
  );
}
