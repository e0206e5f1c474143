import { describe, expect, test } from 'vitest';
import { readText } from '../../../electron/library/import/read-text.ts';

const HEAD = [
  '# [Marl Post](/)',
  '[News](/news) · [Sport](/sport)',
  '**Help us.** [Become a member of the Post](/join)',
];
const TITLE = '## The ants that mend their bridge';
const TEXT = [
  'Cut the path of one ant and it turns back; cut that of ten thousand, and they send for the masons.',
  'A team of the [Marl Institute](/institute) has filmed colonies of the brown weaver ant for ninety days.',
  'Nobody is in charge. “We looked for the foreman for weeks,” says its head, Ada Moss.',
  'What there is, is a memory in the ground: the workers leave a trail that smells of lemon.',
  'Moss knows by now. One Tuesday in October a window was left open, and all of them went.',
];

/** Which lines stay of a page with others between the paragraphs. */
const staying = (...between: string[]) => {
  const lines = [
    ...HEAD,
    TITLE,
    'By Ada Quill',
    'May 3, 2024',
    ...TEXT.slice(0, 3),
    ...between,
    ...TEXT.slice(3),
    '[About](/a)',
  ];
  const article = readText(lines.join('\n\n'), 'x.txt');
  return { ...article, staying: lines.filter((_, index) => article.keep?.[index]) };
};

describe('a page turned into Markdown', () => {
  test('its heading is the title, its text and the paper stay as they were written', () => {
    const { metadata, staying: lines, blocks } = staying();
    expect(metadata).toMatchObject({
      title: TITLE.slice(3),
      byline: 'Ada Quill',
      published: '2024-05-03',
      publication: 'Marl Post',
    });
    expect(lines).toEqual(TEXT);
    expect(blocks.map(({ text }) => text)).toEqual(TEXT);
  });

  test.each([
    '[Why bees do not play poker](/bees)',
    '> [**READ MORE:** Why bees do not play poker](/bees)',
    '[![Offer: a pocket lens at 19.90](/promo.png)](/shop)',
    '[**Download the Post app for the weather**](/app)',
  ])('between paragraphs a line that is nothing but a link goes: %s', (link) => {
    expect(staying(link).staying).toEqual(TEXT);
  });

  test.each([
    [['### The [ants](/ants) in numbers']],
    [['### [What the trail smells of](/trail)']],
    [['* [Moss et al. 2022](https://letters.example/moss)', '* [Quill 2021](https://letters.example/quill)']],
  ])('a heading and a list stay: %s', (own) => {
    expect(staying(...own).staying).toEqual([...TEXT.slice(0, 3), ...own, ...TEXT.slice(3)]);
  });

  test('a table stays with its rule', () => {
    const lines = [...HEAD, TITLE, 'By Ada Quill', ...TEXT.slice(0, 4), '### The numbers'];
    const table = [
      '| Day | Own bridge | Another |',
      '|---|---|---|',
      '| 1 | 40 min | 41 min |',
      '| 90 | 6 min | 42 min |',
    ];
    const text = [...lines, table.join('\n'), '[Shop](/shop)', ...TEXT.slice(4)].join('\n\n');
    const { blocks } = readText(text, 'x.txt');
    expect(blocks.map(({ text: block }) => block)).toEqual([
      ...TEXT.slice(0, 4),
      '### The numbers',
      ...table,
      ...TEXT.slice(4),
    ]);
  });
});
