import type { Code } from '../model/codebook.ts';

/** A tag as an annotation carries it. */
export interface CarriedTag {
  name: string;
  /** Id of its code; null where another program gave it. */
  code: string | null;
}

/**
 * The codes that an annotation with these tags counts for, by their ids, each once. A tag without the id of a code that there is
 * counts by its word.
 */
export function codesCarried(codes: readonly Code[]): (tags: readonly CarriedTag[]) => Set<string> {
  const known = new Set(codes.map(({ id }) => id));
  const byName = new Map(codes.map((code) => [code.name.toLowerCase(), code.id]));
  return (tags) =>
    new Set(
      tags.flatMap(({ name, code }) => {
        const id = code !== null && known.has(code) ? code : byName.get(name.trim().toLowerCase());
        return id ?? [];
      }),
    );
}
