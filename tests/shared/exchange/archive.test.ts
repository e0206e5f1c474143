import { expect, it } from 'vitest';
import { isLibraryPath } from '../../../shared/exchange/archive.ts';

it.each([
  'library.json',
  '.gitattributes',
  'articles/3f/a-title--abcdef012345/article.json',
  "articles/3f/a-title--abcdef012345/annotations (Ada's conflicted copy).jsonl",
  'trash/a--abcdef012345/evidence/list.pdf',
])('%s is a path of a library', (path) => expect(isLibraryPath(path)).toBe(true));

it.each([
  '',
  '../library.json',
  'articles/../../x',
  '/etc/passwd',
  'C:/x',
  'articles\\x',
  'articles//x',
  'articles/./x',
  'articles/nul',
  'articles/CON.txt',
  'articles/x:stream',
  'articles/x.',
  'articles/a\u0000b',
  'articles/a\u202eb',
  'other/x',
  'stet-manifest.json',
  `articles/${'x'.repeat(300)}`,
])('%j is none', (path) => expect(isLibraryPath(path)).toBe(false));
