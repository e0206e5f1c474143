import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, deskArticles, startDesk } from '../support/desk.ts';

const article = `# Lamps of the breakwater

By Ines Calder

The lamps along the breakwater were lit again on Friday, after a winter in which nobody walked there.

Sign up for the harbour letter

- The first lamp stands at the customs house
- The last one at the beacon

A walk from one to the other takes half an hour, and longer when the wind comes from the north.

Follow us everywhere

## What it cost

The town paid for the lamps with what was left of the fund for the old pier.

Tell us what you think

> We would have paid for it ourselves, said the people of the upper town.

Read the next story
`;

let app: Desk;

beforeAll(async () => {
  app = await startDesk({ ...deskArticles, 'lamps.md': article });
  await app.page.getByText('Lamps of the breakwater').first().click();
  await app.page.keyboard.press('Enter');
  await app.page.locator('[data-block]').first().waitFor();
});
afterAll(async () => {
  await app?.close();
});

/** Upper edges of all blocks and folds, by their words. */
function tops(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-block], [data-removals] > *')].map((element) => [
        element.textContent.slice(0, 40),
        Math.round(element.getBoundingClientRect().top),
      ]),
    ),
  );
}

const text = () => app.page.locator('[data-reader-text]');
const folds = () => app.page.locator('[data-removals]');

it('moves nothing when a correction begins and ends, however the removed lines are shown', async () => {
  for (const line of ['Sign up', 'Follow us', 'Tell us', 'Read the next']) {
    const one = app.page.locator('[data-block]').filter({ hasText: line });
    if ((await one.count()) === 0) continue;
    await one.click();
    await app.page.keyboard.press('-');
    await one.waitFor({ state: 'detached' });
  }
  expect(await folds().count()).toBeGreaterThanOrEqual(4);
  await folds()
    .nth(1)
    .getByRole('button', { name: /removed/ })
    .click();
  await text().focus();
  const before = await tops(app.page);
  await app.page.keyboard.press('e');
  await app.page.locator('[data-editing]').waitFor();
  expect(await tops(app.page)).toEqual(before);
  await app.page.keyboard.press('Escape');
  await app.page.locator('[data-editing]').waitFor({ state: 'detached' });
  await expect.poll(() => tops(app.page)).toEqual(before);
});

it('lets the removed lines go along with the words while somebody types, and out of the way of the keys', async () => {
  const before = await tops(app.page);
  await app.page.locator('[data-block]').first().click();
  await app.page.keyboard.press('e');
  await app.page.locator('[data-editing]').waitFor();
  await app.page.keyboard.press('Control+Home');
  await app.page.keyboard.type('So many words that they take lines of their own. '.repeat(4));
  const after = await tops(app.page);
  const moved = (words: string) => (after[words] ?? 0) - (before[words] ?? 0);
  const walk = 'A walk from one to the other takes half ';
  const fold =
    Object.keys(before)
      .filter((words) => /removed/.test(words))
      .at(-1) ?? '';
  expect(moved(walk)).toBeGreaterThan(30);
  expect(moved(fold)).toBe(moved(walk));
  expect(
    await folds()
      .first()
      .evaluate((fold) => fold.closest('[inert]') !== null),
  ).toBe(true);
  await app.page.keyboard.press('Escape');
  await app.page.locator('[data-editing]').waitFor({ state: 'detached' });
  await folds()
    .first()
    .getByRole('button', { name: /removed/ })
    .waitFor();
});
