import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { type Reading, selectByMouse, spokenIn, startReading } from '../support/reading.ts';

let app: Reading;
let session: CDPSession;

/** Words, the key that annotates them, and what is written then. */
const annotations = [
  { kind: 'Quote', key: 'q', words: 'We have waited eleven years for this,', says: 'Mira Oduya' },
  { kind: 'Claim', key: 'c', words: 'Ridership fell by 38 percent', says: 'Unchecked' },
  { kind: 'Highlight', key: 'h', words: 'old ferry terminal', says: '' },
  { kind: 'Note', key: 'n', words: 'budget office', says: 'Ask twice before Friday.' },
];

beforeAll(async () => {
  app = await startReading();
  session = await app.page.context().newCDPSession(app.page);
  for (const { key, words, says } of annotations) {
    await selectByMouse(app.page, words);
    await app.page.keyboard.press(key);
    if (key !== 'n') continue;
    await app.page.keyboard.type(says);
    await app.page.keyboard.press('Escape');
  }
});
afterAll(async () => {
  await app?.close();
});

interface SpokenNode {
  role: string;
  name: string;
}

/** What a screen reader is told of the window. */
async function accessibilityTree(): Promise<SpokenNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => ({ role: String(node.role?.value ?? ''), name: String(node.name?.value ?? '') }));
}

it('lets a screen reader find and read every annotation, beside the text and in the list', async () => {
  const cards = async () => (await accessibilityTree()).filter(({ role }) => role === 'button');
  for (const { kind, says } of annotations) {
    await expect
      .poll(async () => (await cards()).some(({ name }) => name.startsWith(kind) && name.includes(says)))
      .toBe(true);
  }
  await app.page.keyboard.press('a');
  const rows = async () => (await accessibilityTree()).filter(({ role }) => role === 'option');
  await expect.poll(async () => (await rows()).length).toBe(annotations.length);
  const names = (await rows()).map(({ name }) => name);
  for (const { kind, words, says } of annotations) {
    expect(names.filter((name) => [kind, words, says].every((part) => name.includes(part)))).toHaveLength(1);
  }
  await app.page.keyboard.press('Escape');
});

it('says each annotation aloud on the way from one to the next', async () => {
  const spoken = () => spokenIn(app.page);
  await app.page.locator('[data-reader-text]').focus();
  for (let turn = 1; turn < annotations.length; turn++) await app.page.keyboard.press('Shift+K');
  for (const { kind, words } of [2, 0, 1, 3].flatMap((index) => annotations[index] ?? [])) {
    await expect.poll(spoken).toContain(`${kind}: ${words}`);
    await app.page.keyboard.press('Shift+J');
  }
});

it('leaves axe nothing to find with the colours of the system, and tells kinds apart without colour', async () => {
  await app.page.emulateMedia({ forcedColors: 'active' });
  expect(await app.page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  expect(await axeFindings(app.page, ['main', 'aside'])).toEqual([]);
  // By the rule alone: its width, its dashes, or that there are two.
  const rules = await app.page.locator('[data-marks] [data-rule] path').evaluateAll((all) =>
    all.map((rule) => {
      const { strokeWidth, strokeDasharray, strokeLinecap } = getComputedStyle(rule);
      const count = rule.getAttribute('d')?.match(/M/g)?.length;
      return `${strokeWidth} ${strokeDasharray} ${strokeLinecap} ${count}`;
    }),
  );
  expect(rules.length).toBe(annotations.length);
  expect(new Set(rules).size).toBe(annotations.length);
  // A proposal must not look like what somebody has marked.
  const grounds = await app.page.evaluate(() => {
    const text = document.querySelector('[data-block]') ?? document.body;
    const mark = document.querySelector('[data-marks] [data-fill] path') ?? document.body;
    const { backgroundColor } = getComputedStyle(text, '::highlight(stet-suggestion)');
    return { proposal: backgroundColor, mark: getComputedStyle(mark).fill };
  });
  expect(grounds.proposal).toBe('rgba(0, 0, 0, 0)');
  expect(grounds.mark).not.toBe(await app.page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  await app.page.emulateMedia({ forcedColors: 'none' });
});

it('moves nothing for those who want no motion', async () => {
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await app.page.locator('[data-reader-text]').focus();
  await app.page.keyboard.press('Shift+K');
  const longest = await app.page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('main *')].flatMap((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        const seconds = (list: string) => list.split(',').map((one) => Number.parseFloat(one));
        return [...seconds(transitionDuration), ...(animationName === 'none' ? [] : seconds(animationDuration))];
      }),
    ),
  );
  expect(longest).toBeLessThan(0.01);
  expect(await axeFindings(app.page, ['main', 'aside'])).toEqual([]);
});
