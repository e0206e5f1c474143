import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchFields } from '../../shared/search/fields.ts';
import { annotate, annotateFerry, annotationRows, ask, type Desk, made, startDesk, workCode } from '../support/desk.ts';

let app: Desk;
const ferry = 'Ferry strike ends after nine days';
const orchard = 'Village moves forty-one apple trees before the flood';
const budget = 'Budget hearing runs past midnight';

/** Every field, and what is no field, as typed into the box; the titles that are found. */
const queries: [query: string, found: string[]][] = [
  ['title:apple', [orchard]],
  ['byline:calder', [ferry]],
  ['publication:"Vellan Post"', [orchard]],
  ['published:2023..2024', [ferry, orchard]],
  ['published:2024-02', [orchard]],
  ['published:<2024', [ferry]],
  ['lang:de', [budget]],
  ['in:Ports', [ferry, orchard]],
  ['kind:claim', [ferry]],
  ['kind:highlight', [orchard]],
  ['speaker:"Mira Oduya"', [ferry]],
  ['person:Mira', [ferry]],
  ['status:unchecked', [ferry]],
  ['status:refuted', []],
  ['claimant:harbour', [ferry]],
  ['tag:work', [ferry]],
  ['tag:labour/*', [ferry]],
  ['tag:labour/work', [ferry]],
  ['tag:sea', []],
  ['note:daily', [ferry]],
  ['has:evidence', [ferry]],
  ['has:note', [ferry]],
  ['is:orphan', [orchard]],
  ['is:edited', [budget]],
  ['is:starred', [orchard]],
  ['is:unread -kind:claim', [budget, orchard]],
  ['added:2000..', [budget, ferry, orchard]],
  ['edited:..2000', []],
  ['added:today', [budget, ferry, orchard]],
  ['added:..yesterday', []],
  ['site:vellan.example', [orchard]],
  ['-site:vellan.example kind:claim', [ferry]],
  ['ferries thursday', [ferry]],
  ['"rest hours we asked"', [ferry]],
  ['“rest hours”', [ferry]],
  ['blossom*', [orchard]],
  ['NEAR(harbour figures, 4)', [ferry]],
  ['NEAR(ferries passengers, 2)', []],
  ['said -trees', [budget, ferry]],
  ['said kind:quote -speaker:nobody', []],
  ['BUDGÉT', [budget]],
];

beforeAll(async () => {
  app = await startDesk();
  const ferryId = await annotateFerry(app.page);
  const { rows } = await ask(app.page, 'articles.list', { trashed: false });
  const idOf = (title: string) => rows.find((row) => row.title === title)?.id ?? '';
  const [orchardId, budgetId] = [idOf(orchard), idOf(budget)];
  await ask(app.page, 'articles.update', ferryId, { metadata: { published: '2023-12-28' } });
  await ask(app.page, 'articles.update', orchardId, {
    metadata: { publication: 'Vellan Post', published: '2024-02-01', url: 'https://www.vellan.example/trees?utm=x' },
    starred: true,
  });
  const { blocks, textHash } = await ask(app.page, 'articles.read', budgetId);
  const corrected = blocks.map((block, at) => (at === 1 ? { ...block, text: `${block.text} So it stood.` } : block));
  await ask(app.page, 'articles.editText', budgetId, corrected, 'a line was missing', textHash);
  await ask(app.page, 'articles.update', budgetId, { metadata: { language: 'de' } });
  const labour = { id: 'code-labour', name: 'labour', parent: null, color: null, definition: '' };
  await ask(app.page, 'codes.change', [made(labour), { from: workCode, to: { ...workCode, parent: labour.id } }]);
  const collection = { id: 'ports', name: 'Ports', parent: null, articles: [ferryId, orchardId], query: null };
  await ask(app.page, 'collections.change', [made(collection)]);
  // Words that do not stand in the article: an orphan.
  await annotate(app.page, orchardId, [
    {
      type: 'Annotation',
      'stet:kind': 'highlight',
      motivation: 'highlighting',
      body: [],
      target: [
        {
          type: 'SpecificResource',
          source: `stet://article/${orchardId}`,
          selector: [{ type: 'TextQuoteSelector', exact: 'seventeen zeppelins crossed the meridian' }],
          'stet:revision': 1,
        },
      ],
    },
  ]);
  const [claim] = await annotationRows(app.page, 'claim');
  await ask(app.page, 'links.save', ferryId, [
    {
      type: 'Annotation',
      'stet:kind': 'link',
      motivation: 'linking',
      'stet:relation': 'supports',
      body: [{ type: 'SpecificResource', source: 'https://harbour.invalid/figures', purpose: 'linking' }],
      target: [{ id: claim?.annotation.id ?? '', type: 'Annotation' }],
    },
  ]);
  await app.page.keyboard.press('/');
});
afterAll(async () => {
  await app?.close();
});

const box = () => app.page.getByRole('combobox', { name: /Search articles/ });
const hits = async () =>
  (
    await app.page
      .locator('#search-results:not([hidden]) [role="group"]')
      .evaluateAll((groups) => groups.map((group) => group.getAttribute('aria-label') ?? ''))
  ).sort();

it('the table asks for every field there is', () => {
  const asked = queries.map(([query]) => query).join(' ');
  expect(searchFields.map(({ name }) => name).filter((name) => !asked.includes(`${name}:`))).toEqual([]);
});

describe('from the box', () => {
  it.each(queries)('%s', async (query, found) => {
    await box().fill('zzz');
    await expect.poll(hits).toEqual([]);
    await box().fill(`${query} `);
    await expect.poll(hits).toEqual(found);
    if (found.length === 0) await app.page.getByText(/Nothing in this library matches/).waitFor();
    expect(await app.page.getByText(/is not a field|takes one of|takes dates/).count()).toBe(0);
  });
});

it('a field without a value yet says what is missing, and not that nothing matches', async () => {
  await box().fill('zzz');
  await app.page.getByText(/Nothing in this library matches/).waitFor();
  await box().fill('speaker:');
  await app.page.getByText('What should “speaker” be?').waitFor();
  expect(await app.page.getByText(/Nothing in this library matches/).count()).toBe(0);
});

it('speakers are named as the people they are', async () => {
  await box().fill('kind:quote ');
  const facets = app.page.getByRole('region', { name: 'Narrow the search' });
  await facets.getByRole('button', { name: /Mira Oduya/ }).click();
  expect(await box().inputValue()).toBe('person:"Mira Oduya" kind:quote ');
  await expect.poll(hits).toEqual([ferry]);
});

describe('values are offered', () => {
  it.each([
    ['byline:ine', 'Ines Calder'],
    ['publication:post', 'Vellan Post'],
    ['published:20', '2023'],
    ['lang:d', 'de'],
    ['site:vel', 'vellan.example'],
    ['added:to', 'today'],
    ['in:po', 'Ports'],
    ['kind:cl', 'claim'],
    ['speaker:mi', 'Mira Oduya'],
    ['person:odu', 'Mira Oduya'],
    ['status:dis', 'disputed'],
    ['claimant:har', 'the harbour office'],
    ['tag:lab', 'labour/*'],
    ['has:ev', 'evidence'],
    ['is:or', 'orphan'],
    ['added:2', String(new Date().getUTCFullYear())],
    ['edited:2', String(new Date().getUTCFullYear())],
  ])('%s: %s', async (typed, value) => {
    await box().fill('');
    await box().pressSequentially(typed);
    const offers = app.page.getByRole('group', { name: 'Completions' });
    await offers.getByRole('button').filter({ hasText: value }).first().waitFor();
  });
});
