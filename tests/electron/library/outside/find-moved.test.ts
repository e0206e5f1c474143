import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { findMoved, idOf } from '../../../../electron/library/outside/find-moved.ts';
import { makeFolder, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

/** A folder with a library of that id. */
function libraryIn(folder: string, id: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'library.json'), JSON.stringify({ format: 1, id, name: 'News' }));
  return folder;
}

describe('findMoved', () => {
  test('a library is known by its id wherever it lies near its old place, or beside another', () => {
    const home = makeFolder();
    const place = libraryIn(join(home, 'desk', 'News'), 'news0001');
    const other = libraryIn(join(makeFolder(), 'Sports'), 'sports01');
    const find = () => findMoved(place, 'news0001', [other]);
    expect(find()).toEqual([place]);
    for (const moved of [
      join(home, 'desk', 'Old news'),
      join(home, 'News'),
      join(other, '..', 'News'),
      join(other, 'in'),
    ]) {
      renameSync(find()[0] ?? '', moved);
      expect(find()).toEqual([moved]);
    }
  });

  test('copies are all told; a library with another id is none of them', () => {
    const home = makeFolder();
    const place = join(home, 'News');
    const copies = [libraryIn(join(home, 'A'), 'news0001'), join(home, 'B')];
    cpSync(copies[0] ?? '', copies[1] ?? '', { recursive: true });
    libraryIn(join(home, 'C'), 'sports01');
    expect(findMoved(place, 'news0001').sort()).toEqual(copies);
  });
});

describe('idOf', () => {
  test.each<[string, (file: string) => void]>([
    ['nothing', () => undefined],
    ['a folder', (file) => mkdirSync(file)],
    ['a link', (file) => symlinkSync(join(libraryIn(makeFolder(), 'news0001'), 'library.json'), file)],
    ['no JSON', (file) => writeFileSync(file, '{"id": ')],
    ['no id', (file) => writeFileSync(file, '{"id": 7}')],
    [
      'a file that is far too large',
      (file) => writeFileSync(file, JSON.stringify({ id: 'news0001', more: 'x'.repeat(70_000) })),
    ],
  ])('is null for %s in the place of library.json', (_what, put) => {
    const folder = makeFolder();
    put(join(folder, 'library.json'));
    expect(idOf(folder)).toBeNull();
  });

  test.skipIf(process.platform === 'win32')('does not wait for a pipe', () => {
    const folder = makeFolder();
    execFileSync('mkfifo', [join(folder, 'library.json')]);
    const module = pathToFileURL(join(import.meta.dirname, '../../../../electron/library/outside/find-moved.ts'));
    const ask = `import { idOf } from ${JSON.stringify(module.href)}; process.stdout.write(String(idOf(process.argv[1])));`;
    const answer = execFileSync(process.execPath, ['--input-type=module', '-e', ask, folder], { timeout: 60_000 });
    expect(answer.toString()).toBe('null');
  });
});
