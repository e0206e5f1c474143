import { afterAll, beforeAll, expect, it } from 'vitest';
import { markedWords } from '../support/marked-words.ts';
import { clickOn, type Reading, selectByMouse, spokenIn, startReading } from '../support/reading.ts';

let app: Reading;

beforeAll(async () => {
  app = await startReading();
});
afterAll(async () => {
  await app?.close();
});
const press = async (...keys: string[]) => {
  for (const key of keys) await app.page.keyboard.press(key);
};
const marked = (kind: string) => expect.poll(async () => (await markedWords(app.page, kind)).toSorted());
const atHand = () => app.page.locator('blockquote[aria-label="Annotated words"]').textContent();
const spoken = () => spokenIn(app.page);
/** The middle of a handle, and of the first or last letter of words, in client pixels. */
async function middleOfHandle(edge: string) {
  const box = await app.page.locator(`[data-handle="${edge}"] > div`).boundingBox();
  if (!box) throw new Error('There is no handle.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
async function endOf(words: string) {
  return app.page.evaluate((wanted) => {
    for (const block of document.querySelectorAll('[data-block]')) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at + wanted.length - 1);
        range.setEnd(node, at + wanted.length);
        const { right, top, height } = range.getBoundingClientRect();
        return { x: right, y: top + height / 2 };
      }
    }
    throw new Error(`“${wanted}” is not in the text.`);
  }, words);
}

it('widens and narrows by sentence', async () => {
  await selectByMouse(app.page, 'grandparents');
  await press('h');
  await marked('highlight').toEqual(['grandparents']);
  await press('Alt+BracketRight');
  await marked('highlight').toEqual(['grandparents.”']);
  await press('Alt+Shift+BracketRight');
  await marked('highlight').toEqual(['The bridge, he added, “was promised to our grandparents.”']);
  await press('Alt+Shift+BracketRight');
  await marked('highlight').toEqual([
    '“Nobody asked the islands,” Tomas Reil told the council after the vote. The bridge, he added, “was promised to our grandparents.”',
  ]);
  await press('Alt+BracketLeft');
  await marked('highlight').toEqual(['“Nobody asked the islands,” Tomas Reil told the council after the vote.']);
  await press('Control+z', 'Control+z', 'Control+z', 'Control+z');
  await marked('highlight').toEqual(['grandparents']);
  await press('Control+z');
  await marked('highlight').toEqual([]);
});

it('leaves the handles at their letters when a font comes that leaves the text as large as it was', async () => {
  await selectByMouse(app.page, 'fell by 38 percent');
  await press('h');
  await marked('highlight').toEqual(['fell by 38 percent']);
  const apart = async () => Math.round((await middleOfHandle('end')).x - (await endOf('by 38 percent')).x);
  const before = await apart();
  // Words a little further apart or nearer together, so that every line is broken where it was.
  const spacing = await app.page.evaluate(() => {
    const text = document.querySelector<HTMLElement>('[data-reader-text]');
    const block = [...document.querySelectorAll<HTMLElement>('[data-block]')].find((one) =>
      one.textContent?.includes('fell by 38 percent'),
    );
    const height = text?.offsetHeight;
    for (const pixels of [6, 5, 4, 3, -3, 2, -2]) {
      if (block) block.style.wordSpacing = `${pixels}px`;
      if (text?.offsetHeight === height) return pixels;
    }
    return null;
  });
  expect(spacing).not.toBeNull();
  await app.page.evaluate(() => document.fonts.dispatchEvent(new Event('loadingdone')));
  await expect.poll(async () => Math.abs((await apart()) - before)).toBeLessThanOrEqual(1);
  await app.page.evaluate(() => {
    for (const block of document.querySelectorAll<HTMLElement>('[data-block]')) block.style.wordSpacing = '';
    document.fonts.dispatchEvent(new Event('loadingdone'));
  });
  await press('Control+z');
  await marked('highlight').toEqual([]);
});

it('drags either edge, as one step', async () => {
  await selectByMouse(app.page, 'fell by 38 percent');
  await press('c');
  await marked('claim').toEqual(['fell by 38 percent']);
  const end = await middleOfHandle('end');
  const to = await endOf('percent between 2016');
  await app.page.mouse.move(end.x, end.y);
  await app.page.mouse.down();
  await app.page.mouse.move(to.x, to.y, { steps: 6 });
  await marked('claim').toEqual(['fell by 38 percent between 2016']);
  await app.page.mouse.up();
  const start = await middleOfHandle('start');
  const from = await endOf('Ridership');
  await app.page.mouse.move(start.x, start.y);
  await app.page.mouse.down();
  await app.page.mouse.move(from.x, from.y, { steps: 4 });
  await app.page.mouse.move(from.x - 400, from.y, { steps: 4 });
  await app.page.mouse.up();
  await marked('claim').toEqual(['Ridership fell by 38 percent between 2016']);
  await press('Control+z');
  await marked('claim').toEqual(['fell by 38 percent between 2016']);
  await press('Control+z');
  await marked('claim').toEqual(['fell by 38 percent']);
});

