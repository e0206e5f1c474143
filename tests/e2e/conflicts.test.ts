import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Annotation, claimOf, noteOf } from '../../shared/model/annotation.ts';
import { axeFindings } from '../support/axe.ts';
import { annotateFerry, annotationRows, ask, type Desk, startDesk } from '../support/desk.ts';

let app: Desk;
let articleId: string;

beforeAll(async () => {
  app = await startDesk();
  articleId = await annotateFerry(app.page);
  // What the library still takes in of its own changes it does not tell as somebody else's.
  await ask(app.page, 'articles.list', { trashed: false });
  fromElsewhere((annotation) => {
    const claim = claimOf(annotation);
    const note = noteOf(annotation);
    if (claim)
      Object.assign(claim, { 'schema:text': 'The port lost two in three passengers.', 'stet:status': 'disputed' });
    if (note) note.value = 'Ask for the weekly counts.';
    return claim !== undefined || note !== undefined;
  });
  await ask(app.page, 'library.rescan');
});
afterAll(async () => {
  await app?.close();
});

/** Writes what another computer would have made of the annotations: a conflict copy beside them. */
function fromElsewhere(change: (annotation: Annotation) => boolean): void {
  const shard = join(app.library, 'articles', articleId.slice(-2));
  const folder = join(shard, readdirSync(shard).find((name) => name.endsWith(articleId)) ?? '');
  const lines = readFileSync(join(folder, 'annotations.jsonl'), 'utf8').trim().split('\n');
  const changed = lines
    .map((line): Annotation => ({ ...(JSON.parse(line) as Annotation), 'stet:version': 'laptop:9', 'stet:seen': [] }))
    .filter(change);
  writeFileSync(
    join(folder, "annotations (Ana's conflicted copy 2024-03-01).jsonl"),
    changed.map((line) => `${JSON.stringify(line)}\n`).join(''),
  );
}

const cards = () => app.page.locator('[data-conflict]');
const card = (words: string) => cards().filter({ hasText: words });
const badge = () => app.page.getByRole('button', { name: /^Conflicts/ });
const claims = async () => (await annotationRows(app.page, 'claim')).map(({ annotation }) => claimOf(annotation));

it('says in passing what was changed outside, with the way to what is in conflict', async () => {
  const told = app.page.locator('#toasts');
  await told.getByText(/^2 annotations of “Ferry strike.*” were changed outside of Stet\.$/).waitFor();
  await told.getByRole('button', { name: 'Show 2 conflicts' }).click();
  await app.page.getByRole('heading', { level: 1, name: 'Conflicts' }).waitFor();
});

it('counts conflicts in the sidebar and shows the versions side by side, what differs marked', async () => {
  await expect.poll(() => badge().textContent()).toBe('Conflicts2');
  await badge().click();
  await expect.poll(() => cards().count()).toBe(2);
  const claim = card('lost 41,000 passengers');
  await claim.getByRole('radiogroup', { name: 'Versions of Restated' }).waitFor();
  await claim.getByRole('radiogroup', { name: 'Versions of Status' }).waitFor();
  expect(await claim.locator('mark').allTextContents()).toContain('two in three');
  expect(await claim.getByRole('radiogroup').count()).toBe(2);
  expect(await axeFindings(app.page)).toEqual([]);
});

it('keeps field by field what was chosen, and undo brings both versions back', async () => {
  const claim = card('lost 41,000 passengers');
  const statement = claim.getByRole('radiogroup', { name: 'Versions of Restated' });
  const status = claim.getByRole('radiogroup', { name: 'Versions of Status' });
  await statement.getByText('The port lost 41,000 passengers.').click();
  await status.getByText('Disputed').click();
  await claim.getByRole('button', { name: /Keep what is chosen/ }).click();
  await expect.poll(() => cards().count()).toBe(1);
  expect(await claims()).toMatchObject([
    { 'schema:text': 'The port lost 41,000 passengers.', 'stet:status': 'disputed' },
  ]);
  await app.page.keyboard.press('Control+z');
  await expect.poll(() => cards().count()).toBe(2);
  await expect.poll(() => badge().textContent()).toBe('Conflicts2');
});

