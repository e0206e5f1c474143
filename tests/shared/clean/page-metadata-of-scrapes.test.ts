import { describe, expect, test } from 'vitest';
import { readText } from '../../../electron/library/import/read-text.ts';

const TEXT = [
  'A lorry struck the middle pier of the old bridge at dawn, and engineers say the crack is wider than a hand.',
  'Nobody was hurt. The driver, who is 61, walked to the nearest house and asked for tea.',
  'The council meets on Thursday to decide whether the town can afford another bridge.',
];
const read = (above: readonly string[], below: readonly string[] = []) =>
  readText([...above, ...TEXT, ...below].join('\n'), 'x.txt');

describe('the paper', () => {
  const head = ['E-Paper', 'Marl Valley Post', 'Menu', 'The bridge over the Marl closed on Monday', 'By Ines Calder'];
  test.each([
    ['its name alone', 'Marl Valley Post'],
    ['its name and its rights', '© Marl Valley Post - All rights reserved'],
    ['its name before the sign', 'Marl Valley Post © 2026 · Legal notice'],
  ])('is the one that ends the page as it begins: %s', (_name, last) => {
    expect(read(head, ['Related', 'Council raises fees', last]).metadata.publication).toBe('Marl Valley Post');
  });

  test('is known from the top alone where its name is made as those of papers are', () => {
    expect(read(head, ['Related', 'Council raises fees']).metadata.publication).toBe('Marl Valley Post');
    const other = head.with(1, 'Marl Valley Life');
    expect(read(other, ['Related', 'Council raises fees']).metadata.publication).toBeNull();
    expect(read(other, ['© Corin Massey/Courant']).metadata.publication).toBeNull();
  });
});

describe('the day', () => {
  const title = 'The bridge over the Marl closed on Monday';
  test.each([
    ['above the counters of the article', ['Menu', title, '17th July 2026', '9 minute read', '318'], '2026-07-17'],
    [
      'with who wrote it',
      ['SPONSORED BY VERIFLEX', 'MATERIALS', title, '11 June 2026 | Ada Moss | Arts editor'],
      '2026-06-11',
    ],
    ['of the page, above the title', ['Thursday, May 14, 2026', '61°', title, 'By Ines Calder'], null],
    ['of a change', [title, 'By Ines Calder', 'Updated 15 June 2026'], null],
    ['of a change, where the text tells of that day', [title, 'By Ines Calder', 'Updated 11 June 2026'], '2026-06-11'],
    [
      'right above the title, without its weekday',
      ['Menu', 'Bridges', 'May 14, 2026', title, 'By Ines Calder'],
      '2026-05-14',
    ],
  ])('%s', (_name, above, day) => {
    expect(read(above).metadata.published).toBe(day);
  });

  test('of a change is shown, though it decides nothing', () => {
    const { evidence } = read([title, 'By Ines Calder', 'Updated 15 June 2026']);
    expect(evidence.published).toMatchObject([{ value: '2026-06-15', score: 0.4 }]);
  });
});
