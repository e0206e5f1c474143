import { app } from 'electron';
import type { Log } from './log.ts';

/** Holds back the end of the program until `finish` has, at the first and only time. */
export function finishBeforeQuit(finish: () => Promise<void>, log: Log): void {
  let finished = false;
  app.on('will-quit', (event) => {
    if (finished) return;
    event.preventDefault();
    finish()
      .catch((error) => log.error('The library was not closed in order', error))
      .finally(() => {
        finished = true;
        app.quit();
      });
  });
}
