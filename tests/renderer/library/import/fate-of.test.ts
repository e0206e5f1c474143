import { expect, it } from 'vitest';
import { fateOf } from '../../../../renderer/library/import/fate-of.ts';

it('tells a copy of what lies in the trash from others', () => {
  const copy = { source: 'ferry.txt', status: 'duplicate', id: 'one', title: 'Ferry' } as const;
  expect(fateOf({ ...copy, trashed: true })).toBe('trashed');
});

it.each([
  ['skipped', undefined, 'skipped'],
  ['added', undefined, 'added'],
  ['failed', undefined, 'failed'],
  ['duplicate', undefined, 'copy'],
  ['duplicate', 'another', 'version'],
] as const)('tells of a source that is %s, as a version of %s, that it is %s', (status, versionOf, fate) => {
  const outcome = { source: 'ferry.txt', status, id: 'one', title: 'Ferry', ...(versionOf ? { versionOf } : {}) };
  expect(fateOf(outcome)).toBe(fate);
});
