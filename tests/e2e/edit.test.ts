import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { ask } from '../support/desk.ts';
import { folderOf } from '../support/folder-of.ts';
import { markedWords } from '../support/marked-words.ts';
import { openFerry, type Reading, selectByMouse, startReading } from '../support/reading.ts';

let app: Reading;

beforeAll(async () => {
  app = await startReading();
  app.page.setDefaultTimeout(6000);
});
afterAll(async () => {
  await app?.close();
});

const text = () => app.page.locator('[data-reader-text]');
const block = (part: string) => app.page.locator('[data-block]').filter({ hasText: part });
const editing = () => app.page.locator('[data-reader-text][data-editing]');
const tab = (name: RegExp) => app.page.getByRole('tab', { name });

/** Selects words by mouse and marks them with a key. */
async function mark(words: string, key: string): Promise<void> {
  await selectByMouse(app.page, words);
  await text().focus();
  await app.page.keyboard.press(key);
}

async function begin(): Promise<void> {
  await text().focus();
  await app.page.keyboard.press('e');
  await editing().waitFor();
}

async function done(): Promise<void> {
  await app.page.keyboard.press('Escape');
  await editing().waitFor({ state: 'detached' });
}

/** Puts the caret in front of words, as a click does. */
async function caretBefore(words: string, select = 0): Promise<void> {
  await app.page.evaluate(
    ([wanted, length]) => {
      const walker = document.createTreeWalker(document.querySelector('[data-reader-text]')!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + length);
      }
    },
    [words, select] as const,
  );
  // The editor follows the selection when the browser tells of it.
  await app.page.waitForTimeout(60);
}

/** Changes the text the way another window does. */
async function elsewhere(id: string): Promise<void> {
  const { blocks, textHash } = await ask(app.page, 'articles.read', id);
  const theirs = blocks.map((own) => ({ ...own, text: own.text.replace('A second vote', 'Theirs: A second vote') }));
  await ask(app.page, 'articles.editText', id, theirs, 'Made elsewhere', textHash);
}

/** Changes the file of the text the way an editor does. */
async function byHand(id: string): Promise<void> {
  const { revision, revisions } = (await ask(app.page, 'articles.read', id)).article;
  const file = join(folderOf(app.library, id), revisions.find((one) => one.revision === revision)?.file ?? '');
  writeFileSync(file, readFileSync(file, 'utf8').replace('A second vote', 'Theirs: A second vote'));
}

