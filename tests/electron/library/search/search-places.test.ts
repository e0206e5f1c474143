import { expect, it } from 'vitest';
import { annotationPlaces, type FoundAnnotation } from '../../../../electron/library/search/search-places.ts';
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
