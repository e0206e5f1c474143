import { expect, it } from 'vitest';
import { numberPlaces, placeAt } from '../../../renderer/search/places.ts';
import type { SearchHit, SearchPlace } from '../../../shared/model/library.ts';

const place = (where: SearchPlace['where']): SearchPlace => ({
  where,
  annotationId: null,
  snippet: 's',
  marks: [],
  range: null,
});
const hit = (articleId: string, places: SearchPlace[]): SearchHit => ({
  articleId,
  title: `Title of ${articleId}`,
  publication: null,
  published: null,
  places,
});

it('numbers places through and gives a hit without any one for its article', () => {
  const hits = numberPlaces([hit('a', [place('title'), place('text')]), hit('b', []), hit('c', [place('note')])]);
  expect(hits.map(({ places }) => places.map(({ index }) => index))).toEqual([[0, 1], [2], [3]]);
  expect(placeAt(hits, 2)).toMatchObject({ articleId: 'b', place: { snippet: 'Title of b' } });
  expect(placeAt(hits, 3)).toMatchObject({ articleId: 'c', place: { where: 'note' } });
  expect(placeAt(hits, 4)).toBeNull();
});
