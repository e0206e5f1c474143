import { expect, it } from 'vitest';
import { indexNear } from '../../../renderer/library/use-kept-rows.ts';
import type { ArticleRow } from '../../../shared/model/library.ts';

const listed = (ids: string) => (index: number) => (ids[index] ? ({ id: ids[index] } as ArticleRow) : undefined);

it.each([
  ['two come above', 'xyabcd', { id: 'b', index: 1 }, 3],
  ['one above goes', 'bcd', { id: 'b', index: 1 }, 0],
  ['it goes itself', 'acd', { id: 'b', index: 1 }, null],
  ['it is out of what is known', 'xyz', { id: 'b', index: 1 }, null],
])('when %s it is found among %s', (_, ids, held, index) => {
  expect(indexNear(listed(ids), held)).toBe(index);
});
