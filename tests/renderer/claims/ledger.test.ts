import { expect, it } from 'vitest';
import { claimantsOf, filterClaims, type LedgerFilter, readClaims, tagsIn } from '../../../renderer/claims/ledger.ts';
import { linkDraft, linkSchema, pageBody } from '../../../shared/model/link.ts';
import { annotationRow, claimBody, quotation } from '../rows.ts';

const entries = readClaims(
  [
    annotationRow('claim', claimBody({ 'schema:text': 'Ridership fell by 38 percent.', 'stet:status': 'refuted' })),
    annotationRow('claim', claimBody({ 'stet:person': 'p1', 'stet:claimant': 'she', 'stet:claimKind': 'cause' })),
    annotationRow('quote', quotation({})),
    annotationRow('claim', claimBody({ 'stet:claimant': 'Tomas Reil', 'stet:status': 'refuted' })),
  ],
  { people: new Map([['p1', 'Mira Oduya']]), codes: new Map(), links: [] },
);
const none: LedgerFilter = { text: '', status: null, kind: null, claimant: null, tag: null };

it('takes the restatement, else the printed words; the person’s name, else the printed one', () => {
  expect(entries.map(({ text, claimant }) => [text, claimant])).toEqual([
    ['Ridership fell by 38 percent.', null],
    ['the printed words', 'Mira Oduya'],
    ['the printed words', 'Tomas Reil'],
  ]);
});

it.each<[string, Partial<LedgerFilter>, number[]]>([
  ['everything', {}, [0, 1, 2]],
  ['a status', { status: 'refuted' }, [0, 2]],
  ['a kind', { kind: 'cause' }, [1]],
  ['words of restatement and article', { text: 'FELL strike' }, [0]],
  ['a claimant', { text: 'oduya' }, [1]],
  ['all together', { text: 'reil', status: 'refuted', kind: 'number' }, [2]],
])('filters by %s', (_, filter, expected) => {
  const found = filterClaims(entries, { ...none, ...filter });
  expect(found.map((entry) => entries.indexOf(entry))).toEqual(expected);
});

it('counts evidence and names tags by their codes', () => {
  const row = annotationRow('claim', claimBody({}));
  row.annotation.body.push(
    { type: 'TextualBody', purpose: 'tagging', value: 'old name', 'stet:code': 'c1' },
    { type: 'TextualBody', purpose: 'tagging', value: 'foreign' },
  );
  const link = (relation: 'supports' | 'repeats', target = row.annotation.id) => ({
    articleId: row.articleId,
    link: linkSchema.parse({
      ...linkDraft(target, relation, pageBody('https://holm.example', '2025-05-01'), ''),
      '@context': '',
      id: 'urn:x',
      created: '',
      modified: '',
      'stet:version': 'a:1',
      'stet:seen': [],
    }),
  });
  const links = [link('supports'), link('supports'), link('repeats'), link('supports', 'urn:other')];
  const [entry] = readClaims([row], { people: new Map(), codes: new Map([['c1', 'border']]), links });
  expect(entry).toMatchObject({
    tags: ['border', 'foreign'],
    evidence: { supports: 2, contradicts: 0, context: 0 },
  });
  expect(filterClaims(entry ? [entry] : [], { ...none, tag: 'border' })).toHaveLength(1);
  expect(filterClaims(entry ? [entry] : [], { ...none, tag: 'law' })).toHaveLength(0);
  expect(tagsIn(entry ? [entry] : [])).toEqual(['border', 'foreign']);
});

it('names claimants once, by name', () => {
  expect(claimantsOf([...entries, ...entries])).toEqual(['Mira Oduya', 'Tomas Reil']);
});
