import { readdirSync } from 'node:fs';
import type * as promises from 'node:fs/promises';
import { join } from 'node:path';
import type { Operation } from './disk-model.ts';

/** What a program does to the files below one folder, in the order in which it is done. */
export interface Recorder {
  root: string | null;
  operations: Operation[];
}

/** Node's file functions, with everything that changes a file below the recorder's folder written down. */
export function recordedFiles(real: typeof promises, recorder: Recorder): typeof promises {
  const note = (operation: Operation) => {
    if (recorder.root !== null) recorder.operations.push(operation);
  };
  const below = (path: unknown): string | null => {
    const { root } = recorder;
    if (root === null || typeof path !== 'string') return null;
    return path === root ? '' : path.startsWith(`${root}/`) ? path.slice(root.length + 1) : null;
  };
  return {
    ...real,
    async open(path, flags, mode) {
      const handle = await real.open(path, flags, mode);
      const at = below(path);
      if (at === null) return handle;
      if (flags === 'wx' || flags === 'w') note({ kind: 'create', path: at });
      const { writeFile, sync } = handle;
      return Object.assign(handle, {
        async writeFile(data: string | Uint8Array) {
          await writeFile.call(handle, data);
          note({ kind: 'write', path: at, data: Buffer.from(data as Uint8Array) });
        },
        async sync() {
          await sync.call(handle);
          note({ kind: 'sync', path: at });
        },
      });
    },
    async writeFile(path, data, options) {
      await real.writeFile(path, data, options);
      const at = below(path);
      if (at === null) return;
      note({ kind: 'create', path: at });
      note({ kind: 'write', path: at, data: Buffer.from(data as Uint8Array) });
    },
    async rename(from, to) {
      await real.rename(from, to);
      const [source, target] = [below(from), below(to)];
      if (source !== null && target !== null) note({ kind: 'rename', from: source, to: target });
    },
    async unlink(path) {
      await real.unlink(path);
      const at = below(path);
      if (at !== null) note({ kind: 'remove', path: at });
    },
    async mkdir(path, options) {
      const made = await real.mkdir(path, options as { recursive: true });
      const at = below(path);
      if (at) note({ kind: 'mkdir', path: at });
      return made;
    },
    async rm(path, options) {
      const at = below(path);
      const inside = at === null ? [] : contentsOf(String(path));
      await real.rm(path, options);
      for (const name of inside) note({ kind: 'remove', path: name === '' ? (at ?? '') : `${at}/${name}` });
    },
  } as typeof promises;
}

/** What a folder holds, the deepest first, then '' for itself: the order in which it is deleted. */
function contentsOf(path: string): string[] {
  try {
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
    return [...names.map((name) => join(name)).sort((a, b) => b.length - a.length), ''];
  } catch {
    return [];
  }
}