it('keeps both as two annotations where one cannot say both, and both notes in one', async () => {
  await app.page.keyboard.press('j');
  await card('lost 41,000 passengers')
    .getByRole('button', { name: /Keep both, as two annotations/ })
    .click();
  await expect.poll(() => cards().count()).toBe(1);
  expect(new Set((await claims()).map((claim) => claim?.['stet:status']))).toEqual(new Set(['disputed', 'unchecked']));
  expect(await claims()).toHaveLength(2);
  await app.page.keyboard.press('Control+z');
  await expect.poll(() => cards().count()).toBe(2);
  await expect.poll(async () => (await claims()).length).toBe(1);
  await card('figures the harbour office')
    .getByRole('button', { name: /Keep both in one/ })
    .click();
  await expect.poll(() => cards().count()).toBe(1);
  const [note] = await annotationRows(app.page, 'note');
  expect(note && noteOf(note.annotation)?.value.split('\n\n').sort()).toEqual([
    'Ask for the daily counts.',
    'Ask for the weekly counts.',
  ]);
});

it('settles by one key each, from the palette on, and says when nothing is left', async () => {
  await app.page.keyboard.press('g');
  await app.page.keyboard.press('l');
  await app.page.keyboard.press('Control+k');
  await app.page.keyboard.type('Conflicts');
  await app.page.keyboard.press('Enter');
  await cards().first().waitFor();
  await app.page.keyboard.press('2');
  await app.page.getByText('Nothing is in conflict.').waitFor();
  await expect.poll(() => badge().textContent()).toBe('Conflicts');
  const [conflict] = await ask(app.page, 'annotations.conflicts');
  expect(conflict).toBeUndefined();
});

