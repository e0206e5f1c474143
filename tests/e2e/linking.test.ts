import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { annotateFerry, ask, type Desk, startDesk } from '../support/desk.ts';
import { markedWords } from '../support/marked-words.ts';
import { clickOn, selectByMouse, spokenIn } from '../support/reading.ts';

let desk: Desk;
let page: Page;
let ferry: string;

beforeAll(async () => {
  desk = await startDesk();
  page = desk.page;
  ferry = await annotateFerry(page);
  await page.getByRole('row').filter({ hasText: 'Ferry' }).click();
  await page.locator('[data-block]').first().waitFor();
});
afterAll(async () => {
  await desk?.close();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const inspector = () => page.getByRole('complementary', { name: 'Inspector' });
const words = () => inspector().getByLabel('Annotated words');
const links = () => inspector().getByRole('region', { name: 'Links' }).getByRole('listitem');
const evidence = () => inspector().getByRole('region', { name: 'Evidence' }).getByRole('listitem');
/** Of the links to annotations of the ferry article. */
const relations = async () => (await ask(page, 'evidence.list', ferry)).map(({ link }) => link['stet:relation']).sort();
const spoken = () => spokenIn(page);
/** The middle of an element, once it lies still: letters, cards and panes may come to their places a little later. */
const boxOf = async (locator: ReturnType<Page['locator']>) => {
  const box = () => locator.boundingBox();
  let last = await box();
  for (;;) {
    await page.evaluate(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    });
    const before = JSON.stringify(last);
    last = await box();
    if (JSON.stringify(last) === before) break;
  }
  if (!last) throw new Error('Not on screen.');
  return { x: last.x + last.width / 2, y: last.y + last.height / 2 };
};

it('links two annotations by two keys and tells so on both of them', async () => {
  await clickOn(page, 'figures the harbour');
  await press('Shift+L');
  await expect.poll(spoken).toContain('Link from Note: figures the harbour office released');
  await clickOn(page, 'lost 41,000');
  await expect.poll(() => page.getByRole('region', { name: 'Linking' }).textContent()).toContain('lost 41,000');
  // It stands below the text it is about, over none of it, and not below what stands beside.
  const bar = await page.getByRole('region', { name: 'Linking' }).boundingBox();
  const beside = await inspector().boundingBox();
  expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThan(beside?.x ?? 0);
  const text = await page.locator('[data-reader-text]').evaluate((element) => {
    let seen: Element | null = element;
    while (seen && getComputedStyle(seen).overflowY !== 'auto') seen = seen.parentElement;
    return seen?.getBoundingClientRect().bottom;
  });
  expect(text).toBeLessThanOrEqual(bar?.y ?? 0);
  expect(await axeFindings(page)).toEqual([]);
  await press('r');
  await expect.poll(relations).toEqual(['repeats']);
  await expect.poll(spoken).toContain('Link made: Repeats');
  await expect.poll(() => evidence().textContent()).toContain('figures the harbour office released');
  await evidence().getByRole('button', { name: 'Go to these words' }).click();
  await expect.poll(() => words().textContent()).toBe('figures the harbour office released');
  await expect.poll(() => links().textContent()).toContain('The port lost 41,000 passengers.');
});

it('changes what a link says, takes it away, and takes both back', async () => {
  await links().getByRole('button', { name: 'Repeats. Change it' }).click();
  await page.getByRole('menuitemradio', { name: 'Contradicts' }).click();
  await expect.poll(relations).toEqual(['contradicts']);
  await links().getByRole('button', { name: 'Remove this link' }).click();
  await expect.poll(relations).toEqual([]);
  await expect.poll(() => links().count()).toBe(0);
  await page.locator('[data-reader-text]').focus();
  await press('Control+z');
  await expect.poll(relations).toEqual(['contradicts']);
  await expect.poll(() => links().count()).toBe(1);
  await press('Control+z', 'Control+z');
  await expect.poll(relations).toEqual([]);
});

it('links by dragging a card onto words, and drags nothing after Escape', async () => {
  const card = page.locator('[data-card]').filter({ hasText: 'Mira Oduya' });
  await card.hover();
  const grip = await boxOf(card.locator('[data-link-grip]'));
  const claim = page.locator('[data-card]').filter({ hasText: 'The port lost' });
  const onto = await boxOf(claim);
  const drag = async () => {
    await page.mouse.move(grip.x, grip.y);
    await page.mouse.down();
    await page.mouse.move(onto.x, onto.y, { steps: 6 });
  };
  await drag();
  await press('Escape');
  await page.mouse.up();
  await expect.poll(() => page.getByRole('menu').count()).toBe(0);
  await drag();
  await page.mouse.up();
  await page
    .getByRole('menuitem', { name: 'Gives context' })
    .or(page.getByRole('menuitem', { name: 'Context' }))
    .click();
  await expect.poll(relations).toEqual(['context']);
});

it('embeds a card in the note it is dragged into, and takes that back', async () => {
  await page.locator('[data-card]').filter({ hasText: 'The port lost' }).click();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  const field = inspector.locator('[data-field="note"] [contenteditable]');
  await field.scrollIntoViewIfNeeded();
  const note = await boxOf(field);
  const card = page.locator('[data-card]').filter({ hasText: 'Mira Oduya' });
  await card.hover();
  const grip = await boxOf(card.locator('[data-link-grip]'));
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(note.x, note.y, { steps: 6 });
  await page.mouse.up();
  await inspector.getByRole('figure', { name: /Quote of Mira Oduya/ }).waitFor();
  expect(await page.getByRole('menu').count()).toBe(0);
  await page.locator('[data-reader-text]').focus();
  await press('Control+z');
  await expect.poll(() => inspector.getByRole('figure').count()).toBe(0);
  await expect.poll(relations).toEqual(['context']);
});

it('links annotations of two articles by dragging from one text into the other', async () => {
  await press('b');
  await page.getByRole('combobox', { name: 'Title of the article to open beside' }).fill('budget');
  await press('Enter');
  const second = page.locator('[data-side="second"]');
  await second.locator('[data-block]').first().waitFor();
  await selectByMouse(page, 'sixty speakers');
  await press('h');
  const grip = await boxOf(second.locator('[data-link-grip]'));
  const to = await boxOf(page.locator('[data-side="first"] [data-fill="claim"] path'));
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 10 });
  await page.mouse.up();
  await page.getByRole('menuitem', { name: 'Supports' }).click();
  await expect.poll(relations).toEqual(['context', 'supports']);
  await expect.poll(() => links().textContent()).toContain('The port lost 41,000 passengers.');
  // The way there leads to the other side, where the claim comes to hand.
  await links()
    .getByRole('button', { name: /Go to “The port lost/ })
    .click();
  await expect.poll(() => words().textContent()).toBe('lost 41,000 passengers');
  await expect.poll(() => evidence().allTextContents()).toContainEqual(expect.stringContaining('sixty speakers'));
});

