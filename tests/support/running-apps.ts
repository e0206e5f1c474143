import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Milliseconds that an app has to end by itself. */
const PATIENCE = 5000;

const running = new Set<ChildProcess>();

/** From its first moment on: also what fails while it starts is ended. */
export function remember(app: ChildProcess): void {
  running.add(app);
  app.once('exit', () => running.delete(app));
}

/** Ends what runs still. A file of tests whose `beforeAll` failed knows of no app that it could close. */
export async function endRunning(): Promise<void> {
  await Promise.all(
    [...running].map(async (app) => {
      const ended = once(app, 'exit');
      app.kill('SIGTERM');
      const timer = setTimeout(() => app.kill('SIGKILL'), PATIENCE);
      await ended;
      clearTimeout(timer);
    }),
  );
}
