import { expect, test } from 'vitest';
import { readJsonLd } from '../../../../../electron/library/import/html/json-ld.ts';

const article = (headline: string, author: string, day: string) =>
  JSON.stringify({ '@type': 'NewsArticle', headline, author: { name: author }, datePublished: day });

const harbour = article('The harbour that would not freeze', 'Maren Oakhill', '2024-03-14');
const lamps = article('Lamps out in the lower town', 'Bo Lund', '2024-01-02');

test.each([
  [
    'the one headed as the page',
    [lamps, harbour],
    ['The harbour that would not freeze | The Sound Courier'],
    'Maren Oakhill',
  ],
  ['the one of a shortened title', [lamps, harbour], ['The harbour that would not'], 'Maren Oakhill'],
  ['the first where no title tells', [lamps, harbour], ['Skelby'], 'Bo Lund'],
])('of several articles: %s', (_, scripts, titles, author) => {
  expect(readJsonLd(scripts, titles)?.authors).toEqual([author]);
});

test('what is whole in a script that is broken elsewhere', () => {
  const broken = harbour.replace('"headline":"The', '"headline":"The "warm"');
  expect(readJsonLd([broken], [])).toMatchObject({ authors: ['Maren Oakhill'], published: '2024-03-14' });
});

test.each([
  [
    'a name that is broken itself',
    harbour.replace('Maren', 'Maren "the pen"'),
    { authors: [], published: '2024-03-14' },
  ],
  ['the days of two articles', `[${harbour}, ${lamps}`, { published: null }],
])('of a broken script nothing is guessed: %s', (_, script, expected) => {
  expect(readJsonLd([script], [])).toMatchObject(expected);
});

test('a broken script of something else is none', () => {
  expect(readJsonLd(['{"@type":"BreadcrumbList","datePublished":"2024-03-14","name":"a "b""}'], [])).toBeNull();
});
