import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleFolder } from '../../electron/library/read/article-folder.ts';
import { claimOf, quotationOf } from '../../shared/model/annotation.ts';
import { axeFindings } from '../support/axe.ts';
import { annotate, annotateFerry, annotationRows, ask, type Desk, startDesk } from '../support/desk.ts';
import { clickOn, selectByMouse, spokenIn } from '../support/reading.ts';

let app: Desk;
let ferry: string;

beforeAll(async () => {
  app = await startDesk();
  ferry = await annotateFerry(app.page);
});
afterAll(async () => {
  await app?.close();
});

const field = (label: string) => app.page.getByLabel(label, { exact: true });
const open = async (title: string) => {
  await app.page.keyboard.press('g');
  await app.page.keyboard.press('l');
  await app.page.getByRole('row', { name: new RegExp(title) }).dblclick();
  await app.page.locator('[data-block]').first().waitFor();
};
const claimForm = async () => {
  await open('Ferry strike');
  await clickOn(app.page, '41,000 passengers');
  await evidence().waitFor();
};
const evidence = () => app.page.getByRole('region', { name: 'Evidence', exact: true });
const addEvidence = async (what: string) => {
  await evidence().getByRole('button', { name: 'Add evidence' }).click();
  await app.page.getByRole('menuitem', { name: what }).click();
};
const links = async () => (await ask(app.page, 'evidence.list', ferry)).map(({ link }) => link);

describe('quotes', () => {
  it('are one utterance when their attribution splits them, and the speaker is offered as a person', async () => {
    await open('Village moves');
    await selectByMouse(app.page, '“Nobody believed a tree that old would bear being carried,” said Ada Brandt');
    await app.page.keyboard.press('Escape');
    await selectByMouse(app.page, '“Nobody believed a tree that old would bear being carried,”');
    await app.page.keyboard.press('q');
    await expect.poll(() => field('Speaker as printed').inputValue()).toBe('Ada Brandt');
    await app.page.getByRole('button', { name: 'New person: Ada Brandt' }).click();
    await expect.poll(() => field('Person').inputValue()).toBe('Ada Brandt');
    expect((await ask(app.page, 'people.list')).map(({ name }) => name)).toContain('Ada Brandt');
    const rows = await annotationRows(app.page, 'quote');
    const saved = rows.find(({ text }) => text.startsWith('Nobody believed'));
    expect(saved && quotationOf(saved.annotation)?.['stet:cue']).toBe('said');
    const details = app.page.getByRole('button', { name: 'Other names, role, affiliation: Ada Brandt' });
    await details.click();
    await app.page.getByRole('dialog').getByRole('textbox', { name: 'Affiliation' }).fill('Vellan gardens');
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => details.evaluate((button) => button === document.activeElement)).toBe(true);
    expect((await ask(app.page, 'people.list')).find(({ name }) => name === 'Ada Brandt')?.affiliation).toBe(
      'Vellan gardens',
    );
  });
});

describe('numbers of a claim', () => {
  it('are read from the words, corrected and taken back', async () => {
    await open('Budget hearing');
    await selectByMouse(app.page, 'The council heard sixty speakers on Tuesday');
    await app.page.keyboard.press('c');
    await expect.poll(() => field('Unit').first().inputValue()).toBe('speakers');
    expect(await app.page.getByRole('textbox', { name: 'Number', exact: true }).first().inputValue()).toBe('60');
    await field('Date').first().fill('2025-04');
    await app.page.getByRole('textbox', { name: 'Number', exact: true }).first().fill('61');
    await field('Unit').first().fill('people');
    await app.page.locator('[data-reader-text]').focus();
    const stored = async () => {
      const rows = await annotationRows(app.page, 'claim');
      const row = rows.find(({ text }) => text.startsWith('The council heard'));
      return row && claimOf(row.annotation)?.['stet:quantities'][0];
    };
    await expect.poll(stored).toMatchObject({ value: 61, unit: 'people', date: '2025-04', text: 'sixty speakers' });
    await app.page.keyboard.press('Control+z');
    await expect.poll(async () => (await stored())?.unit).toBe('speakers');
    // Nothing is cut off, from one year to another or from one day to another.
    for (const date of ['2016/2022', '2016-03-01/2022-04-30']) {
      await field('Date').first().fill(date);
      const beyond = () =>
        field('Date')
          .first()
          .evaluate((input) => input.scrollWidth - input.clientWidth);
      await expect.poll(beyond).toBe(0);
    }
    await app.page.locator('[data-reader-text]').focus();
  });
});

