import type { CDPSession, Page } from 'playwright-core';

/** What the main thread of a page costs, told by the browser itself. */
export interface Meter {
  /** Milliseconds of main-thread CPU that the work takes. */
  cpu(work: () => Promise<void>): Promise<number>;
  /** Bytes of live JavaScript objects and of the browser's own (elements, ranges, text), after a collection. */
  heap(): Promise<number>;
}

export async function meterOf(page: Page): Promise<Meter> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    async cpu(work) {
      const before = await metric(session, 'TaskDuration');
      await work();
      return ((await metric(session, 'TaskDuration')) - before) * 1000;
    },
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      const usage = await session.send('Runtime.getHeapUsage');
      return usage.usedSize + usage.embedderHeapUsedSize;
    },
  };
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find((one) => one.name === name);
  if (!found) throw new Error(`The browser does not tell ${name}.`);
  return found.value;
}

/** Resolves once nothing is left to draw. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 120)))),
  );
}

/** CSS pixels of one turn of the wheel. */
const TURN = 400;

/** Scrolls down by wheel, frame by frame, as somebody who skims. */
export async function skim(page: Page, turns: number): Promise<void> {
  await page.mouse.move(500, 400);
  for (let turn = 0; turn < turns; turn++) {
    await page.mouse.wheel(0, TURN);
    await page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));
  }
  await atRest(page);
}
