import { expect, it } from 'vitest';
import { startApp } from '../support/app.ts';
import { endRunning } from '../support/running-apps.ts';

it('ends an app that nobody closed, as after a `beforeAll` that failed', async () => {
  const { page } = await startApp();
  await endRunning();
  await expect.poll(() => page.isClosed()).toBe(true);
});
