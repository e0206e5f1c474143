import type { Events } from '../../../shared/bridge/events.ts';
import type { LibraryFolder } from '../store/folder-access.ts';
import { registerFiles, registerNames } from '../store/register-files.ts';
import { stampOfVersions } from '../store/scan-folder.ts';

type What = Events['library.changed']['what'];

const files: readonly [file: string, what: What][] = [
  ...registerNames.map((name): [string, What] => [registerFiles[name], name]),
  ['notes.jsonl', 'notes'],
];

interface SharedFile {
  name: string;
  what: What;
  /** As it was when it was last looked at, and when this program last wrote it. */
  seen: string | null;
  own: string | null;
}

/** Remembers the state of the files that the whole library has in common, so that changes of other programs are noticed. */
export class SharedFiles {
  readonly #folder: LibraryFolder;
  readonly #files: SharedFile[];

  constructor(folder: LibraryFolder) {
    this.#folder = folder;
    this.#files = files.map(([name, what]) => {
      const stamp = stampOfVersions(folder, name);
      return { name, what, seen: stamp, own: stamp };
    });
  }

  /** This program has changed what one of them holds. */
  written(what: What): void {
    for (const file of this.#files) if (file.what === what) file.own = stampOfVersions(this.#folder, file.name);
  }

  /** What has changed since it was last looked at, and whether another program has done it. */
  look(): { what: What; outside: boolean }[] {
    return this.#files.flatMap((file) => {
      const now = stampOfVersions(this.#folder, file.name);
      const change = now !== null && now !== file.seen ? [{ what: file.what, outside: now !== file.own }] : [];
      file.seen = now;
      return change;
    });
  }
}