describe('a number that is added', () => {
  const group = (name: string) => app.page.getByRole('group', { name, exact: true });
  const amounts = async () => {
    const rows = await annotationRows(app.page, 'claim');
    const row = rows.find(({ text }) => text.startsWith('The council heard'));
    return row && claimOf(row.annotation)?.['stet:quantities'].map(({ value, unit }) => [value, unit]);
  };

  it('counts once it has a number, with what was typed beside it before, as one step', async () => {
    const before = (await amounts()) ?? [];
    await app.page.getByRole('button', { name: 'Add a number' }).click();
    const added = group('New number');
    const number = () => added.getByLabel('Number', { exact: true });
    await added.getByLabel('Unit').fill('schools');
    expect(await number().getAttribute('aria-invalid')).toBe('true');
    await app.page.locator('[data-reader-text]').focus();
    expect(await amounts()).toEqual(before);
    await number().focus();
    await app.page.keyboard.type('1,100');
    await app.page.locator('[data-reader-text]').focus();
    await expect.poll(amounts).toEqual([...before, [1100, 'schools']]);
    await app.page.keyboard.press('Control+z');
    await expect.poll(amounts).toEqual(before);
  });

  it('is nothing as long as it is empty', async () => {
    const before = await amounts();
    await app.page.getByRole('button', { name: 'Add a number' }).click();
    await app.page.getByRole('button', { name: 'Remove the new number' }).click();
    await group('New number').waitFor({ state: 'detached' });
    expect(await amounts()).toEqual(before);
    await app.page.locator('[data-reader-text]').focus();
  });
});

