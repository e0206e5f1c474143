import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { ask } from '../support/desk.ts';
import { markedWords } from '../support/marked-words.ts';
import { clickOn, openFerry, type Reading, selectByMouse, startReading } from '../support/reading.ts';

let app: Reading;

beforeAll(async () => {
  app = await startReading();
});
afterAll(async () => {
  await app?.close();
});

const field = (label: string) => app.page.getByLabel(label, { exact: true });
const toolbar = () => app.page.getByRole('toolbar', { name: 'Annotate the selected words' });
/** Presses a button of the toolbar, once the time is over in which clicks still go to the text. */
const use = async (name: string) => {
  await expect.poll(() => toolbar().evaluate((bar) => getComputedStyle(bar).pointerEvents)).toBe('auto');
  await toolbar().getByText(name).click();
};
const card = (text: string) => app.page.getByRole('list', { name: 'Annotations beside the text' }).getByText(text);

describe('annotating by mouse', () => {
  it('marks a quote without its quotation marks and keeps its speaker', async () => {
    await selectByMouse(app.page, '“We have waited eleven years for this,”');
    await use('Quote');
    await expect.poll(() => markedWords(app.page, 'quote')).toEqual(['We have waited eleven years for this,']);
    // Proposed from the sentence.
    await expect.poll(() => field('Speaker as printed').inputValue()).toBe('Mira Oduya');
    expect(await field('Cue').inputValue()).toBe('said');
    await field('Role as printed').fill('harbour master');
    await field('Person').click();
    await app.page.keyboard.type('Mira Oduya');
    await app.page.getByRole('option', { name: 'New person: Mira Oduya' }).click();
    await expect.poll(() => field('Person').inputValue()).toBe('Mira Oduya');
    // The list stays shut: while it is open the rest of the window is hidden from everybody.
    await app.page.waitForTimeout(300);
    expect(await app.page.getByRole('listbox', { name: /suggestion|Person/i }).count()).toBe(0);
    await card('Mira Oduya').waitFor();
  });

  it('makes somebody new, and a new tag, in one step with the choice of them', async () => {
    const names = async () => (await ask(app.page, 'people.list')).map(({ name }) => name);
    expect(await names()).toEqual(['Mira Oduya']);
    await field('Add a tag').fill('harbours');
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('button', { name: 'Remove the tag harbours' }).waitFor();
    await app.page.locator('[data-reader-text]').focus();
    await app.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(async () => (await ask(app.page, 'codes.list')).length).toBe(0);
    expect(await app.page.getByRole('button', { name: 'Remove the tag harbours' }).count()).toBe(0);
    await app.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(names).toEqual([]);
    await expect.poll(() => field('Person').inputValue()).toBe('');
    await app.page.keyboard.press('ControlOrMeta+Shift+z');
    await expect.poll(names).toEqual(['Mira Oduya']);
    await expect.poll(() => field('Person').inputValue()).toBe('Mira Oduya');
  });

  it('marks a claim and records how it stands', async () => {
    await selectByMouse(app.page, 'Ridership fell by 38 percent between 2016 and 2022');
    await use('Claim');
    // The sentence names its source.
    await expect.poll(() => field('Claimant').inputValue()).toBe('port authority');
    await field('Restated neutrally').fill('Ridership fell by 38 percent from 2016 to 2022.');
    await app.page.getByRole('button', { name: /^Unchecked Status|Status/ }).click();
    await app.page.getByRole('option', { name: 'Supported' }).click();
    await field('Why (for the latest change)').fill('The port authority’s table says so.');
    await card('Supported').waitFor();
  });

  it('writes a note as rich text', async () => {
    await selectByMouse(app.page, 'the budget office');
    await use('Note');
    await app.page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
    await app.page.keyboard.type('Ask **twice** before Friday');
    await expect.poll(() => app.page.locator('[contenteditable] strong').textContent()).toBe('twice');
    await card('Ask twice before Friday').waitFor();
  });

  it('finds all of it again after the window was loaded anew', async () => {
    await app.page.reload();
    if ((await app.page.locator('[data-block]').count()) === 0) await openFerry(app.page);
    await expect.poll(() => markedWords(app.page, 'quote')).toEqual(['We have waited eleven years for this,']);
    await clickOn(app.page, 'eleven years for this');
    await expect.poll(() => field('Speaker as printed').inputValue()).toBe('Mira Oduya');
    expect(await field('Person').inputValue()).toBe('Mira Oduya');
    expect(await field('Cue').inputValue()).toBe('said');
    await clickOn(app.page, '38 percent between');
    await expect
      .poll(() => field('Why (for the latest change)').inputValue())
      .toBe('The port authority’s table says so.');
    await clickOn(app.page, 'budget office');
    await expect.poll(() => app.page.locator('[contenteditable] strong').textContent()).toBe('twice');
  });

  it('lets marks overlap and nest, and reaches the lower ones by clicking again', async () => {
    await selectByMouse(app.page, 'council of Harrow Bay voted on Tuesday');
    await use('Highlight');
    await selectByMouse(app.page, 'Harrow Bay');
    await use('Highlight');
    await selectByMouse(app.page, 'voted on Tuesday to close the old ferry terminal');
    await use('Highlight');
    await expect
      .poll(async () => (await markedWords(app.page, 'highlight')).toSorted())
      .toEqual(
        [
          'Harrow Bay',
          'council of Harrow Bay voted on Tuesday',
          'voted on Tuesday to close the old ferry terminal',
        ].sort(),
      );
    const words = app.page.locator('blockquote[aria-label="Annotated words"]');
    await clickOn(app.page, 'Harrow Bay');
    await expect.poll(() => words.textContent()).toBe('Harrow Bay');
    await clickOn(app.page, 'Harrow Bay');
    await expect.poll(() => words.textContent()).toBe('council of Harrow Bay voted on Tuesday');
  });

  it('keeps the card that is pressed again, until something else is pressed or Escape', async () => {
    const first = card('Mira Oduya');
    const words = () => app.page.getByRole('complementary').getByLabel('Annotated words').count();
    await first.click();
    await expect.poll(words).toBe(1);
    // Long enough after the first to be no double click.
    await app.page.waitForTimeout(700);
    await first.click();
    expect(await words()).toBe(1);
    expect(await app.page.locator('[data-card] [aria-current="true"]').count()).toBe(1);
    await app.page.keyboard.press('Escape');
    await expect.poll(words).toBe(0);
    await first.click();
    await expect.poll(words).toBe(1);
    await clickOn(app.page, 'A second vote is expected');
    await expect.poll(words).toBe(0);
    await first.click();
  });

  it('selects a paragraph by triple click and words across paragraphs', async () => {
    await app.page.keyboard.press('Escape');
    const block = app.page.locator('[data-block="4"]');
    await block.click({ clickCount: 3, position: { x: 60, y: 12 } });
    await use('Tag');
    await app.page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    await app.page.keyboard.type('budget');
    await app.page.keyboard.press('Enter');
    await card('budget').waitFor();
    await expect.poll(() => markedWords(app.page, 'tag')).toEqual([await block.textContent()]);
  });

  it('takes back and does again creating, editing and deleting', async () => {
    await clickOn(app.page, 'eleven years for this');
    await app.page.getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => markedWords(app.page, 'quote')).toEqual([]);
    await app.page.getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(() => markedWords(app.page, 'quote')).toHaveLength(1);
    await clickOn(app.page, 'eleven years for this');
    await field('Addressee').or(field('Said to')).fill('the crowd');
    await field('Speaker as printed').focus();
    await app.page.locator('[data-reader-text]').focus();
    await app.page.keyboard.press('Control+z');
    await expect.poll(() => field('Said to').inputValue()).toBe('');
    await app.page.keyboard.press('Control+Shift+z');
    await expect.poll(() => field('Said to').inputValue()).toBe('the crowd');
  });

  it('takes back what was written in a note while it is shown, and leaves the focus in the text', async () => {
    const text = app.page.locator('[data-reader-text]');
    const note = app.page.locator('[data-field="note"] [contenteditable]');
    await clickOn(app.page, 'the budget office');
    await note.click();
    await app.page.keyboard.press('Control+End');
    await app.page.keyboard.type(', and again');
    await text.focus();
    await app.page.keyboard.press('Control+z');
    await expect.poll(() => note.textContent()).toBe('Ask twice before Friday');
    await app.page.keyboard.press('Control+Shift+z');
    await expect.poll(() => note.textContent()).toBe('Ask twice before Friday, and again');
    await expect.poll(() => text.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it.each(['light', 'dark'])('leaves axe nothing to find in the %s theme', async (theme) => {
    await app.page.emulateMedia({ colorScheme: theme as 'light' | 'dark', reducedMotion: 'reduce' });
    await app.page.waitForTimeout(300);
    expect(await axeFindings(app.page, ['main', 'aside'])).toEqual([]);
    await app.page.getByRole('tab', { name: /All/ }).click();
    expect(await axeFindings(app.page, ['main', 'aside'])).toEqual([]);
    await app.page.getByRole('tab', { name: 'At hand' }).click();
  });

  it('lists the annotations where no card has room, and leads to one and back', async () => {
    const list = app.page.getByRole('complementary').getByRole('listbox', { name: /^Annotations of this article/ });
    await app.page.locator('[data-reader-text]').focus();
    await app.page.keyboard.press('Escape');
    await app.page.getByText('Select words in the text').waitFor();
    expect(await list.count()).toBe(0);
    await app.page.setViewportSize({ width: 1200, height: 900 });
    await list.getByText('Mira Oduya').first().waitFor();
    await list.focus();
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('complementary').getByLabel('Annotated words').waitFor();
    expect(await list.count()).toBe(0);
    await app.page.keyboard.press('Escape');
    await list.waitFor();
    await app.page.setViewportSize({ width: 1440, height: 900 });
    await expect.poll(() => list.count()).toBe(0);
  });
});
