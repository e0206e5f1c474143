import { expect, it } from 'vitest';
import { recordAnnotations } from '../../../shared/export/annotation-record.ts';
import { madeBy, printChange, printQuantity, recordFacts } from '../../../shared/export/record-facts.ts';
import { sampleContext, sampleSource } from '../../support/sample-export.ts';

const [record] = recordAnnotations(sampleSource, sampleContext);
if (!record) throw new Error('The sample has no annotation');
const nothing = {
  ...{ ...record, speaker: null, person: null, role: null, cue: null, addressee: null, quoteType: null },
  ...{ claim: null, claimant: null, claimKind: null, status: null, quantities: [], history: [] },
  ...{ note: null, tags: [], links: [] },
};
const lines = (known: object) => recordFacts({ ...nothing, ...known }).map(({ name, value }) => `${name}: ${value}`);

it.each<[object, string[]]>([
  [{}, []],
  [{ speaker: 'Ada Lind', role: 'the mayor' }, ['Speaker: Ada Lind, the mayor']],
  [{ speaker: null, role: 'the mayor' }, ['Speaker: the mayor']],
  [{ speaker: 'Ada Lind', person: 'Ada Lind' }, ['Speaker: Ada Lind']],
  [{ speaker: 'A. Lind', person: 'Ada Lind' }, ['Speaker: A. Lind', 'Person: Ada Lind']],
  [
    { history: [{ status: 'stands', at: '2025-05-04T10:00:00.000Z', by: 'Mo', reason: 'Seen the list' }] },
    ['History: 2025-05-04 stands, Mo: Seen the list'],
  ],
  [{ history: [{ status: 'stands', at: '', by: '', reason: '' }] }, ['History: stands']],
  [{ history: [{ status: '', at: '2025-05-04', by: 'Mo', reason: '' }] }, ['History: 2025-05-04, Mo']],
  [{ tags: ['a', 'b'], status: 'stands' }, ['Status: stands', 'Tags: a, b']],
])('%j is told as %j', (known, told) => {
  expect(lines(known)).toEqual(told);
});

it('a note is Markdown, and stands behind the facts', () => {
  expect(recordFacts({ ...nothing, note: 'Ask *her*', tags: ['a'] })).toEqual([
    { name: 'Tags', value: 'a' },
    { name: 'Note', value: 'Ask *her*', markdown: true },
  ]);
});

it('who made it, what changed, and numbers, each as a line', () => {
  expect(madeBy({ creator: 'Mo', created: '2025-05-03T10:00:00.000Z' })).toBe('Mo, 2025-05-03');
  expect(madeBy({ creator: '', created: '2025-05-03T10:00:00.000Z' })).toBe('2025-05-03');
  expect(printChange({ status: 'stands', at: '2025-05-04', by: '', reason: 'Seen' })).toBe('2025-05-04 stands Seen');
  expect(printQuantity({ text: '42 crowns', value: 42, unit: 'crown', date: '2019' })).toBe(
    '42 crowns = 42 crown 2019',
  );
  expect(printQuantity({ text: 'three to five', value: 3, upTo: 5, unit: null, date: null })).toBe(
    'three to five = 3–5',
  );
});
