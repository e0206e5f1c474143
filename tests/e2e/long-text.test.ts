import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type StartedApp, startApp } from '../support/app.ts';
import { inNextFrame, watchFrames } from '../support/frames.ts';
import { leisure, leisureAtWill } from '../support/leisure.ts';

/** Much longer than the screen, with paragraphs of all lengths. Each begins with its number. */
const paragraphs = Array.from({ length: 400 }, (_, index) => {
  const words = 'the council of the harbour heard officers read figures about tides and timber'.split(' ');
  const length = 3 + ((index * 37) % 90);
  return `Paragraph ${index}: ${Array.from({ length }, (_, at) => words[(at * 7 + index) % words.length]).join(' ')}.`;
});

let app: StartedApp;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-long-'));
  const file = join(folder, 'long.txt');
  writeFileSync(file, `A long report\n\n${paragraphs.join('\n\n')}\n`);
  app = await startApp({ library: join(folder, 'library'), files: [file] });
  await app.page.setViewportSize({ width: 1280, height: 720 });
  await app.page.getByText('A long report').first().waitFor();
  await leisureAtWill(app.page);
  await reopen();
});
afterAll(async () => {
  await app?.close();
});

declare global {
  interface Window {
    find(words: string): boolean;
  }
}

async function reopen(): Promise<void> {
  await app.page.reload();
  if ((await app.page.locator('[data-block]').count()) === 0) await app.page.getByText('A long report').first().click();
  await app.page.locator('article[aria-busy="false"]').waitFor();
}

const far = () => app.page.locator('[data-far]').count();

/** The upper edge of a paragraph in the window, and the one that is topmost there. */
const topInPage = (of: number) => document.querySelector(`[data-block="${of}"]`)?.getBoundingClientRect().top ?? 0;
const topOf = (block: number) => inNextFrame(app.page, topInPage, block);
const topmost = () =>
  app.page.evaluate(() => {
    const blocks = [...document.querySelectorAll('[data-block]')];
    return Number(blocks.find((one) => one.getBoundingClientRect().top > 80)?.getAttribute('data-block'));
  });
const scrollTo = (part: number) =>
  app.page.locator('[data-scroller]').evaluate((scroller, to) => {
    scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) * to;
  }, part);
const nextFrame = () =>
  app.page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
const farAbove = (block: number) =>
  app.page.evaluate((of) => {
    const here = document.querySelector(`[data-block="${of}"]`);
    return [...document.querySelectorAll('[data-far]')].filter(
      (one) => here && (one.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    ).length;
  }, block);

it('lays out what is near alone at first, and has every word to select and to find; then all, to be read aloud', async () => {
  expect(await far()).toBeGreaterThan(5);
  const selected = await app.page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-reader-text]')?.focus();
    document.execCommand('selectAll');
    return document.getSelection()?.toString() ?? '';
  });
  for (const words of ['Paragraph 0:', 'Paragraph 200:', 'Paragraph 399:']) expect(selected).toContain(words);
  await app.page.evaluate(() => document.getSelection()?.removeAllRanges());
  expect(await app.page.evaluate(() => window.find('Paragraph 251:'))).toBe(true);
  await app.page.evaluate(() => document.getSelection()?.removeAllRanges());
  await expect
    .poll(async () => {
      await leisure(app.page);
      return far();
    })
    .toBe(0);
  const session = await app.page.context().newCDPSession(app.page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  expect(nodes.some(({ name }) => String(name?.value).startsWith('Paragraph 399:'))).toBe(true);
  await session.detach();
});

it.each([
  ['in a paragraph', 20],
  ['between two', -8],
])('lets no word on screen move while what stands above is laid out, with the edge of the window %s', async (_, by) => {
  await reopen();
  await scrollTo(0.6);
  await nextFrame();
  const block = await topmost();
  await app.page.locator('[data-scroller]').evaluate(
    (scroller, [top, further]) => {
      scroller.scrollTop += top - scroller.getBoundingClientRect().top + further;
    },
    [await topOf(block), by] as const,
  );
  await nextFrame();
  const before = await topOf(block);
  expect(await farAbove(block)).toBeGreaterThan(0);
  await expect
    .poll(async () => {
      await leisure(app.page);
      return farAbove(block);
    })
    .toBe(0);
  await nextFrame();
  expect(Math.abs((await topOf(block)) - before)).toBeLessThan(3);
});

it('scrolls up through what was never on screen without a jump', async () => {
  await reopen();
  await scrollTo(1);
  await nextFrame();
  for (let turn = 0; turn < 12; turn++) {
    const block = await topmost();
    const seen = await watchFrames(app.page, topInPage, block);
    await app.page.locator('[data-scroller]').evaluate((scroller) => {
      scroller.scrollTop -= 300;
    });
    // What is around is laid out when the scrolling has come to rest: no word may be seen to move for that.
    await app.page.waitForTimeout(turn % 3 === 0 ? 400 : 0);
    await nextFrame();
    const [before = 0, ...after] = await seen();
    expect(after.filter((top) => Math.abs(top - before - 300) >= 3)).toEqual([]);
  }
});

it('comes to the place where reading stopped, however far it is', async () => {
  await scrollTo(0.8);
  await nextFrame();
  const block = await topmost();
  await app.page.waitForTimeout(300);
  const before = await topOf(block);
  await reopen();
  await expect.poll(async () => Math.abs((await topOf(block)) - before)).toBeLessThan(4);
});

// Whatever lies over the text within the text's own layer has every turn of the wheel wait for the page.
it('scrolls without asking the page what there is to scroll', async () => {
  const session = await app.page.context().newCDPSession(app.page);
  const asking: unknown[] = [];
  let layers = 0;
  session.on('LayerTree.layerTreeDidChange', ({ layers: all = [] }) => {
    layers += all.length;
    asking.push(
      ...all.flatMap(({ scrollRects = [] }) => scrollRects.filter(({ type }) => type === 'RepaintsOnScroll')),
    );
  });
  await session.send('DOM.enable');
  await session.send('LayerTree.enable');
  await app.page.mouse.move(600, 400);
  await app.page.mouse.wheel(0, 200);
  await expect.poll(() => layers).toBeGreaterThan(0);
  expect(asking).toEqual([]);
  await session.detach();
});
