import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Person } from '../../../../shared/model/person.ts';
import { makeLibrary, must, removeFolders, type TestLibrary } from '../../../support/library.ts';

let made: TestLibrary;
beforeEach(async () => {
  made = await makeLibrary();
});
afterEach(async () => {
  await made.library.close();
  removeFolders();
});

const ada: Person = { id: 'p1', name: 'Ada Lind', aliases: [], role: null, affiliation: null };
const file = () => readFileSync(join(made.folder, 'people.json'), 'utf8');

/** Objects within objects. */
function nested(levels: number): unknown {
  return levels === 0 ? 'x' : { deeper: nested(levels - 1) };
}

test.each<[string, object]>([
  ['a name that is none', { name: '' }],
  ['a list that is none', { aliases: 'Ada' }],
  ['what nests too deep', { 'x:own': nested(70) }],
  ['a key that reaches into prototypes', { 'x:own': JSON.parse('{"__proto__": {}}') }],
])('%s is not stored, and what was there stays', async (_what, bad) => {
  must(await made.library.savePerson(ada));
  const before = file();
  expect(await made.library.savePerson({ ...ada, ...bad })).toMatchObject({
    ok: false,
    error: { code: 'bad-arguments', message: expect.stringContaining('people.json') },
  });
  expect(file()).toBe(before);
});

test('what another program says of an entry stays, as deep as can be read again', async () => {
  const own = nested(50);
  must(await made.library.savePerson({ ...ada, 'x:own': own }));
  must(await made.library.savePerson({ ...ada, role: 'mayor' }));
  const library = await made.reopen();
  expect(must(await library.people())).toMatchObject([{ ...ada, role: 'mayor', 'x:own': own }]);
});
