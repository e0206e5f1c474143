import { describe, expect, it } from 'vitest';
import type { Annotation, Body } from '../../../shared/model/annotation.ts';
import { changesBetween, type HistoryEntry, withEntry } from '../../../shared/model/annotation-history.ts';
import { annotationRow, claimBody, quotation } from '../../renderer/rows.ts';

const note = (value: string): Body => ({ type: 'TextualBody', purpose: 'commenting', value });
const tag = (value: string): Body => ({ type: 'TextualBody', purpose: 'tagging', value });
const words = (...exact: string[]): Annotation['target'] =>
  exact.map((each) => ({
    type: 'SpecificResource',
    source: 'stet://article/article01',
    selector: [{ type: 'TextQuoteSelector', exact: each }],
    'stet:revision': 1,
  }));
const { annotation: plain } = annotationRow('quote', quotation({}));
const quote = (...body: Body[]): Annotation => ({ ...plain, body, target: words('We wait.') });

describe('changesBetween', () => {
  it('tells what was made by its words alone', () => {
    expect(changesBetween(null, quote(quotation({ 'stet:speaker': 'Ada' }), note('x')))).toEqual([
      { what: 'made', from: null, to: 'We wait.' },
    ]);
  });

  it.each<[string, Annotation, Annotation, [string, string | null, string | null][]]>([
    ['nothing', quote(quotation({})), quote(quotation({})), []],
    [
      'who speaks, and a note',
      quote(quotation({ 'stet:speaker': 'Ada' })),
      quote(quotation({ 'stet:speaker': 'Ines', 'stet:role': 'mayor' }), note('Ask her')),
      [
        ['note', null, 'Ask her'],
        ['speaker', 'Ada', 'Ines'],
        ['role', null, 'mayor'],
      ],
    ],
    ['tags in one', quote(tag('a'), tag('b')), quote(tag('a')), [['tags', 'a, b', 'a']]],
    [
      'the words of a split quotation',
      quote(),
      { ...quote(), target: words('We wait', 'no more.') },
      [['words', 'We wait.', 'We wait … no more.']],
    ],
    [
      'numbers as printed, else by what they are',
      quote(claimBody({})),
      quote(
        claimBody({
          'stet:quantities': [
            { text: 'forty', value: 40, unit: null, date: null },
            { text: '', value: 3, upTo: 5, unit: 'crown', date: null },
          ],
        }),
      ),
      [['quantities', null, 'forty, 3–5 crown']],
    ],
    ['a colour that is taken away', { ...quote(), 'stet:color': 'green' }, quote(), [['color', 'green', null]]],
  ])('%s', (_what, before, after, changes) => {
    expect(changesBetween(before, after).map(({ what, from, to }) => [what, from, to])).toEqual(changes);
  });

  it('keeps the beginning of what is long', () => {
    const [change] = changesBetween(quote(), quote(note('word '.repeat(200))));
    expect(change?.to).toMatch(/^(?:word ){79}word …$/);
  });
});

describe('withEntry', () => {
  const entry = (minute: number, from: string | null, to: string | null, more: Partial<HistoryEntry> = {}) => ({
    ...{ id: 'a', at: `2025-01-01T10:${String(minute).padStart(2, '0')}:00.000Z`, by: 'Mo', what: 'note', from, to },
    ...more,
  });
  const first = entry(0, 'a', 'b');

  it('goes on with what somebody did to the same part a moment ago', () => {
    expect(withEntry([first], entry(9, 'b', 'c'))).toEqual([entry(9, 'a', 'c')]);
  });

  it('leaves nothing where it is as it was', () => {
    expect(withEntry([entry(0, null, 'x', { what: 'role' }), first], entry(1, 'b', 'a'))).toEqual([
      entry(0, null, 'x', { what: 'role' }),
    ]);
  });

  it.each<[string, HistoryEntry]>([
    ['ten minutes later', entry(10, 'b', 'c')],
    ['by somebody else', entry(1, 'b', 'c', { by: 'Ada' })],
    ['to another part', entry(1, 'b', 'c', { what: 'tags' })],
    ['to another annotation', entry(1, 'b', 'c', { id: 'b' })],
  ])('stands beside it when done %s', (_what, next) => {
    expect(withEntry([first], next)).toEqual([first, next]);
  });

  it('never takes making and deleting together', () => {
    const made = entry(0, null, 'b', { what: 'made' });
    expect(withEntry([made], { ...made, at: entry(1, null, null).at })).toHaveLength(2);
  });
});
