import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Reading, selectByMouse, spokenIn, startReading } from '../support/reading.ts';

let app: Reading;

beforeAll(async () => {
  app = await startReading();
  app.page.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await app?.close();
});

const inspector = () => app.page.locator('#pane-inspector');
const button = (name: string | RegExp) => inspector().getByRole('button', { name });

/** What has the focus, by its name or its words. */
const focused = () =>
  app.page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });

async function pressByKey(name: string | RegExp): Promise<void> {
  await button(name).first().focus();
  await app.page.keyboard.press('Enter');
}

async function tag(name: string): Promise<void> {
  await inspector().getByLabel('Add a tag').fill(name);
  await app.page.keyboard.press('Enter');
  await button(`Remove the tag ${name}`).waitFor();
}

it('a person made by one press leaves the focus with that person, and is told', async () => {
  await selectByMouse(app.page, 'We have waited eleven years for this,');
  await app.page.keyboard.press('q');
  await pressByKey('New person: Mira Oduya');
  await expect.poll(focused).toBe('Other names, role, affiliation: Mira Oduya');
  await expect.poll(() => spokenIn(app.page)).toContain('Person “Mira Oduya” made');
});

it('what is taken off leaves the focus with what takes its place, never in a field that takes letters', async () => {
  await tag('islands');
  await tag('harbours');
  await pressByKey('Remove the tag islands');
  await expect.poll(focused).toBe('Remove the tag harbours');
  await expect.poll(() => spokenIn(app.page)).toContain('Tag “islands” removed');
  await app.page.keyboard.press('Enter');
  await expect.poll(focused).toContain('Link to another annotation');
  await app.page.keyboard.press('Control+z');
  await button('Remove the tag harbours').waitFor();
});

it('of three parts of a quote the others follow one another', async () => {
  for (const words of ['standing beside', 'the empty ticket hall']) {
    await selectByMouse(app.page, words);
    await app.page.keyboard.press('Shift+Q');
  }
  await pressByKey('Take this part out: standing beside');
  await expect.poll(focused).toBe('Take this part out: the empty ticket hall');
  await app.page.keyboard.press('Enter');
  // One part is no list any more: the next control below has the focus.
  await expect.poll(focused).toBe('Other names, role, affiliation: Mira Oduya');
});

it('who adds a number goes on with typing it', async () => {
  await selectByMouse(app.page, 'Ridership fell by 38 percent between 2016 and 2022');
  await app.page.keyboard.press('c');
  await pressByKey('Add a number');
  await inspector().getByRole('group', { name: 'New number' }).waitFor();
  await app.page.keyboard.type('412');
  await expect.poll(() => inspector().getByLabel('Number', { exact: true }).last().inputValue()).toBe('412');
  await inspector().getByRole('group', { name: '412' }).waitFor();
  await pressByKey('Remove the number 412');
  await expect.poll(() => spokenIn(app.page)).toContain('Number removed');
  expect(await focused()).toBe('Add a number');
});

it('the list below a field is shut once a name was taken by Enter', async () => {
  await selectByMouse(app.page, 'Nobody asked the islands');
  await app.page.keyboard.press('q');
  await inspector().getByLabel('Person', { exact: true }).click();
  await app.page.keyboard.type('Tom Reilly');
  await app.page.keyboard.press('Enter');
  await button('Other names, role, affiliation: Tom Reilly').waitFor();
  expect(await app.page.getByRole('option').count()).toBe(0);
});

it('a suggestion that is accepted leaves the focus with the next one', async () => {
  await inspector()
    .getByRole('tab', { name: /Suggestions/ })
    .click();
  const rows = inspector().getByRole('listitem');
  const before = await rows.count();
  await pressByKey('Accept');
  await expect.poll(() => rows.count()).toBe(before - 1);
  expect(await app.page.evaluate(() => !!document.activeElement?.closest('#pane-inspector li'))).toBe(true);
});
