import type { Page } from 'playwright-core';

declare global {
  interface Window {
    leisure(): void;
  }
}

/** From the next page that is loaded on, the browser has leisure when the test says so. */
export async function leisureAtWill(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const waiting = new Map<number, () => void>();
    let last = 0;
    window.requestIdleCallback = (work) => {
      waiting.set(++last, () => work({ didTimeout: false, timeRemaining: () => 50 }));
      return last;
    };
    window.cancelIdleCallback = (id) => void waiting.delete(id);
    window.leisure = () => {
      const works = [...waiting.values()];
      waiting.clear();
      for (const work of works) work();
    };
  });
}

/** Does what waits for leisure, and no more than that. */
export function leisure(page: Page): Promise<void> {
  return page.evaluate(() => window.leisure());
}
