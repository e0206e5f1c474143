import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Embed, embedAt, embedMarkdown, embedsOf } from '../../../shared/model/embed.ts';

const embed: Embed = {
  articleId: '0123456789abcdef0123',
  annotationId: 'urn:uuid:1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
  words: 'We got the rest hours we asked for.',
  about: 'Quote of Mira Oduya, in “Ferry strike ends”',
};

it('is a quotation with a link that every Markdown program shows', () => {
  expect(embedMarkdown(embed)).toBe(
    [
      '> We got the rest hours we asked for.',
      '>',
      '> — [Quote of Mira Oduya, in “Ferry strike ends”](stet://article/0123456789abcdef0123#urn%3Auuid%3A1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed)',
    ].join('\n'),
  );
});

it('is found between other words, as often as it stands there', () => {
  const markdown = `Compare:\n\n${embedMarkdown(embed)}\n\nwith\n\n> An ordinary quotation\n\n${embedMarkdown({ ...embed, words: 'Two\n\nparagraphs' })}`;
  expect(embedsOf(markdown)).toEqual([embed, { ...embed, words: 'Two\n\nparagraphs' }]);
});

it('comes back as it was, whatever the words are', () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `a${text.replaceAll(/\s/gu, ' ')}z`);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), line, line, (words, about, annotationId) => {
      const made = { ...embed, words: words.join('\n'), about, annotationId };
      const lines = embedMarkdown(made).split('\n');
      expect(embedAt(lines, 0)).toEqual({ embed: made, lines: lines.length });
    }),
  );
});

it.each([
  ['an ordinary quotation', '> Words\n> more'],
  ['a quotation with an ordinary link', '> Words\n>\n> — [A page](https://example.org/)'],
  ['a link alone', '> — [Quote](stet://article/0123456789abcdef0123#x)'],
  ['words that no quotation holds', 'Words\n— [Quote](stet://article/0123456789abcdef0123#x)'],
])('is not %s', (_, markdown) => {
  expect(embedsOf(markdown)).toEqual([]);
});
