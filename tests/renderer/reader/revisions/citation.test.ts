import { expect, it } from 'vitest';
import { citationOf } from '../../../../renderer/reader/revisions/citation.ts';

const ferry = { title: 'Ferry strike ends', publication: null, published: null, url: null };

it('names what is known, and which of its texts is meant', () => {
  expect(citationOf(ferry, 'revision 2')).toBe('“Ferry strike ends”, revision 2.');
  expect(citationOf(ferry, null)).toBe('“Ferry strike ends”.');
  expect(
    citationOf(
      { ...ferry, publication: 'The Harbour Post', published: '2021-03-04', url: 'https://post.invalid/ferry' },
      'revision 1',
    ),
  ).toBe('“Ferry strike ends”, The Harbour Post, Mar 4, 2021, https://post.invalid/ferry, revision 1.');
});
