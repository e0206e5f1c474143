import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Versions } from '../../../../electron/library/store/device.ts';
import { peopleRegister } from '../../../../electron/library/store/registers.ts';
import type { Person } from '../../../../shared/model/person.ts';
import { ok } from '../../../../shared/model/result.ts';
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

/** Numbers what is changed, and does something first: what another program does once the file was read. */
function versionsWhile(act: (time: number) => void): Versions {
  let last = 0;
  return {
    async next(above) {
      act(last);
      last += 1;
      return ok(`b:${above + last}`);
    },
  };
}

const ines = { id: 'p2', name: 'Ines Calder', aliases: [], role: null, affiliation: null, 'stet:version': 'c:7' };
const theirs = (role: string) =>
  writeFileSync(join(made.folder, 'people.json'), JSON.stringify({ format: 1, people: [{ ...ines, role }] }));

test.each(['save', 'remove'])('what another program writes while Stet is about to %s is not lost', async (what) => {
  must(await made.library.savePerson(ada));
  const people = peopleRegister({ root: realpathSync(made.folder), readOnly: false });
  const versions = versionsWhile((time) => time < 2 && theirs(`reporter ${time}`));
  if (what === 'save') must(await people.put({ ...ada, role: 'mayor' }, versions));
  else must(await people.remove(ada.id, versions));
  const roles = must(await people.all()).map(({ id, role }) => `${id} ${role}`);
  expect(roles.sort()).toEqual(what === 'save' ? ['p1 mayor', 'p2 reporter 1'] : ['p2 reporter 1']);
});

test('a file that another program writes to all the time is left as that program has it, with a sentence', async () => {
  const people = peopleRegister({ root: realpathSync(made.folder), readOnly: false });
  const put = await people.put(
    ada,
    versionsWhile((time) => theirs(`reporter ${time}`)),
  );
  expect(put).toMatchObject({ ok: false, error: { code: 'busy', message: expect.stringContaining('people.json') } });
  expect(must(await people.all())).toMatchObject([{ id: 'p2' }]);
});
