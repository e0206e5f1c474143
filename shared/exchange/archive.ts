import * as z from 'zod';

/** Name of the file in an archive that tells what else is in it; the last one, since it holds the hashes of the others. */
export const MANIFEST = 'stet-manifest.json';
/** Copies for other programs; they are no part of the library. */
export const EXPORTS = 'exports/';

export const manifestSchema = z.looseObject({
  format: z.literal(1),
  kind: z.enum(['backup', 'bundle']),
  library: z.looseObject({ id: z.string(), name: z.string() }),
  /** ISO 8601, UTC. */
  made: z.string(),
  files: z.array(
    z.looseObject({
      path: z.string(),
      bytes: z.int().nonnegative(),
      /** Lowercase hexadecimal. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;

/**
 * True for the paths that a library has: plain names, no way up or out, nothing that Windows takes for a device or a stream,
 * and below the root only articles and the trash.
 */
export function isLibraryPath(path: string): boolean {
  const parts = path.split('/');
  if (path.length > 400 || parts.some((part) => !isPlainPart(part))) return false;
  return parts.length === 1 ? path !== MANIFEST : parts[0] === 'articles' || parts[0] === 'trash';
}

const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function isPlainPart(part: string): boolean {
  return /^[^\p{C}\\/:*?"<>|]{1,200}$/u.test(part) && !/^\.{1,2}$|[. ]$/.test(part) && !device.test(part);
}