describe('correcting the text', () => {
  it('types, and every annotation stays on its words while it does', async () => {
    await mark('We have waited eleven years for this,', 'q');
    await expect.poll(() => markedWords(app.page, 'quote')).toEqual(['We have waited eleven years for this,']);
    await mark('Ridership fell by 38 percent', 'c');
    await expect.poll(() => markedWords(app.page, 'claim')).toHaveLength(1);
    await begin();
    await caretBefore('eleven years for this');
    await app.page.keyboard.type('almost ');
    await expect.poll(() => markedWords(app.page, 'quote')).toEqual(['We have waited almost eleven years for this,']);
    await caretBefore('“We have waited');
    await app.page.keyboard.type('After the vote: ');
    await expect.poll(() => markedWords(app.page, 'quote')).toEqual(['We have waited almost eleven years for this,']);
    await expect.poll(() => markedWords(app.page, 'claim')).toEqual(['Ridership fell by 38 percent']);
    await app.page.keyboard.press('Control+z');
    await app.page.keyboard.press('Control+z');
    await expect.poll(() => markedWords(app.page, 'quote')).toEqual(['We have waited eleven years for this,']);
    await app.page.keyboard.press('Control+Shift+z');
    await expect.poll(() => markedWords(app.page, 'quote')).toEqual(['We have waited almost eleven years for this,']);
  });

  it('saves one revision on Escape, and app undo takes it back as a whole', async () => {
    await caretBefore('standing beside the empty');
    await app.page.keyboard.type('who was ');
    await app.page.getByRole('textbox', { name: 'Why' }).fill('The recording says so');
    await done();
    await block('who was standing beside').waitFor();
    // Reading goes on where the words were corrected.
    await expect.poll(() => app.page.locator('[data-cursor]').textContent()).toContain('who was standing beside');
    await expect.poll(() => markedWords(app.page, 'quote')).toEqual(['We have waited almost eleven years for this,']);
    await app.page.keyboard.press('Control+z');
    await block('master, standing beside').waitFor();
    await expect.poll(() => markedWords(app.page, 'quote')).toEqual(['We have waited eleven years for this,']);
    await app.page.keyboard.press('Control+Shift+z');
    await block('who was standing beside').waitFor();
  });

  it('Enter splits a paragraph and Backspace joins it again', async () => {
    const count = await app.page.locator('[data-block]').count();
    await begin();
    await caretBefore('The bridge, he added');
    await app.page.keyboard.press('Enter');
    await expect.poll(() => app.page.locator('[data-block]').count()).toBe(count + 1);
    expect(
      await app.page.locator('[data-block]').evaluateAll((all) => all.map((one) => one.getAttribute('data-block'))),
    ).toEqual(Array.from({ length: count + 1 }, (_, index) => String(index)));
    await app.page.keyboard.press('Backspace');
    await expect.poll(() => app.page.locator('[data-block]').count()).toBe(count);
    // The other key that ends a correction, pressed where the caret is.
    await app.page.keyboard.press('Control+Enter');
    await app.page.locator('[data-reader-text]:not([data-editing])').waitFor();
  });

  it('pastes plain text, whatever the clipboard has', async () => {
    await begin();
    await caretBefore('A second vote');
    await app.page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'First of all.\n\nThen: ');
      data.setData('text/html', '<h1>First of all.</h1><img src=x onerror="document.title=1">');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await block('Then: A second vote').waitFor();
    expect(await block('First of all.').evaluate((element) => element.tagName)).toBe('P');
    expect(await text().locator('img').count()).toBe(0);
    await app.page.getByRole('button', { name: 'Cancel' }).click();
    await editing().waitFor({ state: 'detached' });
    expect(await block('First of all.').count()).toBe(0);
  });

  it('composes with an input method', async () => {
    await begin();
    await caretBefore('A second vote');
    const cdp = await app.page.context().newCDPSession(app.page);
    for (const part of ['に', 'にほ', 'にほん'])
      await cdp.send('Input.imeSetComposition', { text: part, selectionStart: part.length, selectionEnd: part.length });
    await expect.poll(() => markedWords(app.page, 'claim')).toEqual(['Ridership fell by 38 percent']);
    await cdp.send('Input.insertText', { text: '日本' });
    await block('日本A second vote').waitFor();
    await caretBefore('fell by 38 percent');
    for (const part of ['j', 'ja'])
      await cdp.send('Input.imeSetComposition', { text: part, selectionStart: part.length, selectionEnd: part.length });
    await cdp.send('Input.insertText', { text: '約' });
    await expect.poll(() => markedWords(app.page, 'claim')).toEqual(['Ridership 約fell by 38 percent']);
    await app.page.keyboard.press('Control+z');
    await expect.poll(() => markedWords(app.page, 'claim')).toEqual(['Ridership fell by 38 percent']);
    await done();
    await block('日本A second vote').waitFor();
  });

  it('keeps what was typed when the window goes, and takes it up again', async () => {
    await begin();
    await caretBefore('A second vote');
    await app.page.keyboard.type('Half a word');
    await app.page.reload();
    if ((await app.page.locator('[data-block]').count()) === 0) await openFerry(app.page);
    await app.page.getByText(/Corrections of .* are not finished/).waitFor();
    expect(await block('Half a word').count()).toBe(0);
    await app.page.getByRole('button', { name: 'Go on' }).click();
    await block('日本Half a wordA second vote').waitFor();
    await expect.poll(() => markedWords(app.page, 'claim')).toEqual(['Ridership fell by 38 percent']);
    await app.page.keyboard.press('Escape');
    await editing().waitFor({ state: 'detached' });
    await block('Half a word').waitFor();
  });

  it('keeps what two windows correct apart, and offers what one left that went', async () => {
    const coming = app.page.context().waitForEvent('page');
    await app.page.keyboard.press('Shift+W');
    const other = await coming;
    await other.locator('[data-block]').first().waitFor();
    const begun = async (page: Page, words: string) => {
      await page.bringToFront();
      await page.locator('[data-reader-text]').focus();
      await page.keyboard.press('e');
      await page.locator('[data-editing]').waitFor();
      await page.keyboard.press('Control+Home');
      await page.keyboard.type(words);
    };
    const drafts = () =>
      app.page.evaluate(() =>
        Object.entries(localStorage).flatMap(([key, value]) => (key.startsWith('stet.draft.') ? value : [])),
      );
    const offered = app.page.getByText(/Corrections of .* are not finished/);
    await begun(other, 'Theirs. ');
    await begun(app.page, 'Ours. ');
    await expect.poll(async () => (await drafts()).length).toBe(2);
    // What is being written in another window is not offered in this one.
    await app.page.getByRole('button', { name: 'Cancel' }).click();
    await editing().waitFor({ state: 'detached' });
    await expect.poll(async () => (await drafts()).length).toBe(1);
    expect(await offered.count()).toBe(0);
    await other.close();
    // Somebody comes back to this window; the browser takes a moment to let go of what the other held.
    await expect
      .poll(async () => {
        await app.page.evaluate(() => window.dispatchEvent(new Event('focus')));
        return offered.count();
      })
      .toBe(1);
    await app.page.getByRole('button', { name: 'Go on' }).click();
    await block('Theirs. ').waitFor();
    await app.page.getByRole('button', { name: 'Cancel' }).click();
    await editing().waitFor({ state: 'detached' });
    expect(await drafts()).toEqual([]);
  });

  it('takes all of the text away and back again', async () => {
    const before = await app.page.locator('[data-block]').allTextContents();
    await begin();
    await app.page.keyboard.press('Control+a');
    await app.page.keyboard.press('Backspace');
    await app.page.keyboard.type('Only this.');
    await expect.poll(() => app.page.locator('[data-block]').allTextContents()).toEqual(['Only this.']);
    await expect.poll(() => markedWords(app.page, 'quote')).toEqual([]);
    for (let step = 0; step < 4; step++) await app.page.keyboard.press('Control+z');
    await expect.poll(() => app.page.locator('[data-block]').allTextContents()).toEqual(before);
    await expect.poll(() => markedWords(app.page, 'quote')).toHaveLength(1);
    await done();
    expect(await app.page.locator('[data-block]').allTextContents()).toEqual(before);
  });

  it('leaves the key to a suggestion at hand', async () => {
    await text().focus();
    await app.page.keyboard.press('s');
    await app.page.keyboard.press('e');
    await app.page.waitForFunction(() => document.activeElement?.closest('aside, #pane-inspector') !== null);
    expect(await editing().count()).toBe(0);
    await app.page.keyboard.press('Escape');
    await text().focus();
    await app.page.keyboard.press('Control+z');
  });

  it('saves what was typed when somebody goes elsewhere', async () => {
    await begin();
    await caretBefore('A second vote');
    await app.page.keyboard.type('Elsewhere. ');
    await app.page.getByRole('button', { name: 'Back to the list' }).click();
    await openFerry(app.page);
    await block('Elsewhere. A second vote').waitFor();
    expect(await app.page.getByText(/are not finished/).count()).toBe(0);
  });

  it.each([
    ['in another window', 'Made elsewhere', elsewhere],
    ['by hand in its file', 'Edited outside of Stet', byHand],
  ])('shows the text beside one that was made %s meanwhile, and undo goes back to that', async (_, reason, change) => {
    const { rows } = await ask(app.page, 'articles.list', { trashed: false });
    const id = rows[0]!.id;
    await begin();
    await caretBefore('A second vote');
    await app.page.keyboard.type('Mine: ');
    await change(id);
    await done();
    await block('Mine: A second vote').waitFor();
    await app.page.getByRole('button', { name: 'Show the conflict' }).click();
    const texts = app.page.getByRole('radiogroup', { name: 'Versions of Text' });
    await texts.getByText(reason).waitFor();
    // Nobody has said why.
    await texts.getByText(/^Corrected .*\d [AP]M$/).waitFor();
    expect(new Set(await texts.locator('mark').allTextContents())).toEqual(new Set(['Mine', 'Theirs']));
    await app.page.getByRole('button', { name: 'All articles' }).click();
    await openFerry(app.page);
    await text().focus();
    await app.page.keyboard.press('Control+z');
    await block('Theirs: A second vote').waitFor();
    expect((await ask(app.page, 'articles.read', id)).article.conflicts).toBeUndefined();
    // As it was, for those that follow.
    await begin();
    await caretBefore('Theirs: ', 'Theirs: '.length);
    await app.page.keyboard.press('Delete');
    await done();
  });

  it.each(['light', 'dark'] as const)('leaves axe nothing to find in the %s theme', async (colorScheme) => {
    await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await begin();
    await app.page.waitForTimeout(200);
    expect(await axeFindings(app.page, ['main', 'aside'])).toEqual([]);
    await done();
  });
});

describe('deleted words', () => {
  it('make an orphan in the review queue, and undo puts it back', async () => {
    await begin();
    await caretBefore('Ridership fell by 38 percent', 'Ridership fell by 38 percent between 2016 and 2022'.length);
    await app.page.keyboard.press('Delete');
    await expect.poll(() => markedWords(app.page, 'claim')).toEqual([]);
    await done();
    await tab(/Review 1/).waitFor();
    // Nothing is lost without a word: what waits is told, and the way there is one press.
    const told = app.page.getByText('The words of an annotation have changed or are gone.');
    await told.first().waitFor();
    await app.page.getByRole('button', { name: 'Look', exact: true }).click();
    await app.page.locator('li[aria-current="true"]').filter({ hasText: 'Ridership fell by 38 percent' }).waitFor();
    await text().focus();
    await app.page.keyboard.press('Control+z');
    await expect.poll(() => markedWords(app.page, 'claim')).toEqual(['Ridership fell by 38 percent']);
    await tab(/Review/).waitFor({ state: 'detached' });
  });
});
