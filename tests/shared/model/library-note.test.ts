import { expect, it } from 'vitest';
import { headOf, LIBRARY, libraryNoteDraft } from '../../../shared/model/library-note.ts';

it.each([
  ['# Plan\n\nAsk **twice**\n\nthen write', { title: 'Plan', rest: 'Ask twice' }],
  ['\n  one line  \n', { title: 'one line', rest: '' }],
  ['', { title: '', rest: '' }],
])('%j is called by its first two lines with words', (value, head) => {
  expect(headOf({ body: [{ type: 'TextualBody', purpose: 'commenting', value }] })).toEqual(head);
});

it('a new one is about the library and has nothing written on it', () => {
  expect(libraryNoteDraft('')).toMatchObject({ 'stet:kind': 'note', body: [], target: [{ source: LIBRARY }] });
  expect(libraryNoteDraft('')).not.toHaveProperty('creator');
  expect(libraryNoteDraft('Mo').creator).toEqual({ type: 'Person', name: 'Mo' });
});
