import { expect, it } from 'vitest';
import { sourceNames } from '../../../../renderer/library/import/source-names.ts';

it.each([
  [
    ['/desk/in/a/index.html', '/desk/in/b/index.html'],
    ['a/index.html', 'b/index.html'],
  ],
  [
    ['/desk/in/ferry.txt', '/desk/in/old/ferry.txt'],
    ['ferry.txt', 'old/ferry.txt'],
  ],
  [['/desk/in/ferry.txt'], ['ferry.txt']],
  [
    ['C:\\in\\a\\x.txt', 'C:\\in\\x.txt'],
    ['a/x.txt', 'x.txt'],
  ],
  [['Pasted text'], ['Pasted text']],
  [
    ['ferry.txt', '/desk/ferry.txt'],
    ['ferry.txt', '/desk/ferry.txt'],
  ],
  [[], []],
])('tells %j apart as %j', (sources, names) => {
  expect(sourceNames(sources)).toEqual(names);
});
