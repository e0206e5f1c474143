import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../../../electron/library/import/pdf/read-pdf.ts';
import { must } from '../../../../support/library.ts';
import { makePdf, type PdfOptions, type PdfText, setText } from '../../../../support/make-pdf.ts';
import { fishing, minister, outline, quay } from '../../../../support/prose.ts';

const read = (pages: PdfText[][], options?: PdfOptions) =>
  readPdf({ name: 'harbour.pdf', bytes: makePdf(pages, options) });

const title: PdfText = { text: 'Harbour towns ask for more time', x: 50, y: 760, size: 22 };

describe('layout', () => {
  test('lines become paragraphs, by gaps and by indents', async () => {
    const [first, ...rest] = setText(minister, 50, 480, 80);
    const article = must(
      await read([
        [
          title,
          ...setText(quay, 50, 700, 80),
          ...setText(fishing, 50, 640, 80),
          ...[{ ...first!, x: 65 }, ...rest],
        ].map((text) => text),
      ]),
    );
    expect(outline(article).blocks).toEqual([quay, fishing, minister].map((text) => `paragraph: ${text}`));
    expect(article.metadata.title).toBe(title.text);
  });

  test('two columns are read one after the other, under a title that spans them', async () => {
    const left = setText(`${quay} ${fishing}`, 50, 700, 42);
    const right = setText(`${minister} ${quay}`, 320, 700, 42);
    // As many programs write it: row by row.
    const rows = left.flatMap((line, at) => [line, ...(right[at] ? [right[at]] : [])]);
    const article = must(await read([[title, ...rows, ...right.slice(left.length)]]));
    expect(outline(article).blocks).toEqual([`paragraph: ${quay} ${fishing}`, `paragraph: ${minister} ${quay}`]);
  });

  test('a paragraph goes on over the end of a page; heads and page numbers between are removed and kept', async () => {
    const words = `${quay} ${fishing} ${minister}`.split(' ');
    const parts = [words.slice(0, 40), words.slice(40, 70), words.slice(70)].map((part) => part.join(' '));
    const pages = parts.map((part, at) => [
      { text: `The Halden Post – ${at + 3} March`, x: 50, y: 810 },
      ...setText(part, 50, 760, 80),
      { text: `Page ${at + 1} of 3`, x: 280, y: 30 },
    ]);
    const article = must(await read(pages));
    expect(outline(article)).toEqual({
      blocks: [`paragraph: ${words.join(' ')}`],
      removals: expect.arrayContaining([
        'repeated: The Halden Post – 3 March',
        'counter: Page 1 of 3',
        'counter: Page 3 of 3',
      ]),
    });
    expect(article.removals).toHaveLength(6);
    expect(article.removals[0]).toMatchObject({ rules: ['pdf.running-head'], beforeBlock: 0 });
  });

  test('words cut at the end of a line are whole again, compounds keep their hyphen', async () => {
    const lines = [
      'The long-term council of Halden met on Mon-',
      'day and spoke of the vice-',
      'President and of long-',
      'term plans for the quay that had been made.',
    ];
    const article = must(
      await read([
        [title, ...lines.map((text, at) => ({ text, x: 50, y: 700 - at * 12 })), ...setText(fishing, 50, 600, 80)],
      ]),
    );
    expect(article.blocks[0]?.text).toBe(
      'The long-term council of Halden met on Monday and spoke of the vice-President and of long-term plans for the quay that had been made.',
    );
  });

  test('the lines of a list item hang below its words, and belong to it', async () => {
    const item = (text: string, y: number) =>
      setText(text, 66, y, 70).map((line, at) => (at === 0 ? { ...line, x: 56, text: `1. ${line.text}` } : line));
    const article = must(
      await read([
        [
          title,
          ...setText(quay, 50, 700, 80),
          ...item(fishing, 664),
          ...item(minister, 640),
          ...setText(quay, 50, 600, 80),
        ],
      ]),
    );
    expect(outline(article).blocks).toEqual([
      `paragraph: ${quay}`,
      `list: ${fishing}`,
      `list: ${minister}`,
      `paragraph: ${quay}`,
    ]);
  });

  test('the head of a chapter that has two pages', async () => {
    const heads = ['Harbour', 'Harbour', 'Harbour', 'The cod', 'The cod'];
    const texts = [quay, fishing, minister, `${quay} Again.`, `${fishing} Again.`];
    const article = must(
      await read(heads.map((head, at) => [{ text: head, x: 50, y: 805 }, ...setText(texts[at] ?? '', 50, 700, 80)])),
    );
    expect(outline(article).blocks).toEqual(texts.map((text) => `paragraph: ${text}`));
    expect(article.removals.map(({ text }) => text)).toEqual(heads);
  });

  test('larger print is a heading, marks begin list items', async () => {
    const article = must(
      await read([
        [
          title,
          ...setText(quay, 50, 700, 80),
          { text: 'The cod', x: 50, y: 650, size: 14 },
          ...setText(fishing, 50, 630, 80),
          { text: '1. Keep the quay open until the spring', x: 60, y: 580 },
          { text: '2. Count the boats', x: 60, y: 568 },
        ],
      ]),
    );
    expect(article.blocks.map(({ type, level, ordered }) => [type, level, ordered])).toEqual([
      ['paragraph', undefined, undefined],
      ['heading', 2, undefined],
      ['paragraph', undefined, undefined],
      ['list', 1, true],
      ['list', 1, true],
    ]);
    expect(article.blocks[3]?.text).toBe('Keep the quay open until the spring');
  });
});

