import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { ask } from '../support/desk.ts';
import { markedWords } from '../support/marked-words.ts';
import { type Reading, selectByMouse, startReading } from '../support/reading.ts';

let app: Reading;

beforeAll(async () => {
  app = await startReading();
  app.page.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await app?.close();
});

const text = () => app.page.locator('[data-reader-text]');
const block = (part: string) => app.page.locator('[data-block]').filter({ hasText: part });
const listed = () => column().getByRole('listbox', { name: 'Revisions' }).getByRole('option');
const column = () => app.page.getByRole('region', { name: 'Revisions of the text' });

/** Replaces words of the article the way another program with access to the library would. */
async function change(words: string, by: string, reason: string): Promise<void> {
  const [row] = (await ask(app.page, 'articles.list', { trashed: false })).rows;
  const { blocks, textHash } = await ask(app.page, 'articles.read', row!.id);
  const changed = blocks.map((own) => ({ ...own, text: own.text.replace(words, by) })).filter((own) => own.text !== '');
  await ask(app.page, 'articles.editText', row!.id, changed, reason, textHash);
}

describe('revisions', () => {
  it('are listed with their reasons, and compared word by word', async () => {
    await change('voted on Tuesday', 'voted on Wednesday evening', 'The council’s minutes say Wednesday');
    await block('Wednesday evening').waitFor();
    await text().focus();
    await app.page.keyboard.press('Shift+E');
    await column()
      .getByRole('option', { name: /minutes say Wednesday/ })
      .waitFor();
    expect(await listed().count()).toBe(2);
    await expect.poll(() => column().locator('del').allTextContents()).toEqual(['deleted: Tuesday']);
    expect(await column().locator('ins').allTextContents()).toEqual(['inserted: Wednesday evening']);
    expect(
      await column()
        .getByText(/paragraphs unchanged/)
        .count(),
    ).toBeGreaterThan(0);
  });

  it('can be read as they were', async () => {
    await column()
      .getByRole('option', { name: /As it was imported/ })
      .click();
    await column().getByText('voted on Tuesday to close').waitFor();
    expect(await block('Wednesday evening').count()).toBe(1);
  });

  it('can be cited', async () => {
    await column().getByRole('button', { name: 'Copy citation' }).click();
    await app.page.getByText('The citation is on the clipboard.').first().waitFor();
  });

  it('can be restored, and restoring can be undone', async () => {
    await column().getByRole('button', { name: 'Restore this text' }).click();
    await block('voted on Tuesday to close').waitFor();
    await expect.poll(() => listed().count()).toBe(3);
    await text().focus();
    await app.page.keyboard.press('Control+z');
    await block('Wednesday evening').waitFor();
    await app.page.keyboard.press('Control+Shift+z');
    await block('voted on Tuesday to close').waitFor();
    // Undoing and redoing made no more of them.
    expect(await listed().count()).toBe(3);
  });

  it.each(['light', 'dark'] as const)('leave axe nothing to find in the %s theme', async (colorScheme) => {
    await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await column()
      .getByRole('option', { name: /minutes say Wednesday/ })
      .click();
    await app.page.waitForTimeout(300);
    expect(await axeFindings(app.page, ['main', 'aside'])).toEqual([]);
  });
});

describe('the review queue', () => {
  const tab = (name: RegExp) => app.page.getByRole('tab', { name });
  const press = async (key: string) => {
    await text().focus();
    await app.page.keyboard.press(key);
  };
  const atHand = (words: string) => app.page.locator('li[aria-current="true"]').filter({ hasText: words });

  it('offers words that were much changed, with what they were', async () => {
    await column().getByRole('button', { name: 'Close the revisions' }).click();
    // The words are where they stay once the text has its width again.
    await app.page.waitForTimeout(300);
    await selectByMouse(app.page, 'Ridership fell by 38 percent between 2016 and 2022');
    await press('c');
    await expect.poll(() => markedWords(app.page, 'claim')).toHaveLength(1);
    await change(
      'Ridership fell by 38 percent between 2016 and 2022',
      'Some 41 percent fewer people took the ferry',
      '',
    );
    await tab(/Review 1/).waitFor();
    await press('r');
    await atHand('Ridership fell by 38 percent').waitFor();
    await atHand('moved').waitFor();
    expect(await app.page.getByRole('button', { name: /^It belongs here: / }).count()).toBe(1);
  });

  it.each(['light', 'dark'] as const)('leaves axe nothing to find in the %s theme', async (colorScheme) => {
    await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await app.page.waitForTimeout(300);
    expect(await axeFindings(app.page, ['main', 'aside'])).toEqual([]);
  });

  it('takes the place by key, for good, and undo makes it wait again', async () => {
    await press('y');
    await tab(/Review/).waitFor({ state: 'detached' });
    await expect.poll(() => markedWords(app.page, 'claim')).toHaveLength(1);
    await press('Control+z');
    await tab(/Review 1/).waitFor();
  });

  it('keeps one without a place when its words are gone, and undo makes it wait again', async () => {
    await change(', according to figures the port authority released last week.', '.', '');
    await change('Some 41 percent fewer people took the ferry.', '', 'Nobody stands by it');
    await atHand('place lost').or(app.page.getByText('place lost')).first().waitFor();
    await expect.poll(() => markedWords(app.page, 'claim')).toEqual([]);
    await press('r');
    await press('x');
    await tab(/Review/).waitFor({ state: 'detached' });
    await press('Control+z');
    await tab(/Review 1/).waitFor();
  });

  it('places one on the selected words', async () => {
    await press('r');
    await selectByMouse(app.page, 'put off three times since spring');
    await press('p');
    await expect.poll(() => markedWords(app.page, 'claim')).toEqual(['put off three times since spring']);
    await tab(/Review/).waitFor({ state: 'detached' });
    await press('Control+z');
    await tab(/Review 1/).waitFor();
  });

  it('deletes one with a way back', async () => {
    await app.page.locator('#pane-inspector, aside').getByRole('button', { name: 'Delete' }).first().click();
    await tab(/Review/).waitFor({ state: 'detached' });
    await press('Control+z');
    await tab(/Review 1/).waitFor();
  });
});
