import { expect, it } from 'vitest';
import { leftOutByKind } from '../../../shared/model/left-out.ts';
import type { ImportOutcome } from '../../../shared/model/library.ts';

const outcome = (source: string, status: ImportOutcome['status'] = 'skipped'): ImportOutcome => ({
  source,
  status,
  id: null,
  title: null,
});

it('counts what was left out by kind, what there is most of first', () => {
  const outcomes = [
    outcome('/in/figures.xlsx'),
    outcome('/in/one.JPG'),
    outcome('/in/ferry.txt', 'failed'),
    outcome('C:\\in\\two.jpg'),
    outcome('/in/a.zip'),
  ];
  expect(leftOutByKind(outcomes)).toEqual([
    { kind: '.jpg', names: ['one.JPG', 'two.jpg'] },
    { kind: '.xlsx', names: ['figures.xlsx'] },
    { kind: '.zip', names: ['a.zip'] },
  ]);
  expect(leftOutByKind([outcome('ferry.txt', 'added')])).toEqual([]);
});
