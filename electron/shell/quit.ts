import { app } from 'electron';
import type { Log } from './log.ts';

/** Holds back the end of the program until `finish` has, at the first and only time. */
export function finishBeforeQuit(log: Log, finish: () => Promise<void>): void {
  let finished = false;
  app.on('will-quit', (event) => {
    if (finished) return;
    event.preventDefault();
    finish()
      .catch((error) => log.error('Not everything was finished in order', error))
      .finally(() => {
        finished = true;
        app.quit();
      });
  });
}
