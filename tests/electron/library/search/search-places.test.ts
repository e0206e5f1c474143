import { expect, it } from 'vitest';
import {
  annotationPlaces,
  type FoundAnnotation,
  wholeAnnotation,
} from '../../../../electron/library/search/search-places.ts';
import { parseQuery } from '../../../../shared/search/parse-query.ts';

it.each([
  ['quote', 'speaker'],
  ['claim', 'claimant'],
] as const)('of a %s, who said it is told apart from what was said', (kind, who) => {
  const annotation: FoundAnnotation = {
    id: 'a1',
    kind,
    range: null,
    words: 'the quay opens',
    speaker: 'The quay office',
    statement: '',
    note: '',
    tags: '',
  };
  const { tree } = parseQuery('quay');
  const places = tree ? annotationPlaces(annotation, tree, () => '') : [];
  expect(places.map(({ where, snippet }) => [where, snippet])).toEqual([
    [kind, 'the quay opens'],
    [who, 'The quay office'],
  ]);
});

it.each([
  ['plain', 'The council voted seven to two for the quay. ', 'The council'],
  ['of other letters', 'Der Rat beschloß größere Bänke für die Brücke. ', 'Der Rat'],
])('an annotation found without words is told by its beginning, to the end of a word: %s', (_, sentence, begins) => {
  const words = sentence.repeat(8);
  const annotation: FoundAnnotation = {
    ...{ id: 'a1', kind: 'quote', range: null, speaker: '', statement: '', note: '', tags: '' },
    words,
  };
  const { snippet } = wholeAnnotation(annotation, () => '');
  const shown = snippet.slice(0, -' …'.length);
  expect(snippet).toBe(`${shown} …`);
  expect(shown.startsWith(begins) && words.startsWith(shown)).toBe(true);
  expect(shown.length).toBeGreaterThan(120);
  expect(words.slice(shown.length - 1, shown.length + 1)).toMatch(/^[\p{L}.][\s.]$/u);
});
