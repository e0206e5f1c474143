import { expect, test } from 'vitest';
import { readMarkdown } from '../../../../electron/library/import/read-markdown.ts';

const read = (text: string) => readMarkdown(text, 'notes.md');

test('front matter, heading, marks, lists and quotes', () => {
  const article = read(
    '---\ntitle: Hello there\nauthor: [Ann Lee, Bo Orr]\ndate: 2024-01-02\nurl: https://a.example/x\n---\n# Hello there\n\nSome *slanted*, **heavy** and [linked](https://a.example) words &amp; signs.\n\n- one\n- two\n  1. deep\n\n> quoted words\n',
  );
  expect(article.metadata).toMatchObject({
    title: 'Hello there',
    byline: 'Ann Lee, Bo Orr',
    published: '2024-01-02',
    url: 'https://a.example/x',
  });
  expect(article.blocks).toEqual([
    {
      type: 'paragraph',
      text: 'Some slanted, heavy and linked words & signs.',
      marks: [
        { type: 'emphasis', start: 5, end: 12 },
        { type: 'strong', start: 14, end: 19 },
        { type: 'link', start: 24, end: 30, href: 'https://a.example' },
      ],
    },
    { type: 'list', level: 1, ordered: false, text: 'one' },
    { type: 'list', level: 1, ordered: false, text: 'two' },
    { type: 'list', level: 2, ordered: true, text: 'deep' },
    { type: 'quote', text: 'quoted words' },
  ]);
  expect(article.removals).toMatchObject([{ kind: 'title', line: 7 }]);
});

test('front matter that is none stays in the text', () => {
  const { blocks, removals } = read('---\nnot: [closed\nat: all\n---\n\nWords of the article stand here.');
  expect([...removals, ...blocks].map((one) => one.text).join(' ')).toContain('[closed');
});

test('a bomb of aliases is not expanded', () => {
  const bomb = `---\na: &a [x,x]\n${'bcdefghi'
    .split('')
    .map((key, at) => `${key}: &${key} [*${'abcdefgh'[at]},*${'abcdefgh'[at]}]`)
    .join('\n')}\n---\nText that stays here.`;
  expect(read(bomb).blocks.at(-1)?.text).toBe('Text that stays here.');
});

test('HTML inside Markdown is text', () => {
  const article = read('A line with <b>bold</b> words.\n\n<script>alert(1)</script>\n\nAnother line of words.');
  expect(article.blocks[0]?.text).toBe('A line with bold words.');
  expect(JSON.stringify(article.blocks)).not.toContain('<');
});

test('notes are numbered in the text and stand as a list without their signs', () => {
  const article = read(
    'The count[^1] is of prints, and `[^x]` is none.[^long]\n\n[^1]: Prints in the mud of the river.\n[^long]: A note of two paragraphs,\n    which goes on here.\n\n    Its second paragraph.\n\nAfter the notes the text goes on.',
  );
  expect(article.blocks.map(({ type, text }) => `${type}: ${text}`)).toEqual([
    'paragraph: The count[1] is of prints, and [^x] is none.[long]',
    'list: Prints in the mud of the river.',
    'list: A note of two paragraphs, which goes on here.',
    'list: Its second paragraph.',
    'paragraph: After the notes the text goes on.',
  ]);
});

test('the line that names the paper, which the front matter names too, is none of the text', () => {
  const words = 'The council met on Monday and said that the harbour would be closed for the winter.';
  const article = read(
    `---\npublication: The Cairn Review\n---\nCairn Review\n\n# Harbour closes\n\n${words}\n\nThe Cairn Review\n\n${words}`,
  );
  expect(article.metadata.title).toBe('Harbour closes');
  expect(article.removals.filter(({ kind }) => kind === 'banner').map(({ text }) => text)).toEqual(['Cairn Review']);
  expect(article.blocks.map(({ text }) => text)).toContain('The Cairn Review');
});

test.each([
  ['as the ledger<sup>1</sup> says', 'as the ledger[1] says'],
  ['as it says.<a href="#n"><sup>12</sup></a>', 'as it says.[12]'],
  ['E = mc<sup>2</sup> for hurry', 'E = mc2 for hurry'],
  ['the 19<sup>th</sup> century', 'the 19th century'],
])('markup that raises a sign: %s', (markdown, text) => {
  expect(read(`${markdown}\n`).blocks[0]?.text).toBe(text);
});