it('shows what was changed apart in a person and a tag in the same way, and settles it by key', async () => {
  const { page, library } = app;
  for (const [file, change] of [
    ['people', ['"Speaker of the crews"', '"Union officer"']],
    ['codebook', ['"Ships, ports"', '"All that floats"']],
  ] as const) {
    const text = readFileSync(join(library, `${file}.json`), 'utf8').replace(change[0], change[1]);
    const elsewhere = text.replaceAll(/"stet:version": ?"[^"]+"/g, '"stet:version": "laptop:9"');
    writeFileSync(join(library, `${file} (Ana's conflicted copy 2024-03-01).json`), elsewhere);
  }
  await ask(page, 'library.rescan');
  await page.locator('#toasts').getByText('People were changed outside of Stet.').waitFor();
  await page.locator('#toasts').getByRole('button', { name: 'Show 2 conflicts' }).last().waitFor();
  await expect.poll(() => badge().textContent()).toBe('Conflicts2');
  const person = card('Mira Oduya');
  await person.getByRole('radiogroup', { name: 'Versions of Role' }).waitFor();
  await card('sea').getByRole('radiogroup', { name: 'Versions of Definition' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const role = async () => (await ask(page, 'people.list')).find(({ name }) => name === 'Mira Oduya')?.role;
  const before = await role();
  await person.getByRole('button', { name: 'Keep version 2' }).click();
  await expect.poll(() => cards().count()).toBe(1);
  expect(new Set([before, await role()])).toEqual(new Set(['Speaker of the crews', 'Union officer']));
  await page.keyboard.press('Control+z');
  await expect.poll(() => cards().count()).toBe(2);
  expect(await role()).toBe(before);
  await page.keyboard.press('1');
  await expect.poll(() => cards().count()).toBe(1);
  await page.keyboard.press('1');
  await page.getByText('Nothing is in conflict.').waitFor();
  expect(await role()).toBe(before);
  // What the copies say is known now.
  await ask(page, 'library.rescan');
  expect((await ask(page, 'codes.list')).some((code) => 'stet:conflicts' in code)).toBe(false);
});

it('shows an article’s details and texts that were changed apart side by side, settles them by one key, and loses neither text', async () => {
  const { page, library } = app;
  const shard = join(library, 'articles', articleId.slice(-2));
  const folder = join(shard, readdirSync(shard).find((name) => name.endsWith(articleId)) ?? '');
  const file = (name: string) => join(folder, name);
  const before = readFileSync(file('article.json'), 'utf8');
  const { version } = JSON.parse(before) as { version: string };
  const { blocks, textHash } = await ask(page, 'articles.read', articleId);
  const edit = async (byline: string, days: string) => {
    const edited = blocks.map((block) => ({ ...block, text: block.text.replace('nine days', days) }));
    await ask(page, 'articles.editText', articleId, edited, `Counted by ${byline}`, textHash);
    await ask(page, 'articles.update', articleId, { metadata: { byline } });
  };
  await edit('Ana', 'ten days');
  // All that is newer than what both began with was done elsewhere.
  const known = new Set(before.match(/"[a-z0-9]+:\d+"/g));
  const elsewhere = readFileSync(file('article.json'), 'utf8').replaceAll(/"[a-z0-9]+:(\d+)"/g, (whole, counter) =>
    known.has(whole) ? whole : `"laptop:${counter}"`,
  );
  expect(elsewhere).not.toContain(`"version": "${version}"`);
  const text = readFileSync(file('content.2.json'), 'utf8');
  writeFileSync(file('article.json'), before);
  await edit('Bo', 'eleven days');
  writeFileSync(file('article.sync-conflict-20240301-101112-ABCDEFG.json'), elsewhere);
  writeFileSync(file('content.2.sync-conflict-20240301-101112-ABCDEFG.json'), text);
  await ask(page, 'library.rescan');

  const ferry = card('Ferry strike ends');
  await ferry.getByRole('radiogroup', { name: 'Versions of Byline' }).waitFor();
  const texts = ferry.getByRole('radiogroup', { name: 'Versions of Text' });
  await texts.getByText('Counted by Ana').waitFor();
  const marked = await texts.locator('mark').allTextContents();
  expect(new Set(marked)).toEqual(new Set(['ten', 'eleven']));
  await expect.poll(() => badge().textContent()).toBe('Conflicts1');
  expect(await axeFindings(page)).toEqual([]);

  const kept = async () => {
    const { article, blocks: now } = await ask(page, 'articles.read', articleId);
    return `${article.metadata.byline}: ${/\w+ days/.exec(now.map((block) => block.text).join(' '))?.[0]}`;
  };
  const first = await kept();
  await page.keyboard.press('2');
  await page.getByText('Nothing is in conflict.').waitFor();
  const second = await kept();
  expect(new Set([first, second])).toEqual(new Set(['Ana: ten days', 'Bo: eleven days']));
  const reasons = (await ask(page, 'revisions.list', articleId)).map(({ reason }) => reason);
  expect(reasons).toEqual(expect.arrayContaining(['Counted by Ana', 'Counted by Bo']));
  await page.keyboard.press('Control+z');
  await texts.getByText('Counted by Ana').waitFor();
  expect(await kept()).toBe(first);

  // Field by field: the one's byline with the other's text.
  await ferry.getByRole('radiogroup', { name: 'Versions of Byline' }).locator('label').nth(1).click();
  await page.keyboard.press('y');
  await page.getByText('Nothing is in conflict.').waitFor();
  expect(await kept()).toBe(`${second.split(':')[0]}:${first.split(':')[1]}`);
  expect((await ask(page, 'library.check')).filter(({ severity }) => severity === 'damage')).toEqual([]);
});

it('leads to what is in conflict only as long as something is', async () => {
  const { page, library } = app;
  const text = readFileSync(join(library, 'people.json'), 'utf8').replace('"Northern line"', '"Southern line"');
  const elsewhere = text.replaceAll(/"stet:version": ?"[^"]+"/g, '"stet:version": "phone:90"');
  writeFileSync(join(library, "people (Bo's conflicted copy 2024-04-01).json"), elsewhere);
  await ask(page, 'library.rescan');
  const told = page.locator('#toasts');
  const way = told.getByRole('button', { name: 'Show the conflict' });
  // A message stays while the pointer is on it.
  await way.hover();
  await page.keyboard.press('g');
  await page.keyboard.press('x');
  await card('Mira Oduya').waitFor();
  await page.keyboard.press('1');
  await page.getByText('Nothing is in conflict.').waitFor();
  await expect.poll(() => way.count()).toBe(0);
  await told.getByText('People were changed outside of Stet.').waitFor();
});