describe('evidence', () => {
  it('is found by searching, shown with its place, and gone to', async () => {
    await claimForm();
    await app.page.getByRole('radio', { name: 'Contradicts' }).check({ force: true });
    await addEvidence('Words in an article…');
    await app.page.keyboard.type('eleven minutes');
    await app.page
      .getByRole('option', { name: /eleven minutes/ })
      .first()
      .waitFor();
    expect(await axeFindings(app.page)).toEqual([]);
    // A window that becomes too narrow for the inspector takes away neither the dialog nor what was typed.
    const size = app.page.viewportSize() ?? { width: 1440, height: 900 };
    await app.page.setViewportSize({ width: 900, height: 800 });
    await app.page.waitForTimeout(200);
    await app.page
      .getByRole('option', { name: /eleven minutes/ })
      .first()
      .waitFor();
    await app.page.setViewportSize(size);
    await app.page.keyboard.press('ArrowDown');
    await app.page.keyboard.press('Enter');
    await evidence()
      .getByText(/Budget hearing/)
      .waitFor();
    expect(await links()).toMatchObject([{ 'stet:relation': 'contradicts' }]);
    await expect.poll(() => spokenIn(app.page)).toContain('Evidence added');
    await evidence().getByRole('button', { name: 'Go to these words' }).click();
    await app.page.getByRole('heading', { level: 1, name: /Budget hearing/ }).waitFor();
  });

  it('is the next words that are selected, in any article', async () => {
    await claimForm();
    await app.page.getByRole('radio', { name: 'Supports' }).check({ force: true });
    await addEvidence('The next words I select');
    await app.page.getByText(/Select words in any article: they support/).waitFor();
    await open('Village moves');
    await selectByMouse(app.page, 'Thirty-nine of the trees blossomed');
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('heading', { level: 1, name: /Ferry strike/ }).waitFor();
    await evidence().getByText('Thirty-nine of the trees blossomed').waitFor();
    expect(await links()).toHaveLength(2);
    await app.page.keyboard.press('Control+z');
    await expect.poll(links).toHaveLength(1);
    await app.page.keyboard.press('Control+Shift+z');
    await expect.poll(links).toHaveLength(2);
  });

  it('is a web page with the day it was seen, and no other address', async () => {
    await claimForm();
    await addEvidence('Web address…');
    const dialog = app.page.getByRole('dialog', { name: 'Evidence on the web' });
    await dialog.getByLabel('Address').fill('javascript:alert(1)');
    await dialog.getByText('This is no web address').waitFor();
    expect(await dialog.getByRole('button', { name: 'Add' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Address').fill('harbour.example/figures');
    await dialog.getByLabel('Seen on').fill('2025-05-01');
    await dialog.getByRole('button', { name: 'Add' }).click();
    await evidence().getByText('https://harbour.example/figures').waitFor();
    await evidence()
      .getByText(/seen .*2025/)
      .waitFor();
  });

  it('is added by two keys at the claim, which has the keys again, and what it does is said where it is looked for', async () => {
    await claimForm();
    await app.page.locator('[data-reader-text]').focus();
    const before = await links();
    const press = async (...keys: string[]) => {
      for (const key of keys) await app.page.keyboard.press(key);
    };
    await app.page.getByRole('radiogroup', { name: 'New evidence' }).getByText('Supports').click();
    await app.page.locator('[data-reader-text]').focus();
    await press('f', 'w');
    const dialog = app.page.getByRole('dialog', { name: 'Evidence on the web' });
    await dialog.getByLabel('Address').waitFor();
    await app.page.keyboard.type('audit.example/report');
    await press('Tab', 'ArrowRight');
    expect(await dialog.getByRole('radio', { name: 'Contradicts' }).isChecked()).toBe(true);
    expect(await axeFindings(app.page)).toEqual([]);
    await press('Shift+Tab', 'Enter');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(links).toHaveLength(before.length + 1);
    expect((await links()).find(({ body }) => body[0]?.source.includes('audit.example'))).toMatchObject({
      'stet:relation': 'contradicts',
    });
    await expect
      .poll(() => app.page.evaluate(() => document.activeElement?.hasAttribute('data-reader-text')))
      .toBe(true);
    await press('Control+z');
    await expect.poll(links).toHaveLength(before.length);
    // The palette has it too, by another name for it.
    await press('Control+k');
    await app.page.keyboard.type('attachment');
    await app.page.getByRole('option', { name: /Add evidence: file/ }).waitFor();
    await press('Escape');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
    await app.page.getByRole('radiogroup', { name: 'New evidence' }).getByText('Supports').click();
    await app.page.locator('[data-reader-text]').focus();
    await press('Escape');
    await evidence().waitFor({ state: 'detached' });
    await press('f', 'e');
    await app.page.getByText('No claim is chosen that evidence could be added to.').first().waitFor();
    expect(await app.page.getByRole('dialog').count()).toBe(0);
  });

  it('is a file, kept in the article’s folder', async () => {
    mkdirSync(app.files, { recursive: true });
    const file = join(app.files, 'Counts 2025.csv');
    writeFileSync(file, 'day,passengers\n');
    await claimForm();
    await addEvidence('File…');
    await app.dialogs.answerNext(file);
    await evidence().getByText('Counts 2025.csv').waitFor();
    const folder = await articleFolder(app.library, ferry);
    expect(readdirSync(join(folder ?? '', 'evidence'))).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}-counts-2025\.csv$/),
    ]);
    expect(await ask(app.page, 'library.check')).toEqual([]);
  });

  it('says that a kept file or the words in an article have changed since', async () => {
    const folder = join((await articleFolder(app.library, ferry)) ?? '', 'evidence');
    const kept = join(folder, readdirSync(folder)[0] ?? '');
    const before = readFileSync(kept);
    writeFileSync(kept, 'something else');
    const village = (await ask(app.page, 'articles.list', { trashed: false, filter: 'village' })).rows[0]?.id ?? '';
    const { blocks, textHash } = await ask(app.page, 'articles.read', village);
    const corrected = blocks.map((block) => ({
      ...block,
      text: block.text.replace('of the trees blossomed', 'of the old trees blossomed'),
    }));
    await ask(app.page, 'articles.editText', village, corrected, '', textHash);
    await claimForm();
    await evidence().getByText('The file has been changed since it was kept.').waitFor();
    await evidence()
      .getByText(/The words have changed. They were: “Thirty-nine of the trees blossomed/)
      .waitFor();
    expect(await axeFindings(app.page)).toEqual([]);
    writeFileSync(kept, before);
  });

  it('changes what it does, and is removed with a way back', async () => {
    await claimForm();
    await evidence()
      .getByRole('button', { name: /What this does: Contradicts/ })
      .click();
    await app.page.getByRole('menuitemradio', { name: 'Context' }).click();
    await evidence()
      .getByRole('button', { name: /What this does: Context/ })
      .waitFor();
    const count = (await links()).length;
    await evidence().getByRole('button', { name: 'Remove this evidence' }).first().click();
    await expect.poll(async () => (await links()).length).toBe(count - 1);
    await app.page.keyboard.press('Control+z');
    await expect.poll(async () => (await links()).length).toBe(count);
    expect(await axeFindings(app.page, ['aside'])).toEqual([]);
  });
});

