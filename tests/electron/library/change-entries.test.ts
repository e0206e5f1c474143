import { afterEach, beforeEach, expect, it } from 'vitest';
import { reversed } from '../../../shared/model/change.ts';
import type { Code } from '../../../shared/model/codebook.ts';
import { makeLibrary, must, removeFolders, type TestLibrary } from '../../support/library.ts';

let test: TestLibrary;
const code = (id: string, more: Partial<Code> = {}): Code => ({
  ...{ id, name: id, parent: null, color: null, definition: '' },
  ...more,
});
const codes = async () =>
  Object.fromEntries(must(await test.library.codes()).map(({ id, name, parent }) => [id, `${name} ${parent ?? '-'}`]));

beforeEach(async () => {
  test = await makeLibrary();
});
afterEach(async () => {
  await test.library.close();
  removeFolders();
});

it('takes a tag away with those below it moved up, and brings all back', async () => {
  const [top, below] = [code('top'), code('below', { parent: 'top' })];
  for (const one of [top, below]) must(await test.library.saveCode(one));
  const changes = [
    { from: below, to: { ...below, parent: null } },
    { from: top, to: null },
  ];
  expect(must(await test.library.changeCodes(changes))).toBe(0);
  expect(await codes()).toEqual({ below: 'below -' });
  // Renamed by somebody else in the meantime: the name stays, the place comes back.
  must(await test.library.saveCode(code('below', { name: 'renamed' })));
  expect(must(await test.library.changeCodes(reversed(changes)))).toBe(0);
  expect(await codes()).toEqual({ top: 'top -', below: 'renamed top' });
  await test.reopen();
  expect(await codes()).toEqual({ top: 'top -', below: 'renamed top' });
});

it('leaves one that somebody has moved since', async () => {
  const [top, below] = [code('top'), code('below', { parent: 'top' })];
  for (const one of [top, below]) must(await test.library.saveCode(one));
  const change = { from: below, to: { ...below, parent: null } };
  must(await test.library.changeCodes([change]));
  must(await test.library.saveCode(code('below', { parent: 'elsewhere' })));
  expect(must(await test.library.changeCodes(reversed([change])))).toBe(1);
  expect(await codes()).toMatchObject({ below: 'below elsewhere' });
});