test('a tagged file is read by its tags', async () => {
  const article = must(
    await read([
      [
        // Set in one size and without gaps: only the tags tell them apart, and the order is theirs.
        { text: 'Harbour towns', x: 50, y: 700, role: 'H1', block: 1 },
        ...setText(quay, 50, 688, 80, { role: 'P', block: 2 }),
        { text: 'The cod', x: 50, y: 652, role: 'H2', block: 3 },
        ...setText(fishing, 50, 640, 80, { role: 'BlockQuote', block: 4 }),
        ...setText(minister, 50, 616, 80, { role: 'P', block: 5 }),
        { text: 'The quay on Monday.', x: 50, y: 500, role: 'Caption', block: 6 },
        { text: 'halden.example/print', x: 300, y: 400, artifact: true },
      ],
    ]),
  );
  expect(outline(article)).toEqual({
    blocks: [
      `paragraph: ${quay}`,
      'heading: The cod',
      `quote: ${fishing}`,
      `paragraph: ${minister}`,
      'caption: The quay on Monday.',
    ],
    removals: expect.arrayContaining(['repeated: halden.example/print']),
  });
});

describe('metadata', () => {
  test('the information of the file counts where its lines say nothing', async () => {
    const article = must(
      await read([setText(`${quay} ${fishing}`, 50, 700, 80)], {
        info: { Title: 'Harbour towns', Author: 'Ana Ruiz', CreationDate: 'D:20240312' },
      }),
    );
    expect(article.metadata).toMatchObject({ title: 'Harbour towns', byline: 'Ana Ruiz', published: null });
  });

  test('the address that a browser printed at the foot of each sheet', async () => {
    const sheet = (text: string) => [
      ...setText(text, 50, 700, 80),
      { text: 'https://halden.example/quay', x: 50, y: 20 },
    ];
    const article = must(await read([sheet(`${quay} ${fishing}`), sheet(minister)]));
    expect(article.metadata.url).toBe('https://halden.example/quay');
    const cut = sheet(quay).map((one) => ({ ...one, text: one.text.replace('quay', 'qu...') }));
    expect(must(await read([cut, cut])).metadata.url).toBeNull();
  });

  test('what programs leave there does not', async () => {
    const article = must(
      await read([setText(`${quay} ${fishing}`, 50, 700, 80)], {
        info: { Title: 'Microsoft Word - a.docx', Author: 'User' },
      }),
    );
    expect(article.metadata).toMatchObject({ title: 'harbour', byline: null });
  });
});

test.each<[string, () => Uint8Array, string, RegExp]>([
  ['locked', () => makePdf([[title]], { locked: true }), 'unsupported', /password/],
  ['without text', () => makePdf([[], []]), 'empty', /2 pages are pictures/],
  ['no PDF', () => Buffer.from('%PDF-1.7 and nothing more'), 'damaged', /no sound PDF/],
])('%s: a sentence', async (_, bytes, code, message) => {
  expect(await readPdf({ name: 'harbour.pdf', bytes: bytes() })).toMatchObject({
    ok: false,
    error: { code, message: expect.stringMatching(message) },
  });
});
