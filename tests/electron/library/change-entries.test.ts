import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { settling } from '../../../shared/exchange/entry-applied.ts';
import { reversed } from '../../../shared/model/change.ts';
import type { Code } from '../../../shared/model/codebook.ts';
import type { Person } from '../../../shared/model/person.ts';
import { makeLibrary, must, removeFolders, type TestLibrary } from '../../support/library.ts';
import { putCollection } from '../../support/library-entries.ts';

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

/** A person whose name and role were set to something else on another computer at the same time. */
async function inConflict() {
  const ada = { id: 'p', name: 'Ada', aliases: [], role: null, affiliation: null };
  must(await test.library.savePerson(ada));
  const [made] = JSON.parse(readFileSync(join(test.folder, 'people.json'), 'utf8')).people;
  must(await test.library.savePerson({ ...ada, name: 'Ada Lind', role: 'mayor' }));
  const version = 'otherdevice:9';
  const theirs = {
    ...{ ...made, name: 'Ada Brandt', role: 'minister', 'stet:version': version },
    ...{ 'stet:seen': [made['stet:version']], 'stet:made': made['stet:version'] },
    'stet:changed': { name: version, role: version },
  };
  const file = join(test.folder, 'people.sync-conflict-20240301-101112-ABCDEFG.json');
  writeFileSync(file, JSON.stringify({ format: 1, people: [theirs] }));
  return person();
}
const person = async () => must(await test.library.people())[0] as Person;

it('brings a settled conflict back, but for what somebody has settled otherwise since', async () => {
  const apart = await inConflict();
  expect(apart).toMatchObject({ name: 'Ada Brandt', aliases: ['Ada Lind'], role: 'minister' });
  expect(apart['stet:conflicts']).toEqual({ name: ['Ada Lind'], role: ['mayor'] });
  const from = { ...apart, aliases: [] };
  const change = { from, to: { ...apart, name: 'Ada Lind', aliases: ['Ada Lind'], 'stet:conflicts': {} } };
  expect(must(await test.library.changePeople([change]))).toBe(0);
  // The other name stays one of hers.
  expect(await person()).toMatchObject({ name: 'Ada Lind', aliases: ['Ada Lind'], role: 'minister' });
  expect(await person()).not.toHaveProperty('stet:conflicts');
  expect(must(await test.library.changePeople(reversed([change])))).toBe(0);
  expect(await person()).toEqual(apart);
  must(await test.library.changePeople([change]));
  must(await test.library.savePerson({ id: 'p', role: 'senator' } as Person));
  expect(must(await test.library.changePeople(reversed([change])))).toBe(1);
  expect(await person()).toMatchObject({
    name: 'Ada Brandt',
    role: 'senator',
    'stet:conflicts': { name: ['Ada Lind'] },
  });
});

it('setting a field settles what stood beside it, and taking that back brings it back', async () => {
  const apart = await inConflict();
  const change = settling({ from: apart, to: { ...apart, role: 'senator' } });
  must(await test.library.changePeople([change]));
  expect(await person()).toMatchObject({ role: 'senator', 'stet:conflicts': { name: ['Ada Lind'] } });
  must(await test.library.changePeople(reversed([change])));
  expect(await person()).toEqual(apart);
});

it('takes its own articles out of a collection and leaves those that came since, and the name', async () => {
  const all = { id: 'k', name: 'All', parent: null, articles: ['a'], query: null };
  await putCollection(test.library, all);
  const put = { from: { ...all, articles: [] }, to: { ...all, articles: ['b'] } };
  must(await test.library.changeCollections([put]));
  must(await test.library.changeCollections([{ from: all, to: { ...all, name: 'Everything', articles: ['a', 'c'] } }]));
  expect(must(await test.library.changeCollections(reversed([put])))).toBe(0);
  expect(must(await test.library.collections())).toMatchObject([{ name: 'Everything', articles: ['a', 'c'] }]);
});
