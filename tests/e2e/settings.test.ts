import { afterEach, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { ask, type Desk, startDesk } from '../support/desk.ts';

let app: Desk | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

const root = (name: string) =>
  app?.page.evaluate((property) => document.documentElement.style.getPropertyValue(property), name);

it('changes theme, text and name at once, and keeps them for the next start', async () => {
  app = await startDesk();
  await app.page.keyboard.press('Control+,');
  const dialog = app.page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByText('Sepia', { exact: true }).click();
  await expect.poll(() => app?.page.evaluate(() => document.documentElement.dataset['theme'])).toBe('sepia');
  await dialog.getByRole('textbox', { name: 'Text size' }).fill('24');
  await dialog.getByRole('textbox', { name: 'Text size' }).press('Tab');
  await expect.poll(() => root('--reader-size')).toBe('1.5rem');
  await dialog.getByLabel('Your name').fill('Ada');
  await app.page.keyboard.press('Escape');
  await expect
    .poll(async () => app && (await ask(app.page, 'app.info')).settings)
    .toMatchObject({
      theme: 'sepia',
      textSize: 24,
      name: 'Ada',
    });
  const { dir, library } = app;
  await app.close();
  app = await startDesk({}, { userData: dir, library });
  await expect.poll(() => app?.page.evaluate(() => document.documentElement.dataset['theme'])).toBe('sepia');
  expect(await root('--reader-size')).toBe('1.5rem');
  // The letters of articles are there before one is opened: nothing moves when they come.
  await expect.poll(() => app?.page.evaluate(() => document.fonts.check('1rem "Literata Variable"'))).toBe(true);
});

it('reads in other letters and with more room between the lines', async () => {
  app = await startDesk();
  await app.page.getByRole('row', { name: /Ferry strike/ }).click();
  const text = app.page.locator('[data-reader-text]');
  await text.waitFor();
  const look = () =>
    text.evaluate((element) => {
      const { fontFamily, fontSize, lineHeight } = getComputedStyle(element);
      return { fontFamily, lines: Math.round((Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)) * 10) / 10 };
    });
  expect(await look()).toMatchObject({ fontFamily: expect.stringContaining('Literata'), lines: 1.6 });
  await app.page.keyboard.press('Control+,');
  const dialog = app.page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByText('Atkinson Hyperlegible', { exact: true }).click();
  const height = dialog.getByRole('textbox', { name: 'Line height' });
  await height.press('ArrowUp');
  expect(await height.inputValue()).toBe('1.7');
  await expect.poll(look).toMatchObject({ fontFamily: expect.stringMatching(/^"Atkinson/), lines: 1.7 });
  const ready = () => app?.page.evaluate(() => document.fonts.check('1rem "Atkinson Hyperlegible Next Variable"'));
  await expect.poll(ready).toBe(true);
  await app.page.keyboard.press('Escape');
  expect(await axeFindings(app.page)).toEqual([]);
});

it('lists the keys of all commands by where they belong, also of views that are not shown', async () => {
  app = await startDesk();
  const known = new Set<string>();
  const remember = async () => {
    await app?.page.keyboard.press('Control+k');
    const options = app?.page.getByRole('dialog', { name: 'Commands and articles' }).getByRole('option');
    for (const name of (await options?.locator('> span:nth-of-type(1)').allTextContents()) ?? []) known.add(name);
    await app?.page.keyboard.press('Escape');
  };
  await app.page.keyboard.press('Control+,');
  const dialog = app.page.getByRole('dialog', { name: 'Settings' });
  const lines = dialog.getByRole('button', { name: /^Change the key of/ });
  const listed = (await lines.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))).map(
    (label) => label.replace(/^Change the key of “(.*)”, now .*$/, '$1'),
  );
  for (const group of ['Articles', 'Annotating', 'Suggestions', 'Conflicts']) {
    await dialog.getByRole('list', { name: group, exact: true }).waitFor();
  }
  await app.page.keyboard.press('Escape');
  await app.page.getByRole('row', { name: /Ferry strike/ }).click();
  await app.page.locator('[data-reader-text]').waitFor();
  await remember();
  for (const keys of ['gp', 'gc', 'gn', 'gt', 'gx', 'gw', 'gl']) {
    await app.page.keyboard.press('Escape');
    for (const key of keys) await app.page.keyboard.press(key);
    await remember();
  }
  expect([...known].filter((name) => !listed.includes(name))).toEqual([]);
  expect(known.size).toBeGreaterThan(60);
});

it('lists the licence of every package it contains, in the settings and from the palette', async () => {
  app = await startDesk({});
  await app.page.keyboard.press('Control+,');
  await app.page.getByRole('dialog', { name: 'Settings' }).getByRole('button', { name: 'Licences…' }).click();
  const licences = app.page.getByRole('dialog', { name: 'Licences' });
  await licences.getByText(/^\d+ packages$/).waitFor();
  await licences.getByLabel('Find a package').fill('zod');
  await licences.getByText('1 package', { exact: true }).waitFor();
  await licences.getByText('zod', { exact: true }).click();
  await licences.getByText(/Permission is hereby granted/).waitFor();
  expect(await axeFindings(app.page)).toEqual([]);
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('Control+k');
  await app.page.keyboard.type('Licences');
  await app.page.keyboard.press('Enter');
  await licences.getByText(/^\d+ packages$/).waitFor();
});

it('gives a command another key and gives the old one back', async () => {
  app = await startDesk();
  await app.page.keyboard.press('Control+,');
  const dialog = app.page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByLabel('Find a command').fill('next article');
  await dialog.getByRole('button', { name: /Change the key of “Next article”, now j/ }).click();
  await app.page.keyboard.press('x');
  await dialog.getByRole('button', { name: /Change the key of “Next article”, now x/ }).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  const current = () => app?.page.getByRole('grid').getAttribute('aria-activedescendant');
  const before = await current();
  await app.page.keyboard.press('j');
  expect(await current()).toBe(before);
  await app.page.keyboard.press('x');
  expect(await current()).toMatch(/^article-/);
  expect(await current()).not.toBe(before);
});

it('folds its panes where the window is narrow and brings them back as drawers', async () => {
  app = await startDesk();
  await app.page.setViewportSize({ width: 720, height: 900 });
  await expect.poll(() => app?.page.locator('#pane-library').count()).toBe(0);
  await app.page.keyboard.press('Control+\\');
  await app.page.locator('#pane-library').getByRole('button', { name: 'People' }).click();
  await app.page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
  await expect.poll(() => app?.page.locator('#pane-library').count()).toBe(0);
  // 1280 CSS pixels at 400 %: nothing may need to be scrolled sideways.
  await app.page.setViewportSize({ width: 320, height: 600 });
  const wide = await app.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
});
