import type { Page } from 'playwright-core';

/** From now on what a page asks for with its next frame comes so many milliseconds late, as where other programs have the machine; keys do not wait. */
export async function lateFrames(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((late) => {
    const { requestAnimationFrame: inTime, cancelAnimationFrame: cancelInTime } = window;
    const waysOut = new Map<number, () => void>();
    let last = 0;
    window.requestAnimationFrame = (callback) => {
      const id = --last;
      const timer = setTimeout(() => {
        const frame = inTime(callback);
        waysOut.set(id, () => cancelInTime(frame));
      }, late);
      waysOut.set(id, () => clearTimeout(timer));
      return id;
    };
    window.cancelAnimationFrame = (id) => (waysOut.get(id) ?? (() => cancelInTime(id)))();
  }, milliseconds);
}