it('never lets an edge pass the other', async () => {
  await clickOn(app.page, 'fell by 38');
  const end = await middleOfHandle('end');
  const beyond = await endOf('Nobody');
  const before = await endOf('The council');
  await app.page.mouse.move(end.x, end.y);
  await app.page.mouse.down();
  await app.page.mouse.move(before.x, before.y, { steps: 5 });
  await app.page.mouse.move(beyond.x, beyond.y, { steps: 5 });
  await app.page.mouse.move(end.x, end.y, { steps: 5 });
  await app.page.mouse.up();
  await marked('claim').toEqual(['fell by 38 percent']);
});

it('splits at the caret with all that was written, and joins again, one step each', async () => {
  await selectByMouse(app.page, 'A second vote is expected before the end of the month');
  await press('n');
  await app.page.keyboard.type('When exactly?');
  await press('Escape');
  await clickOn(app.page, 'before the end of the month');
  await expect.poll(atHand).toBe('A second vote is expected before the end of the month');
  await app.page.evaluate(() => {
    const block = [...document.querySelectorAll('[data-block]')].find((one) => one.textContent?.startsWith('A second'));
    const words = document.createTreeWalker(block ?? document, NodeFilter.SHOW_TEXT).nextNode();
    if (words) document.getSelection()?.collapse(words, 'A second vote is expected'.length);
  });
  await press('Shift+D');
  await marked('note').toEqual(['A second vote is expected', 'before the end of the month']);
  await expect.poll(spoken).toContain('Split in two');
  await press('Shift+J');
  await expect.poll(atHand).toBe('before the end of the month');
  expect(await app.page.locator('[data-field="note"] [contenteditable]').textContent()).toBe('When exactly?');
  await press('Control+z');
  await marked('note').toEqual(['A second vote is expected before the end of the month']);
  await press('Control+Shift+z');
  await marked('note').toEqual(['A second vote is expected', 'before the end of the month']);
  await clickOn(app.page, 'A second vote');
  await press('Shift+U');
  await marked('note').toEqual(['A second vote is expected before the end of the month']);
  await press('Shift+U');
  await expect.poll(spoken).toContain('No annotation of this kind follows');
  await press('Control+z');
  await marked('note').toEqual(['A second vote is expected', 'before the end of the month']);
  // Within a word: at its nearer end.
  await clickOn(app.page, 'expected');
  await press('Shift+D');
  await marked('note').toEqual(['A second vote is', 'before the end of the month', 'expected']);
});

it('reaches every annotation on the same words by a key, and keeps overlaps of one kind apart', async () => {
  for (const words of ['council of Harrow Bay voted', 'Harrow Bay', 'Bay voted on Tuesday']) {
    await selectByMouse(app.page, words);
    await press('h');
  }
  const seen: string[] = [];
  for (let turn = 0; turn < 3; turn++) {
    await press('.');
    seen.push((await atHand()) ?? '');
  }
  expect(seen.toSorted()).toEqual(['Bay voted on Tuesday', 'Harrow Bay', 'council of Harrow Bay voted']);
  // The inspector tells of them, and its button leads on and keeps the focus.
  await app.page.getByText('3 of 3 that overlap here').waitFor();
  const next = app.page.getByRole('button', { name: 'To the next of them' });
  await next.focus();
  await press('Enter');
  await app.page.getByText('1 of 3 that overlap here').waitFor();
  await press('Enter');
  await app.page.getByText('2 of 3 that overlap here').waitFor();
  expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
  const looks = await app.page
    .locator('[data-marks] [data-fill="highlight"] path')
    .evaluateAll((fills) => fills.map((fill) => getComputedStyle(fill).fill));
  expect(looks.length).toBeGreaterThan(1);
  expect(new Set(looks).size).toBe(looks.length);
});

it('keeps no tag without a name and no note without a word, once they are left', async () => {
  for (const [key, kind] of [
    ['t', 'tag'],
    ['n', 'note'],
  ] as const) {
    await selectByMouse(app.page, 'Ridership fell');
    await press(key);
    await expect.poll(() => markedWords(app.page, kind)).toContain('Ridership fell');
    await press('Escape', 'Escape');
    await clickOn(app.page, 'released last week');
    await expect.poll(() => markedWords(app.page, kind)).not.toContain('Ridership fell');
  }
  await selectByMouse(app.page, 'Ridership fell');
  await press('n');
  await app.page.keyboard.type('Since when?');
  await clickOn(app.page, 'released last week');
  await app.page.waitForTimeout(300);
  await expect.poll(() => markedWords(app.page, 'note')).toContain('Ridership fell');
});
