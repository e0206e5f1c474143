import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedApp, startApp } from '../support/app.ts';
import { axeFindings, findingsInForcedColors, findingsInThemes } from '../support/axe.ts';
import { annotateFerry, ask, type Desk, startDesk } from '../support/desk.ts';

/** Each view by the keys that lead to it from the list. `ready` is in sight once it is drawn. */
const views: [name: string, keys: string[], ready: string][] = [
  ['the list', [], '[role="grid"]'],
  ['the list with a selection', ['j', 'Control+a'], '[role="row"][aria-selected="true"]'],
  ['search', ['/', 'f', 'e', 'r', 'r', 'y'], '#search-results [role="option"]'],
  ['people', ['g', 'p'], '[role="option"]'],
  ['claims', ['g', 'c'], 'figure'],
  ['tags', ['g', 't'], '[role="treegrid"] [role="row"]'],
  ['the palette', ['Control+k', 'a'], '#palette-list'],
  ['the map of keys', ['?'], '[role="dialog"] dl'],
  ['the settings', ['Control+,'], '[role="dialog"] h3'],
  ['the export dialog', ['Control+e'], '[role="dialog"] [role="radiogroup"]'],
  ['article details', ['j', 'i'], '[role="dialog"] form'],
];

describe('with articles in it', () => {
  let app: Desk;
  beforeAll(async () => {
    app = await startDesk();
    await annotateFerry(app.page);
    await ask(app.page, 'settings.change', { theme: 'light' });
    await app.page.reload();
    await app.page.getByRole('grid').waitFor();
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
  });
  afterAll(async () => {
    await app?.close();
  });

  it.each(views)('axe finds nothing on %s', async (_, keys, ready) => {
    await app.page.keyboard.press('Escape');
    await app.page.keyboard.press('g');
    await app.page.keyboard.press('l');
    await app.page.getByRole('grid').waitFor();
    for (const key of keys) await app.page.keyboard.press(key);
    await app.page.locator(ready).first().waitFor();
    await app.page.waitForTimeout(100);
    expect(await findingsInThemes(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  });

  it('the main button can be read in the colours of the system', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'All articles' }).click();
    await page.getByRole('grid').waitFor();
    expect(await findingsInForcedColors(page)).toEqual([]);
    await page.keyboard.press('Control+e');
    await page.getByRole('dialog').getByRole('button', { name: 'Export…' }).waitFor();
    expect(await findingsInForcedColors(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('axe finds nothing on a person, a menu, an empty trash and messages', { timeout: 180_000 }, async () => {
    await app.page.keyboard.press('g');
    await app.page.keyboard.press('p');
    await app.page.getByRole('option', { name: /Mira Oduya/ }).click();
    expect(await findingsInThemes(app.page)).toEqual([]);
    await app.page.keyboard.press('g');
    await app.page.keyboard.press('l');
    await app.page.getByRole('row', { name: /apple trees/ }).click({ button: 'right' });
    await app.page.getByRole('menu').waitFor();
    expect(await findingsInThemes(app.page)).toEqual([]);
    await app.page.getByRole('menuitem', { name: 'Move to trash' }).click();
    await app.page.locator('#toasts').getByRole('button', { name: 'Undo' }).waitFor();
    expect(await findingsInThemes(app.page)).toEqual([]);
    await app.page.keyboard.press('Control+z');
    await app.page.getByRole('button', { name: 'Trash' }).click();
    await app.page.getByText('The trash is empty.').waitFor();
    expect(await findingsInThemes(app.page)).toEqual([]);
  });
});

describe('before there is anything', () => {
  let app: StartedApp | undefined;
  afterAll(async () => {
    await app?.close();
  });

  it('axe finds nothing on the first day and in an empty library', async () => {
    app = await startApp();
    await app.page.getByRole('button', { name: 'New library…' }).waitFor();
    expect(await app.page.evaluate(() => document.activeElement?.textContent)).toBe('New library…');
    expect(await axeFindings(app.page)).toEqual([]);
    await app.close();
    app = await startDesk({});
    await app.page.getByRole('button', { name: 'Choose files…' }).waitFor();
    expect(await axeFindings(app.page)).toEqual([]);
    await app.page.keyboard.press('/');
    await app.page.keyboard.type('quay');
    await app.page.getByText('There is nothing to search yet').waitFor();
    expect(await axeFindings(app.page)).toEqual([]);
    await app.page.getByRole('button', { name: 'All articles' }).click();
    // Whoever has no article at hand gets one, cleaned and open; taken back, the library is as empty as before.
    await app.page.getByRole('button', { name: 'Try a sample article' }).click();
    await app.page.getByRole('heading', { level: 1, name: /^Council delays Harbor Crossing/ }).waitFor();
    expect(await app.page.getByRole('region', { name: 'Text of the article' }).textContent()).not.toContain(
      'LANTERNFISH',
    );
    const added = app.page.locator('#toasts').getByText(/^Added “Council delays/);
    await added.waitFor();
    await app.page.keyboard.press('ControlOrMeta+z');
    await app.page.getByText('This article is in the trash.').waitFor();
    // The message had the way back of a step that is taken back by now.
    await expect.poll(() => added.count()).toBe(0);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('button', { name: 'Try a sample article' }).waitFor();
  });
});
