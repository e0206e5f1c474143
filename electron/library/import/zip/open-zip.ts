import { crc32, inflateRawSync } from 'node:zlib';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import { inMegabytes } from '../limits.ts';
import { entriesOf, isEncrypted, type ZipEntry } from './zip-directory.ts';

/** Bytes that one file inside may have when it is inflated, and all that are read together. */
export interface ZipLimits {
  file: number;
  all: number;
}

export interface Zip {
  names(): string[];
  has(name: string): boolean;
  /** The bytes of a file inside. Its declared size is checked before it is inflated, its real size while it is. */
  read(name: string): Result<Uint8Array>;
}

/** Opens a ZIP container that is in memory. Nothing is inflated before it is read. */
export function openZip(source: string, bytes: Uint8Array, limits: ZipLimits): Result<Zip> {
  const entries = entriesOf(source, bytes);
  if (!entries.ok) return entries;
  let left = limits.all;
  const tooLarge = (name: string, limit: number) =>
    fail(
      'too-large',
      `“${source}” was not opened: “${name}” in it swells to more than ${inMegabytes(limit)}, which no article does.`,
    );
  const damaged = (name: string, detail?: string) =>
    fail('damaged', `“${source}” is damaged: “${name}” in it cannot be unpacked. Nothing was imported.`, detail);

  function inflate(name: string, entry: ZipEntry): Result<Uint8Array> {
    const limit = Math.min(limits.file, left);
    if (entry.size > limit) return tooLarge(name, limit);
    const packed = entry.packed();
    if (packed === null) return damaged(name);
    if (entry.method === 0) return packed.length > limit ? tooLarge(name, limit) : ok(packed);
    try {
      return ok(inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) }));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(name, limit) : damaged(name, String(error));
    }
  }

  return ok({
    names: () => [...entries.value.keys()],
    has: (name) => entries.value.has(name),
    read(name) {
      const entry = entries.value.get(name);
      if (!entry) return fail('damaged', `“${source}” is damaged: “${name}” is missing in it. Nothing was imported.`);
      if (isEncrypted(entry)) return fail('unsupported', `“${source}” is locked with a password; Stet cannot open it.`);
      if (entry.method !== 0 && entry.method !== 8) return damaged(name, `compression method ${entry.method}`);
      const content = inflate(name, entry);
      if (!content.ok) return content;
      left -= content.value.length;
      return crc32(content.value) === entry.crc ? content : damaged(name, 'checksum');
    },
  });
}
