import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WatchState } from '../../../shared/model/watched.ts';
import { call } from '../../state/bridge.ts';
import { closeDialog, openDialog } from '../../state/dialogs.ts';
import { queryClient } from '../../state/query-client.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { inBackground } from '../../ui/report.ts';
import { importPaths } from './import-articles.ts';
import styles from './watch-dialog.module.css';

/** The folder whose new files come into the library by themselves: which it is, whether it is watched, and a stop. */
export function WatchDialog() {
  const { t } = useTranslation();
  const watched = useQuery({ queryKey: ['watch'], queryFn: () => call('watch.state'), staleTime: 0 });
  const state = watched.data ?? null;
  const set = (asked: Promise<WatchState | null>) =>
    inBackground(asked.then((next) => queryClient.setQueryData(['watch'], next)));
  return (
    <Dialog
      title={t('import.watch.title')}
      onClose={closeDialog}
      actions={
        <>
          {state ? (
            <Button onPress={() => set(call('watch.turn', !state.on))}>
              {t(state.on ? 'import.watch.stop' : 'import.watch.go')}
            </Button>
          ) : null}
          <Button variant={state ? 'plain' : 'primary'} onPress={() => inBackground(choose())}>
            {t(state ? 'import.watch.another' : 'import.watch.choose')}
          </Button>
        </>
      }
    >
      <p>{t('import.watch.text')}</p>
      {state ? (
        <>
          <dl className={styles['state']}>
            <dt>{t('import.watch.folder')}</dt>
            <dd dir="ltr">{state.folder}</dd>
            <dt>{t('import.watch.now')}</dt>
            <dd>
              <span role="status">{t(`import.watch.${stateName(state)}`)}</span>
            </dd>
          </dl>
          <p className={styles['hint']}>
            {t('import.watch.before')}{' '}
            <Button
              variant="quiet"
              isDisabled={!state.there}
              onPress={() => {
                closeDialog();
                inBackground(importPaths([state.folder]));
              }}
            >
              {t('import.watch.importAll')}
            </Button>
          </p>
        </>
      ) : null}
    </Dialog>
  );
}

/** The question for the folder takes the dialog's place; then it shows what holds. */
async function choose(): Promise<void> {
  closeDialog();
  try {
    queryClient.setQueryData(['watch'], await call('watch.choose'));
  } finally {
    openDialog({ kind: 'watch' });
  }
}

function stateName({ on, there }: WatchState): 'off' | 'gone' | 'on' {
  if (!on) return 'off';
  return there ? 'on' : 'gone';
}