describe('the ledger', () => {
  it('is grouped, filtered and walked through by keyboard', async () => {
    await app.page.keyboard.press('Escape');
    await app.page.keyboard.press('g');
    await app.page.keyboard.press('c');
    await app.page
      .getByText(/supports?/)
      .first()
      .waitFor();
    await app.page.getByRole('button', { name: 'By status' }).click();
    await app.page.getByRole('menuitemradio', { name: 'By claimant' }).click();
    await app.page.getByRole('heading', { level: 2, name: /the harbour office/ }).waitFor();
    await app.page.getByText('As a table').click();
    await app.page.getByRole('rowheader', { name: 'the harbour office' }).waitFor();
    expect(await axeFindings(app.page)).toEqual([]);
    await app.page.getByRole('heading', { level: 1, name: 'Claims' }).click();
    await app.page.keyboard.press('j');
    await app.page.waitForFunction(() => document.activeElement?.hasAttribute('data-claim'));
    await app.page.keyboard.press('s');
    await app.page.getByRole('menuitemradio', { name: 'Disputed' }).click();
    await expect
      .poll(async () =>
        (await annotationRows(app.page, 'claim')).map(({ annotation }) => claimOf(annotation)?.['stet:status']),
      )
      .toContain('disputed');
    await app.page.getByRole('button', { name: 'Every claimant' }).click();
    await app.page.getByRole('menuitemradio', { name: 'the harbour office' }).click();
    await expect.poll(() => app.page.getByRole('article').count()).toBe(1);
  });

  it('keeps only what is near in the document', async () => {
    const [placed] = (await ask(app.page, 'articles.read', ferry)).annotations.filter(
      ({ annotation }) => annotation['stet:kind'] === 'claim',
    );
    if (!placed) throw new Error('No claim.');
    const { id: _, ...claim } = placed.annotation;
    await annotate(
      app.page,
      ferry,
      Array.from({ length: 400 }, () => claim),
    );
    await expect.poll(() => app.page.getByRole('article').count()).toBeGreaterThan(5);
    expect(await app.page.getByRole('article').count()).toBeLessThan(80);
    await app.page.keyboard.press('End');
  });
});

it('copies a link to the article and to the annotation with one key', async () => {
  const copied = async () => {
    await app.page.evaluate(() => {
      const box = document.createElement('textarea');
      box.id = 'paste-here';
      document.body.append(box);
      box.focus();
    });
    await app.page.keyboard.press('Control+v');
    return app.page.evaluate(() => {
      const box = document.querySelector<HTMLTextAreaElement>('#paste-here');
      const { value } = box ?? { value: '' };
      box?.remove();
      return value;
    });
  };
  await claimForm();
  await app.page.locator('[data-reader-text]').focus();
  await app.page.keyboard.press('l');
  await app.page.getByText('Copied a link to the annotation.').first().waitFor();
  expect(await copied()).toMatch(new RegExp(`^stet://article/${ferry}#urn%3Auuid%3A`));
  await app.page.locator('[data-reader-text]').focus();
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('l');
  await app.page.getByText('Copied a link to the article.').first().waitFor();
  expect(await copied()).toBe(`stet://article/${ferry}`);
});

it('shows no file in its folder but an exported one', async () => {
  await expect(ask(app.page, 'app.revealPath', '/etc/passwd')).rejects.toThrow('just exported');
});
