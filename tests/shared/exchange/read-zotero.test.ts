import { describe, expect, it } from 'vitest';
import { readZotero } from '../../../shared/exchange/read-zotero.ts';
import { readZoteroMarkdown } from '../../../shared/exchange/read-zotero-markdown.ts';
import { noteOf, tagsOf } from '../../../shared/model/annotation.ts';

const marked = {
  key: 'ANNO0001',
  itemType: 'annotation',
  annotationType: 'highlight',
  annotationText: 'free from May',
  annotationComment: 'who pays?',
  annotationColor: '#ffd400',
  annotationPageLabel: '3',
  annotationAuthorName: 'Mo',
  dateAdded: '2025-05-03T09:00:00Z',
  tags: [{ tag: 'money' }],
};
const item = { key: 'ITEM0001', itemType: 'newspaperArticle', title: 'Ferry to Holm', url: 'https://holm.example/a' };
const attachment = { key: 'ATTA0001', itemType: 'attachment', title: 'Snapshot' };

/** The same three items in the ways that they leave Zotero. */
const ways: [string, unknown][] = [
  [
    'its API',
    [
      { key: 'ANNO0001', version: 2, data: { ...marked, parentItem: 'ATTA0001' } },
      { key: 'ATTA0001', data: { ...attachment, parentItem: 'ITEM0001' } },
      { key: 'ITEM0001', data: item },
    ],
  ],
  ['BetterBibTeX', { config: {}, items: [{ ...item, attachments: [{ ...attachment, annotations: [marked] }] }] }],
];

describe('Zotero as JSON', () => {
  it.each(ways)('from %s: words, comment, tags, and what was read', (_, value) => {
    const file = readZotero(value);
    expect(file?.unread).toEqual([]);
    const [found] = file?.annotations ?? [];
    expect(found?.article).toEqual({ id: null, url: item.url, title: item.title, text: null });
    expect(found?.targets).toEqual([{ quote: { type: 'TextQuoteSelector', exact: 'free from May' }, range: null }]);
    expect(found && noteOf(found.annotation)?.value).toBe('who pays?');
    expect(found && tagsOf(found.annotation).map(({ value }) => value)).toEqual(['money']);
    expect(found?.annotation).toMatchObject({ creator: 'Mo', created: marked.dateAdded, 'stet:kind': 'note' });
    expect(found?.annotation.kept['stet:foreign']).toMatchObject({ item: { annotationColor: '#ffd400' } });
  });

  it('is the same annotation whichever way it comes', () => {
    const ids = ways.map(([, value]) => readZotero(value)?.annotations[0]?.annotation.id);
    const inNote = readZoteroMarkdown(
      '“a b” ([pdf](zotero://open-pdf/library/items/ATTA0001?page=3&annotation=ANNO0001))',
    );
    expect(new Set([...ids, inNote?.annotations[0]?.annotation.id]).size).toBe(1);
  });

  it('emphasis in the words is none of the words', () => {
    const formatted = { ...marked, annotationText: '<b>free</b> from H<sub>2</sub>O < 3<i></i>' };
    const [found] = readZotero([{ data: formatted }])?.annotations ?? [];
    expect(found?.targets[0]?.quote?.exact).toBe('free from H2O < 3');
  });

  it('a sticky note is about the article, a drawing is left out and says so', () => {
    const sticky = { key: 'A', itemType: 'annotation', annotationType: 'note', annotationComment: 'all of it' };
    const drawing = { key: 'B', itemType: 'annotation', annotationType: 'ink' };
    const file = readZotero({ items: [{ ...item, attachments: [{ ...attachment, annotations: [sticky, drawing] }] }] });
    expect(file?.annotations.map(({ targets }) => targets)).toEqual([[]]);
    expect(file?.unread.map(({ reason }) => reason)).toEqual(['It is a drawing, not words.']);
  });

  it('items that hang on each other in a circle come to an end', () => {
    const circle = [
      { data: { ...marked, parentItem: 'ATTA0001' } },
      { data: { ...attachment, parentItem: 'ITEM0001' } },
      { data: { ...item, parentItem: 'ATTA0001' } },
    ];
    expect(readZotero(circle)?.annotations[0]?.article.title).toBe('Ferry to Holm');
  });

  it.each([[{}], [[]], [[1, 'a', null]], [{ items: 3 }], [{ items: [{ a: 1 }] }], [null]])('%j is none', (value) =>
    expect(readZotero(value)).toBeNull(),
  );
});

const cite = '([Lind, 2025, p. 3](zotero://select/library/items/ITEM0001))';
const open = '([pdf](zotero://open-pdf/library/items/ATTA0001?page=3&annotation=ANNO0001))';

describe('a note of Zotero as Markdown', () => {
  it.each<[string, string, [string, string | undefined][]]>([
    ['words alone', `“free from May” ${cite} ${open}`, [['free from May', undefined]]],
    ['with a comment', `“free from May” ${cite} ${open} who *pays*?`, [['free from May', 'who *pays*?']]],
    ['German marks', `„frei ab Mai“ ${cite} ${open}`, [['frei ab Mai', undefined]]],
    ['French marks', `« gratuit » ${cite} ${open}`, [['gratuit', undefined]]],
    ['marks inside', `“she said “no” again” ${open}`, [['she said “no” again', undefined]]],
    ['in a list, with escapes', `- “10 \\[sic\\] \\*crowns\\*” ${open}`, [['10 [sic] *crowns*', undefined]]],
    [
      'two in a line',
      `“one two” ${open} first “three four” ${open} second`,
      [
        ['one two', 'first'],
        ['three four', 'second'],
      ],
    ],
    [
      'the address of Zotero 7',
      `“free” ([snapshot](zotero://open/library/items/A?sel=p&annotation=B))`,
      [['free', undefined]],
    ],
    ['a comment of two lines', `“free” ${cite} ${open} one  \ntwo\n\nother`, [['free', 'one\ntwo']]],
    [
      'a block quotation',
      `> free from May ${cite} ${open}\n\nwho pays?\n\n## Next\n\nother`,
      [['free from May', 'who pays?']],
    ],
    [
      'its citation behind it',
      `> free  \n> from May ${open}\n\n${cite} who pays?\n\nand when?`,
      [['free from May', 'who pays?\nand when?']],
    ],
    [
      'block quotations, one with marks',
      `> “one” ${open}\n\nfirst\n\n> two \\[sic\\] ${open}\n\n“three” ${open} third`,
      [
        ['one', 'first'],
        ['two [sic]', undefined],
        ['three', 'third'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    const file = readZoteroMarkdown(`# Annotations  \n(1/2/2025)\n\n${text}\r\n`);
    expect(
      file?.annotations.map(({ targets, annotation }) => [targets[0]?.quote?.exact, noteOf(annotation)?.value]),
    ).toEqual(expected);
  });

  it('a link without words is told', () => {
    expect(readZoteroMarkdown(`See ${open}`)?.unread).toHaveLength(1);
  });

  it('a text without such a link is none', () => expect(readZoteroMarkdown('“free from May” (Lind)')).toBeNull());

  it('ends soon on a hostile line', () => {
    const line = `${'“'.repeat(300_000)}${open}`;
    expect(readZoteroMarkdown(line)?.annotations).toHaveLength(1);
  });
});
