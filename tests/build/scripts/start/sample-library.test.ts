import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleLibraryFolder } from '../../../../build/scripts/start/sample-library.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'stet-home-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('where the sample library goes', () => {
  test.each(['win32', 'darwin'] as const)('into the documents on %s', (platform) => {
    expect(sampleLibraryFolder(platform, {}, home)).toBe(join(home, 'Documents', 'Stet sample'));
  });

  test('into the documents on Linux where there are any', () => {
    mkdirSync(join(home, 'Documents'));
    expect(sampleLibraryFolder('linux', {}, home)).toBe(join(home, 'Documents', 'Stet sample'));
  });

  test('into the documents as the desktop names them', () => {
    mkdirSync(join(home, '.config'));
    mkdirSync(join(home, 'Dokumente'));
    writeFileSync(
      join(home, '.config', 'user-dirs.dirs'),
      '# a comment\nXDG_MUSIC_DIR="$HOME/Musik"\nXDG_DOCUMENTS_DIR="$HOME/Dokumente"\n',
    );
    expect(sampleLibraryFolder('linux', {}, home)).toBe(join(home, 'Dokumente', 'Stet sample'));
  });

  test("among an app's data on a Linux without documents", () => {
    expect(sampleLibraryFolder('linux', {}, home)).toBe(join(home, '.local', 'share', 'stet', 'Stet sample'));
    expect(sampleLibraryFolder('linux', { XDG_DATA_HOME: join(home, 'data') }, home)).toBe(
      join(home, 'data', 'stet', 'Stet sample'),
    );
  });
});
