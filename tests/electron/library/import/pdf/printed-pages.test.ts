import { describe, expect, test } from 'vitest';
import type { Page, Piece } from '../../../../../electron/library/import/pdf/page.ts';
import { pdfBlocks } from '../../../../../electron/library/import/pdf/pdf-blocks.ts';
import { tagsOf } from '../../../../../electron/library/import/pdf/structure-tags.ts';

const SIZE = 10;

function piece(text: string, x: number, y: number, more: Partial<Piece> = {}): Piece {
  const size = more.size ?? SIZE;
  return { text, x, y, width: 0.5 * size * text.length, size, tag: null, artifact: false, ...more };
}

/** Lines 12 points apart, as wide as their text. */
function lines(texts: readonly string[], x: number, y: number, more: Partial<Piece> = {}): Piece[] {
  return texts.map((text, at) => piece(text, x, y + 12 * at, more));
}

function page(number: number, ...pieces: (Piece | Piece[])[]): Page {
  return { number, width: 600, height: 800, pieces: pieces.flat() };
}

function outline(...pages: Page[]): string[] {
  return pdfBlocks(pages).map(({ block, taken }) => {
    const level = block.type === 'list' ? `${block.ordered ? 'o' : 'u'}${block.level}` : '';
    return `${taken ? 'taken' : block.type}${level}: ${block.text}`;
  });
}

const full = [
  'The harbour of Skelby has stayed open for six winters, while other',
  'basins along the sound lay under ice that nobody could break; the',
  'fishermen call it luck, and the harbour master calls it plumbing.',
];
const whole = full.join(' ');

describe('where a paragraph ends', () => {
  test('a byline, a date and a text that stand without gaps', () => {
    const found = outline(page(1, lines(['By Maren Oakhill', '14 March 2024', ...full], 50, 200)));
    expect(found).toEqual(['paragraph: By Maren Oakhill', 'paragraph: 14 March 2024', `paragraph: ${whole}`]);
  });

  test('items whose marks are drawn, and no text', () => {
    const items = ['grants from the county;', 'the spring grant, tied to boats;', 'fees from the mill.'];
    const found = outline(page(1, lines(full, 50, 200), lines(items, 66, 260), lines(full, 50, 320)));
    expect(found.slice(1, -1)).toEqual(items.map((item) => `paragraph: ${item}`));
  });

  test('a gap between paragraphs that is more frequent than the one between lines', () => {
    const said = ['Are you open?', 'I always am.', 'And if nobody comes?', 'Then I wait here.'];
    const pieces = said.map((text, at) => piece(text, 50, 260 + 24 * at));
    expect(outline(page(1, lines(full, 50, 200), pieces)).slice(1)).toEqual(said.map((text) => `paragraph: ${text}`));
  });

  test('lines that a picture makes shorter are one text', () => {
    const beside = [
      'The pipe was laid in 2017, after the',
      'mill had said that it would leave if',
      'nobody took the water that it had,',
      'and the council voted for the pipe.',
    ];
    const found = outline(page(1, lines(full, 50, 200), lines(beside, 50, 260), lines(full, 50, 320)));
    expect(found).toEqual([whole, beside.join(' '), whole].map((text) => `paragraph: ${text}`));
  });

  test('a text goes on over the end of a page with a capital, and behind the notes at its foot', () => {
    const before = [...full.slice(0, 2), 'Kinder aus dem Ort fahren einen Umweg, der über den Ortsteil am'];
    const after = ['Wiesengrund führt und elf Kilometer lang ist.'];
    const note = piece('2. See the county ledger, page 88, and the card at the museum.', 50, 760, { size: 7 });
    const found = outline(
      page(1, lines(before, 50, 300), note),
      page(2, lines([...after, 'A new line of text.'], 50, 100)),
    );
    expect(found[0]).toBe(`paragraph: ${[...before, ...after].join(' ')}`);
    expect(found[1]).toContain('See the county ledger');
  });
});

