import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppInfo } from '../state/queries.ts';
import { useSettings } from '../state/settings.ts';
import { Button } from '../ui/button.tsx';
import { LiveRegion } from '../ui/live-region.tsx';
import { settleSecondPresses } from '../ui/second-presses.ts';
import styles from './app.module.css';
import { Frame } from './frame.tsx';
import { useKeys } from './keys/use-keys.ts';
import { Messages } from './messages.tsx';
import { useAppCommands } from './use-app-commands.ts';
import { useAppearance } from './use-appearance.ts';
import { useMainEvents } from './use-main-events.ts';
import { Welcome } from './welcome.tsx';
import { WindowTitle } from './window-title.ts';

/** The window: waits for the main process, then shows the library, or how to get one. */
export function App() {
  const { t } = useTranslation();
  const info = useAppInfo();
  const settings = info.data?.settings;
  useEffect(() => {
    if (settings) useSettings.setState(settings);
  }, [settings]);
  useAppearance();
  useMainEvents();
  useAppCommands();
  useKeys();
  useEffect(settleSecondPresses, []);

  return (
    <>
      {info.isError ? (
        <main className={styles['center']}>
          <h1>{t('app.cannotStart')}</h1>
          <p>{info.error.message}</p>
          <Button onPress={() => void info.refetch()}>{t('ui.again')}</Button>
        </main>
      ) : info.data === undefined ? null : info.data.library === null ? (
        <Welcome recent={info.data.recent} />
      ) : (
        <Frame key={info.data.library.id} />
      )}
      <WindowTitle />
      <Messages />
      <LiveRegion />
    </>
  );
}
