import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findingsInThemes } from '../support/axe.ts';
import { annotateFerry, annotationRows, ask, type Desk, startDesk } from '../support/desk.ts';

/** What a right click in the text, or the menu key, offers: nobody has to know a key to annotate. */

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
  await annotateFerry(desk.page);
  const { page } = desk;
  await page
    .context()
    .grantPermissions(['clipboard-read', 'clipboard-write'])
    .catch(() => undefined);
  await page.getByText('Ferry strike ends').click();
  await page.locator('[data-card]').first().waitFor();
});
afterAll(async () => {
  await desk?.close();
});
beforeEach(async () => {
  for (let times = 0; times < 3; times++) await desk.page.keyboard.press('Escape');
  if (await desk.page.locator('[data-reader-text]').isHidden()) {
    await desk.page.getByText('Ferry strike ends').click();
    await desk.page.locator('[data-card]').first().waitFor();
  }
});

const menu = (name: string) => desk.page.getByRole('menu', { name });
const item = (name: string) => desk.page.getByRole('menuitem', { name });

/** The middle of words of the text, in the window. */
function middleOf(words: string) {
  return desk.page.evaluate((wanted) => {
    const text = document.querySelector('[data-reader-text]') as HTMLElement;
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2, left, right: left + width };
    }
    throw new Error(`“${wanted}” is not in the text.`);
  }, words);
}

async function select(words: string) {
  const { left, right, y } = await middleOf(words);
  await desk.page.mouse.move(left + 1, y);
  await desk.page.mouse.down();
  await desk.page.mouse.move(right - 1, y, { steps: 4 });
  await desk.page.mouse.up();
}

async function rightClick(words: string) {
  const { x, y } = await middleOf(words);
  await desk.page.mouse.click(x, y, { button: 'right' });
}

describe('on selected words', () => {
  it('marks them as a claim, with the key told, by the mouse alone', async () => {
    await select('northern line');
    await rightClick('northern line');
    await menu('The selected words').waitFor();
    expect(await item('Mark as a quote').textContent()).toContain('Q');
    expect(await findingsInThemes(desk.page)).toEqual([]);
    await item('Mark as a claim').click();
    await desk.page.locator('[data-card][data-kind="claim"]').nth(1).waitFor();
    await expect.poll(async () => (await annotationRows(desk.page, 'claim')).length).toBe(2);
    await desk.page.keyboard.press('Control+z');
  });

  it('goes to a note with the focus in its field', async () => {
    await select('harbour office');
    await rightClick('harbour office');
    await item('Write a note').click();
    const field = desk.page.locator('#pane-inspector [contenteditable="true"]');
    await expect.poll(() => field.evaluate((each) => each === document.activeElement)).toBe(true);
    await desk.page.keyboard.type('Which office?');
    await expect.poll(async () => (await annotationRows(desk.page, 'note')).length).toBe(2);
    await desk.page.keyboard.press('Escape');
  });

  it('looks the words up in the library', async () => {
    await select('lost 41,000 passengers');
    await rightClick('passengers');
    await item('Look up in the library').click();
    await desk.page.getByRole('heading', { name: 'Search' }).waitFor();
    await expect.poll(() => desk.page.getByRole('combobox').inputValue()).toBe('"lost 41,000 passengers"');
    await desk.page.locator('#search-results [role="option"]').first().waitFor();
    await desk.page.keyboard.press('Escape');
    await desk.page.getByRole('button', { name: 'All articles' }).click();
  });

  it('opens by the menu key, below the words', async () => {
    await select('Thursday');
    await desk.page.keyboard.press('ContextMenu');
    await menu('The selected words').waitFor();
    const { x, y } = await middleOf('Thursday');
    const box = await menu('The selected words').boundingBox();
    expect(Math.abs((box?.x ?? 0) - x)).toBeLessThan(120);
    expect(Math.abs((box?.y ?? 0) - y)).toBeLessThan(60);
    await item('Copy with the source').press('Enter');
    await desk.page.locator('#toasts').getByText('The words and their source are on the clipboard.').waitFor();
  });
});

it('brings the annotation under the pointer to hand, and deletes it with a way back', async () => {
  await rightClick('night shifts');
  await menu('The annotation').waitFor();
  await item('Delete the annotation').click();
  await expect.poll(async () => (await annotationRows(desk.page, 'tag')).length).toBe(0);
  await desk.page.keyboard.press('Control+z');
  await expect.poll(async () => (await annotationRows(desk.page, 'tag')).length).toBe(1);
});

it('opens on a card in the margin', async () => {
  await desk.page.locator('[data-card][data-kind="claim"]').first().click({ button: 'right' });
  await menu('The annotation').waitFor();
  await item('Edit the annotation').click();
  await expect
    .poll(() => desk.page.evaluate(() => document.activeElement?.closest('#pane-inspector') !== null))
    .toBe(true);
});

it('elsewhere takes the paragraph, and is left by Escape with the focus in the text', async () => {
  await desk.page.locator('[data-reader-text]').focus();
  await rightClick('sail again');
  await menu('The paragraph').waitFor();
  await desk.page.keyboard.press('Escape');
  await menu('The paragraph').waitFor({ state: 'detached' });
  await expect.poll(() => desk.page.evaluate(() => document.activeElement?.matches('[data-reader-text]'))).toBe(true);
  await rightClick('sail again');
  await item('Select the paragraph').click();
  await desk.page.getByRole('toolbar', { name: 'Annotate the selected words' }).waitFor();
});

it('shows the keys that somebody has chosen, in the bar above the words and where nothing is at hand', async () => {
  const { page } = desk;
  await ask(page, 'settings.change', { keys: { 'annotate.quote': 'Shift+X' } });
  const hint = page.locator('#pane-inspector').getByRole('listitem').filter({ hasText: 'Quote' });
  await expect.poll(() => hint.textContent()).toBe('QuoteShift+X');
  await select('Thursday');
  const tool = page.getByRole('toolbar').getByRole('button', { name: 'Quote', exact: true });
  await expect.poll(() => tool.textContent()).toBe('QuoteShift+X');
});