describe('what belongs to a line', () => {
  const raised = (text: string, x: number, y: number) => piece(text, x, y, { size: 7 });

  test.each([
    [
      'behind a word',
      [piece('as the ledger', 50, 205), raised('1', 115, 200), piece(' of the town says', 119, 205)],
      'as the ledger[1] of the town says',
    ],
    ['behind a mark', [piece('as it says.', 50, 205), raised('12', 105, 200)], 'as it says.[12]'],
    [
      'of a measure',
      [piece('E = mc', 50, 205), raised('2', 80, 200), piece(' for hurry', 84, 205)],
      'E = mc2 for hurry',
    ],
    [
      'lowered',
      [piece('the H', 50, 205), raised('2', 75, 208.5), piece('O they drink', 79, 205)],
      'the H2O they drink',
    ],
    [
      'of an order',
      [piece('the XIX', 50, 205), raised('th', 85, 200), piece(' century', 92, 205)],
      'the XIXth century',
    ],
  ])('small print %s', (_, pieces, text) => {
    const found = outline(page(1, lines(full, 50, 100), pieces, lines(full, 50, 300)));
    expect(found[1]).toBe(`paragraph: ${text}`);
  });

  test('letters that are written from right to left, each by itself', () => {
    const letters = ['\ufee1', '\ufefc', '\ufeb3'].map((text, at) =>
      piece(text, 110 + 5 * at, 205, { fromRight: true, width: 5 }),
    );
    const pieces = [piece('he said peace', 40, 205), ...letters, piece('and left', 130, 205)];
    expect(outline(page(1, lines(full, 50, 100), pieces))[1]).toBe(
      'paragraph: he said peace \ufeb3\ufefc\ufee1 and left',
    );
  });

  test('columns that are written from right to left are none the less columns', () => {
    const column = (x: number) => lines(full, x, 100, { fromRight: true, width: 220 });
    const rows = [
      ...lines(full, 50, 136, { fromRight: true, width: 220 }),
      ...lines(full, 320, 136, { fromRight: true, width: 220 }),
    ];
    const [first = ''] = outline(page(1, column(50), column(320), rows));
    expect(first).toContain(whole);
  });

  test.each([
    ['a dash between blanks', ['the place where it was heard –', 'not read', 'and the name'], 'heard – not read'],
    ['a dash that parts no words', ['the road from Halden to Skelby–', 'Marsh is closed', 'now'], 'Skelby–Marsh'],
    ['a dash that closes an insertion', ['Walk, —said the guard of the train', '—. It is far', 'now'], 'train—. It'],
    ['a compound of three', ['which is filed, and a three-year-', 'old project', 'now'], 'three-year-old'],
    ['a compound that goes on', ['which is filed, and another three-', 'year-old project', 'now'], 'three-year-old'],
    ['a verb with its pronoun', ['Comment donc les avez-', 'vous retenues', 'alors'], 'avez-vous'],
    ['a long word', ['wie der neue Oberbürgermei-', 'ster-Kandidat sagte', 'er'], 'Oberbürgermeister-Kandidat'],
  ])('%s at the end of a line', (_, texts, part) => {
    expect(outline(page(1, lines(texts, 50, 200))).join('\n')).toContain(part);
  });
});

describe('numbers in front of a line', () => {
  test('a date keeps its day', () => {
    const dated = ['3. Februar 2023', ...full];
    expect(outline(page(1, lines(dated, 50, 200)))[0]).toBe('paragraph: 3. Februar 2023');
  });

  test('also where a line begins with it within a sentence', () => {
    const texts = ['Die Räte der Kreise und der Gemeinden des Landes beraten noch am', '14. März über den Plan.'];
    expect(outline(page(1, lines(texts, 50, 200)))).toEqual([`paragraph: ${texts.join(' ')}`]);
  });

  test('what is counted is a list', () => {
    const items = ['1. Count the boats.', '2. Publish the heat.', '3. Meet in June.'];
    const found = outline(page(1, lines(full, 50, 100), lines(items, 60, 200)));
    expect(found.slice(1)).toEqual(items.map((item) => `listo1: ${item.slice(3)}`));
  });
});

test('the title in large print stays, though each sheet has it in small print at its head', () => {
  const head = piece('The harbour that would not freeze', 200, 20, { size: 8 });
  const title = piece('The harbour that would not freeze', 50, 70, { size: 24 });
  const found = outline(page(1, head, title, lines(full, 50, 120)), page(2, head, lines(full, 50, 120)));
  expect(found).toContain('heading: The harbour that would not freeze');
  expect(found.filter((line) => line.startsWith('taken'))).toHaveLength(2);
});

test('numbers that grow with the pages are no text, though much space is left below them', () => {
  const sheet = (number: number) => page(number, lines(full.slice(0, 2), 50, 100), piece(String(number + 6), 300, 660));
  const found = outline(sheet(1), sheet(2), sheet(3));
  expect(found.filter((line) => line.startsWith('taken'))).toEqual(['taken: 7', 'taken: 8', 'taken: 9']);
});

test('headings of one size are no parts of another', () => {
  const heading = (text: string) => piece(text, 50, 300, { size: 12 });
  const found = outline(
    page(1, lines(full, 50, 100), heading('1.1 What the ledger shows'), lines(full, 50, 330)),
    page(2, lines(full, 50, 100), heading('1.2 What the fish know'), lines(full, 50, 330)),
  );
  expect(found.filter((line) => line.startsWith('heading'))).toHaveLength(2);
});

test('the last page has the columns of those before, however few its lines are', () => {
  const column = Array.from({ length: 12 }, (_, at) => `words of line ${'abcdefghijkl'[at]} that are its own`);
  const left = ['The room opens twice a year, and the', 'card moves downstairs if'];
  const right = ['somebody says its word; in that year', 'eleven of them moved.'];
  const found = outline(
    page(1, lines(column, 50, 100), lines(column, 320, 100)),
    page(2, lines(left, 50, 100), lines(right, 320, 100)),
  );
  expect(found.at(-1)).toContain(`${left.join(' ')} ${right.join(' ')}`);
});

test('the items of tagged lists have their depth, and their numbers make them ordered', () => {
  const item = (id: string, ...more: object[]) => ({ role: 'LI', children: [{ type: 'content', id }, ...more] });
  const inner = { role: 'L', children: [item('b')] };
  const tags = tagsOf({ role: 'Root', children: [{ role: 'L', children: [item('a', inner), item('c')] }] });
  const tagged = (id: string, text: string, y: number) => piece(text, 50, y, { tag: tags.get(id) ?? null });
  expect(
    outline(
      page(1, tagged('a', '1. grants', 100), tagged('b', '• the spring grant', 112), tagged('c', '2. fees', 124)),
    ),
  ).toEqual(['listo1: grants', 'listu2: the spring grant', 'listo1: fees']);
});
