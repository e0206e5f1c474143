import { describe, expect, it } from 'vitest';
import { documentText } from '../../../../../electron/library/exchange/taguette/document-text.ts';

describe('documentText', () => {
  it.each([
    ['<h1>Title</h1>\n<p>One.</p>\n<p>Two.</p>', 'Title\n\nOne.\n\nTwo.'],
    ['<p>One <b>bold</b> word<br>and a line</p><ul><li>a</li><li>b</li></ul>', 'One bold word\nand a line\n\na\n\nb'],
    ['no element at all', 'no element at all'],
    ['<p>R&amp;D &lt;b&gt;</p>', 'R&D <b>'],
    ['', ''],
    [`${'<div>'.repeat(5000)}deep${'</div>'.repeat(5000)}`, 'deep'],
  ])('%j', (html, text) => expect(documentText(html).text).toBe(text));

  it.each([
    ['plain', '<p>One two three</p>', 'One two three', 'two'],
    ['behind a character of four bytes', '<p>😀 One</p>\n<p>two é three</p>', '😀 One\ntwo é three', 'three'],
    ['combining marks', '<p>cafe\u0301 noir</p>', 'cafe\u0301 noir', 'noir'],
    ['across inline elements', '<p>One <i>two</i> three</p>', 'One two three', 'two three'],
    ['right to left', '<p>قال الوزير نعم</p>', 'قال الوزير نعم', 'الوزير'],
    ['Chinese', '<p>部长说，桥很贵。</p>', '部长说，桥很贵。', '桥很贵'],
    ['astral words themselves', '<p>a 😀😀 b</p>', 'a 😀😀 b', '😀😀'],
  ])('finds bytes: %s', (_, html, nodes, words) => {
    const { text, range } = documentText(html);
    const start = Buffer.byteLength(nodes.slice(0, nodes.indexOf(words)));
    const found = range(start, start + Buffer.byteLength(words));
    expect(found && text.slice(found.start, found.end)).toBe(words);
  });

  it('words over two blocks hold the empty line between them', () => {
    const { text, range } = documentText('<p>One.</p>\n<p>Two.</p>');
    expect(range(0, 9)).toEqual({ start: 0, end: 10 });
    expect(text).toBe('One.\n\nTwo.');
  });

  it('the spaces between blocks alone are no words', () => {
    expect(documentText('<p>One.</p>\n<p>Two.</p>').range(4, 5)).toBeNull();
  });

  it('what lies outside is nowhere', () => {
    const { range } = documentText('<p>One.</p>');
    expect([range(0, 90), range(90, 91), range(3, 1)]).toEqual([null, null, null]);
  });
});
