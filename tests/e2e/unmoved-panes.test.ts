import { afterAll, beforeAll, expect, it } from 'vitest';
import { annotateFerry, type Desk, startDesk } from '../support/desk.ts';
import { clickOn } from '../support/reading.ts';

/** Whoever goes through a form with Tab sees it scroll, and nothing else move: what has no scroll bar could not be brought back. */

let app: Desk;
beforeAll(async () => {
  app = await startDesk();
  await annotateFerry(app.page);
});
afterAll(async () => {
  await app?.close();
});

it('the inspector of a low window, from one end of a claim to the other and back', async () => {
  await app.page.getByRole('row', { name: /Ferry strike/ }).dblclick();
  await clickOn(app.page, '41,000 passengers');
  await app.page.setViewportSize({ width: 1440, height: 480 });
  const add = app.page.getByRole('button', { name: 'Add a number' });
  await add.focus();
  const shifted = () =>
    app.page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('[id^="pane-"]')]
        .filter(({ scrollTop }) => scrollTop !== 0)
        .map(({ id, tagName, scrollTop }) => `${id || tagName} ${scrollTop}`),
    );
  const chosen = () => app.page.evaluate(() => document.activeElement?.getAttribute('type'));
  const passed: (string | null | undefined)[] = [];
  for (const key of [...Array<string>(5).fill('Tab'), ...Array<string>(8).fill('Shift+Tab')]) {
    await app.page.keyboard.press(key);
    passed.push(await chosen());
    expect(await shifted(), `after ${passed.length} presses`).toEqual([]);
  }
  expect(passed).toContain('radio');
});
