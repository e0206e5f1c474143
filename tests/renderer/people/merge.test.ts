import { expect, it } from 'vitest';
import { mergedPerson } from '../../../renderer/people/merge.ts';

const ada = { id: 'ada', name: 'Ada Lind', aliases: ['Lind'], role: null, affiliation: 'Holm' };

it('keeps what is known of the one and adds the names of the other, each once', () => {
  const gone = {
    id: 'a',
    name: 'A. Lind',
    aliases: ['lind', 'ADA LIND', 'Mayor Lind'],
    role: 'mayor',
    affiliation: 'Vellan',
  };
  expect(mergedPerson(ada, gone)).toEqual({
    id: 'ada',
    name: 'Ada Lind',
    aliases: ['Lind', 'A. Lind', 'Mayor Lind'],
    role: 'mayor',
    affiliation: 'Holm',
  });
});

it('keeps what another program wrote of the kept one', () => {
  const gone = { name: 'Ada', aliases: [], role: null, affiliation: null };
  expect(mergedPerson({ ...ada, born: 1970 } as typeof ada, gone)).toMatchObject({ born: 1970 });
});
