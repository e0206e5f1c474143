import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../../electron/library/import/read-html.ts';

const prose = (number: number) =>
  `Paragraph ${number}: the council of Port Ellery met on Tuesday, and after four hours it had decided, said the mayor, to decide in June.`;
const many = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `<p>${prose(from + at)}</p>`).join('');
const textsOf = (html: string) => readHtml({ html, name: 'x.html' }).blocks.map(({ text }) => text);

describe('headings that are links', () => {
  const page = (below: string) =>
    `<article><h1>Five benches to build</h1>${many(1, 4)}<h2><a href="https://keld.example/bench">A bench of oak</a></h2>${below}<h2>What they cost</h2>${many(5, 8)}</article>`;

  test('stay where the text tells of what they lead to', () => {
    expect(textsOf(page(many(20, 22)))).toContain('A bench of oak');
  });

  test('go where a teaser stands below', () => {
    expect(textsOf(page('<p>We built one in an afternoon, and it still stands.</p>'))).not.toContain('A bench of oak');
  });
});

describe('tables', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const page = (table: string, name = 'wide') =>
    `<article><h1>Four ferries compared</h1>${many(1, 8)}<div class="${name}"><table>${table}</table></div></article>`;
  const head = ['Watch', 'Built', 'Berths', 'Home'];
  const ferries = [row('Alma', '1979', '40', 'Keld'), row('Berta', '1983', '44', 'Marl')].join('');
  const rowsOf = (html: string) => textsOf(html).filter((text) => text.includes(' | '));

  test('stay whole at the end of the text, whatever their head says', () => {
    expect(rowsOf(page(row(...head) + ferries))).toEqual([
      'Watch | Built | Berths | Home',
      'Alma | 1979 | 40 | Keld',
      'Berta | 1983 | 44 | Marl',
    ]);
  });

  test('go where the page calls them something else', () => {
    expect(rowsOf(page(row(...head) + ferries, 'fan-poll'))).toEqual([]);
  });

  test('a row of links is none, nor is one by itself', () => {
    const links = (...words: string[]) => row(...words.map((word) => `<a href="https://keld.example/x">${word}</a>`));
    expect(rowsOf(page(links('News', 'Tides', 'Sport', 'Ropes').repeat(3)))).toEqual([]);
    expect(rowsOf(page(row('News', 'Tides', 'Sport', 'Ropes')))).toEqual([]);
  });
});

test.each([
  [
    'the sign of a note that is no link',
    'as the ledger<sup>1</sup> of the town says',
    'as the ledger[1] of the town says',
  ],
  ['a measure', 'it has 40 m<sup>2</sup> and a door', 'it has 40 m2 and a door'],
  ['a power', 'it has 10<sup>3</sup> doors', 'it has 103 doors'],
])('what is raised: %s', (_, markup, text) => {
  expect(textsOf(`<article>${many(1, 3)}<p>${prose(4)} ${markup}.</p></article>`).at(-1)).toBe(`${prose(4)} ${text}.`);
});
