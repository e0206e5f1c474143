import { expect, it } from 'vitest';
import type { Code } from '../../../shared/model/codebook.ts';
import { codesCarried } from '../../../shared/survey/uses.ts';

const code = (id: string, name: string): Code => ({ id, name, parent: null, color: null, definition: '' });
const tag = (name: string, id: string | null = null) => ({ name, code: id });

it.each([
  ['by its id, whatever it was called then', [tag('old name', 'c2')], ['c2']],
  ['by its word where another program gave it', [tag('Harbour')], ['c1']],
  ['by its word where its code is gone', [tag(' budget ', 'gone')], ['c2']],
  ['once, however often it stands there', [tag('Harbour'), tag('harbour', 'c1')], ['c1']],
  ['for no code that there is none of', [tag('nobody’s')], []],
])('a tag counts %s', (_, tags, ids) => {
  expect([...codesCarried([code('c1', 'harbour'), code('c2', 'budget')])(tags)]).toEqual(ids);
});
