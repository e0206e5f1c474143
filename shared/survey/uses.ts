import * as z from 'zod';
import type { Code } from '../model/codebook.ts';

/** A tag as an annotation carries it. */
export interface CarriedTag {
  name: string;
  /** Id of its code; null where another program gave it. */
  code: string | null;
}

/** A code, by itself or together with all that are below it in the codebook. */
export const codeSpanSchema = z.object({ codeId: z.string().min(1).max(200), below: z.boolean() });
export type CodeSpan = z.infer<typeof codeSpanSchema>;

/** How many annotations that carry a code stand in articles of one publication and one year of publication; null where that is not known. */
export interface SpreadCell {
  publication: string | null;
  year: string | null;
  count: number;
}

/** Ids of the codes that are meant. A codebook that goes round in a circle is followed once. */
export function codesWithin(codes: readonly Code[], { codeId, below }: CodeSpan): Set<string> {
  const within = new Set([codeId]);
  if (!below) return within;
  const children = Map.groupBy(codes, ({ parent }) => parent);
  // A set that grows is gone through to its end.
  for (const id of within) for (const child of children.get(id) ?? []) within.add(child.id);
  return within;
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
