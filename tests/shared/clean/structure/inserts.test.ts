import { expect, test } from 'vitest';
import { readText } from '../../../../electron/library/import/read-text.ts';

const TITLE = 'Lichen on gravestones may record a century of city air';
const FIRST =
  'On a wet morning in Keld, Lena Moss kneels in front of a banker who died in 1911 and takes a pinch of him home.';
const SECOND =
  'Moss, a chemist at the university of Marl, has sampled 412 gravestones in eight cities over nine winters.';
const THIRD = 'Not everyone is persuaded, and one of those who are not says that the layers may slip under rain.';
const FOURTH = 'She has permission for six hundred more, and intends to be done with them before the spring comes.';

const staying = (box: readonly string[]) => {
  const text = [TITLE, FIRST, SECOND, box.join('\n'), THIRD, FOURTH].join('\n\n');
  const { blocks } = readText(text, 'x.txt');
  return box.filter((line) => blocks.some((block) => block.text === line));
};

test('what stands right below a box, with no blank line between, is the text’s where it tells', () => {
  const own = [
    'How it works',
    'Lichens have no roots.',
    'What they eat falls on them, which makes them good at keeping score.',
  ];
  expect(staying(['Sign up for The Beaker, our weekly newsletter on the science that matters.', ...own])).toEqual(own);
});

test('what is no sentence is the box’s', () => {
  expect(staying(['Trending', 'Lock Watch LIVE!', 'Oxley eyes second yard at Goole'])).toEqual([]);
});