it('marks words that are evidence elsewhere, and leads from them to the claim', async () => {
  await inspector().getByRole('button', { name: 'Add evidence' }).click();
  await page.getByRole('menuitem', { name: 'The next words I select' }).click();
  await selectByMouse(page, 'put off its vote');
  await press('Enter');
  await expect.poll(relations).toEqual(['context', 'supports', 'supports']);
  await expect.poll(() => markedWords(page, 'evidence')).toContain('put off its vote');
  await clickOn(page, 'put off its vote');
  const linked = inspector().getByRole('heading', { name: 'Linked words' });
  await linked.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  // A screen reader is told of them in the list.
  const session = await page.context().newCDPSession(page);
  await press('a');
  const names = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.filter((node) => !node.ignored).map((node) => String(node.name?.value ?? ''));
  };
  await expect.poll(async () => (await names()).find((name) => /put off its vote.*Supports/.test(name))).toBeTruthy();
  await inspector().getByRole('tab', { name: 'At hand' }).click();
  await links()
    .getByRole('button', { name: /Go to “The port lost/ })
    .click();
  await expect.poll(() => words().textContent()).toBe('lost 41,000 passengers');
  await press('a');
  await expect.poll(() => markedWords(page, 'claim')).toEqual(['lost 41,000 passengers']);
});

it('goes on in the text, below no drawer, and ends when words are sought as evidence instead', async () => {
  const size = page.viewportSize() ?? { width: 1440, height: 900 };
  await page.setViewportSize({ width: 900, height: 800 });
  await clickOn(page, 'lost 41,000');
  await press('Enter');
  await inspector().getByRole('button', { name: 'Link to another annotation' }).click();
  const bar = page.getByRole('region', { name: 'Linking' });
  await bar.waitFor();
  await expect.poll(() => inspector().count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches('[data-reader-text]'))).toBe(true);
  await press('Enter');
  await inspector().getByRole('button', { name: 'Add evidence' }).click();
  await page.getByRole('menuitem', { name: 'The next words I select' }).click();
  await page.getByRole('region', { name: 'The next words I select' }).waitFor();
  await expect.poll(() => bar.count()).toBe(0);
  await expect.poll(() => inspector().count()).toBe(0);
  await press('Escape');
  await page.setViewportSize(size);
  await inspector().waitFor();
});
