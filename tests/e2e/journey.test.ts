import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { type StartedApp, startApp } from '../support/app.ts';
import { markedWords } from '../support/marked-words.ts';
import { ferryArticle, selectByMouse, spokenIn } from '../support/reading.ts';

/**
 * The whole journey, from an article file to exported annotations, over a restart: once by mouse, once with no pointer.
 */

const quoted = 'We have waited eleven years for this,';
const claimed = 'Ridership fell by 38 percent between 2016 and 2022';

let app: StartedApp | null = null;
afterEach(async () => {
  await app?.close();
  app = null;
});

function newDesk(): { library: string; userData: string; source: string; out: string } {
  const folder = mkdtempSync(join(tmpdir(), 'stet-journey-'));
  const source = join(folder, 'ferry.txt');
  writeFileSync(source, ferryArticle);
  return { library: join(folder, 'library'), userData: join(folder, 'user'), source, out: join(folder, 'work.csv') };
}

async function open(desk: ReturnType<typeof newDesk>): Promise<StartedApp> {
  const started = await startApp({ library: desk.library, userData: desk.userData });
  started.page.setDefaultTimeout(20_000);
  await started.page.setViewportSize({ width: 1440, height: 900 });
  await started.page.locator('#pane-middle').waitFor();
  app = started;
  return started;
}

async function close(): Promise<void> {
  expect(await app?.close()).toBe(0);
  app = null;
}

/** One row an annotation: what a person takes away. */
function expectExported(file: string): void {
  const csv = readFileSync(file, 'utf8');
  const line = (words: string) => csv.split('\r\n').find((row) => row.includes(words)) ?? '';
  expect(line(quoted)).toContain('Mira Oduya');
  expect(line(claimed)).toContain('supported');
  expect(csv).toContain('Ask for the tables.');
}

it('by mouse', async () => {
  const desk = newDesk();
  let { page, dialogs } = await open(desk);

  // Import by dialog: a single article opens under its own title.
  await page.getByRole('button', { name: 'Choose files…' }).click();
  await dialogs.answerNext(desk.source);
  await page
    .getByRole('heading', { name: 'Harrow Bay closes its ferry terminal after eleven years of waiting' })
    .waitFor();

  // Read it clean: what was taken out is folded away, with its reason.
  await page.locator('[data-block]').first().waitFor();
  const body = page.locator('[data-reader-text]');
  expect(await body.textContent()).not.toContain('ADVERTISEMENT');
  await page
    .getByText(/removed: .*related story|removed: .*navigation/)
    .first()
    .waitFor();

  const use = async (words: string, tool: string) => {
    await selectByMouse(page, words);
    const bar = page.getByRole('toolbar', { name: 'Annotate the selected words' });
    await expect.poll(() => bar.evaluate((element) => getComputedStyle(element).pointerEvents)).toBe('auto');
    await bar.getByText(tool).click();
  };
  await use(`“${quoted}”`, 'Quote');
  await expect.poll(() => page.getByLabel('Speaker as printed', { exact: true }).inputValue()).toBe('Mira Oduya');

  await use(claimed, 'Claim');
  await page.getByRole('button', { name: /^Unchecked Status|Status/ }).click();
  await page.getByRole('option', { name: 'Supported' }).click();

  await use('the budget office', 'Note');
  await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
  await page.keyboard.type('Ask for the tables.');
  await close();

  // Another day: find the note by its words, and go to its place.
  ({ page, dialogs } = await open(desk));
  await page
    .getByRole('button', { name: 'Search', exact: true })
    .or(page.getByRole('link', { name: 'Search' }))
    .first()
    .click();
  await page
    .getByRole('searchbox')
    .or(page.getByRole('combobox', { name: /search/i }))
    .first()
    .fill('tables');
  await page
    .getByText(/Ask for the/)
    .first()
    .click();
  await expect.poll(() => markedWords(page, 'note')).toEqual(['the budget office']);
  await expect.poll(() => markedWords(page, 'quote')).toEqual([quoted]);
  await expect.poll(() => markedWords(page, 'claim')).toEqual([claimed]);

  await page.keyboard.press('Control+e');
  await page.getByRole('dialog').getByText('CSV table').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Export|Save/ })
    .last()
    .click();
  await dialogs.answerNext(desk.out);
  await page
    .getByText(/work\.csv/)
    .first()
    .waitFor();
  expectExported(desk.out);
});

it('with no pointer at all', async () => {
  const desk = newDesk();
  let { page, dialogs } = await open(desk);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  const tabTo = async (there: () => boolean) => {
    for (let tabs = 0; tabs < 30 && !(await page.evaluate(there)); tabs++) await press('Tab');
    expect(await page.evaluate(there)).toBe(true);
  };

  await press('Control+i');
  await dialogs.answerNext(desk.source);
  await page.locator('[data-block]').first().waitFor();

  // The suggestions come by key: the first quote is walked to and accepted, not the claim that it is as well. Two regions are read out in turn.
  const spoken = () => spokenIn(page);
  await expect
    .poll(
      async () => {
        const before = await spoken();
        await press('s');
        // Heard before the next key: else it would walk past. Looking is told first, where nothing has been found yet.
        const heard = async () => ((await spoken()).includes('Looking for') ? before : spoken());
        await expect.poll(heard).not.toBe(before);
        return spoken();
      },
      { timeout: 20_000 },
    )
    .toMatch(new RegExp(`Suggested Quote.*: ${quoted}`));
  await press('q');
  await expect.poll(() => markedWords(page, 'quote')).toEqual([quoted]);
  await press('Escape');

  // The third paragraph begins with the claim: select it word by word.
  const text = page.locator('[data-reader-text]');
  await text.focus();
  await press('g', 'g', 'j', 'j');
  await press(...Array<string>(8).fill('Control+Shift+ArrowRight'));
  await press('c');
  await expect.poll(async () => (await markedWords(page, 'claim'))[0]).toContain('Ridership fell by 38 percent');
  while ((await markedWords(page, 'claim'))[0] !== claimed) await press(']');
  await press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('textarea, input, [contenteditable="true"]'));
  await tabTo(() => /Unchecked/.test(document.activeElement?.textContent ?? ''));
  await press('Enter', 'ArrowDown', 'Enter');
  await page.getByRole('list', { name: 'Annotations beside the text' }).getByText('Supported').waitFor();
  await press('Escape');
  await expect.poll(() => text.evaluate((element) => element === document.activeElement)).toBe(true);

  await press('j', 'v', 'n');
  await page.keyboard.type('Ask for the tables.');
  await press('Escape');
  await close();

  ({ page, dialogs } = await open(desk));
  await press('/');
  await page.waitForFunction(() => document.activeElement?.matches('input'));
  await page.keyboard.type('tables');
  await page
    .getByText(/Ask for the/)
    .first()
    .waitFor();
  await press('Enter');
  await page.locator('[data-block]').first().waitFor();
  await expect.poll(() => markedWords(page, 'quote')).toEqual([quoted]);

  await press('Control+e');
  await page.getByRole('dialog').waitFor();
  await tabTo(() => /CSV/.test(document.activeElement?.closest('[role="radiogroup"]')?.textContent ?? ''));
  const csv = page.getByRole('radio', { name: /^CSV/ });
  for (let formats = 0; formats < 30 && !(await csv.isChecked()); formats++) await press('ArrowDown');
  await tabTo(() => /^Export/.test(document.activeElement?.textContent ?? ''));
  await press('Enter');
  await dialogs.answerNext(desk.out);
  await page
    .getByText(/work\.csv/)
    .first()
    .waitFor();
  expectExported(desk.out);
});
