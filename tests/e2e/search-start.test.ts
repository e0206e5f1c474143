import { afterAll, beforeAll, expect, it } from 'vitest';
import { annotateFerry, type Desk, startDesk } from '../support/desk.ts';

/** Before anything is asked the search shows by example what can be, and a field that is done with is left by Escape. */

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
  await annotateFerry(desk.page);
});
afterAll(async () => {
  await desk?.close();
});

const box = () => desk.page.getByRole('combobox', { name: /^Search articles/ });
const examples = () => desk.page.getByRole('list', { name: 'What can be asked' });

it('asks what an example asks, and offers the values of a field that has none yet', async () => {
  const { page } = desk;
  await page.keyboard.press('/');
  await examples().getByText('status:unchecked').click();
  await page.getByRole('listbox', { name: 'Results' }).getByText('lost 41,000 passengers').first().waitFor();
  await page.keyboard.press('Escape');
  await examples().getByText('speaker:', { exact: true }).click();
  await page.getByText('Mira Oduya').first().waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(() => box().inputValue()).toContain('Mira Oduya');
});

it('leaves nothing of the list to be reached while it takes its place', async () => {
  const { page } = desk;
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await page.locator('#article-list').waitFor();
  await page.keyboard.press('/');
  await box().waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#article-list') ?? null)).toBeNull();
  const left = page.locator('#article-list');
  await expect.poll(() => left.evaluateAll((all) => all.every((list) => list.closest('[inert]') !== null))).toBe(true);
  await box().focus();
});

it('Escape empties the box, then leaves it, and single keys mean commands again', async () => {
  const { page } = desk;
  await box().focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => box().inputValue()).toBe('');
  await page.keyboard.press('Escape');
  await expect.poll(() => box().evaluate((input) => input === document.activeElement)).toBe(false);
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.getByRole('heading', { name: 'Claims' }).waitFor();
  // Nothing was asked yet: there is no list to go to.
  await page.keyboard.press('/');
  await expect.poll(() => box().evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await page.getByRole('heading', { name: 'All articles' }).waitFor();
});

it('offers what asks for less and finds something where nothing matches', async () => {
  const { page } = desk;
  await page.keyboard.press('/');
  await box().fill('ferry zeppelin ');
  await page.getByText('Nothing in this library matches “ferry zeppelin”.').waitFor();
  expect(await page.getByRole('button', { name: 'Without “ferry”' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Without “zeppelin”: 1' }).click();
  await page.getByRole('listbox', { name: 'Results' }).waitFor();
  expect(await box().inputValue()).toBe('ferry ');
  await expect.poll(() => box().evaluate((input) => input === document.activeElement)).toBe(true);
  await box().fill('passen ');
  await page.getByRole('button', { name: 'Words that begin so: 1' }).click();
  await page.getByRole('listbox', { name: 'Results' }).waitFor();
  await box().fill('');
});
