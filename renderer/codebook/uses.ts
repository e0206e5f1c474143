import type { AnnotationRow } from '../../shared/bridge/answers.ts';
import { tagsOf } from '../../shared/model/annotation.ts';
import type { Code } from '../../shared/model/codebook.ts';

/** What carries each code, by its id. A tag without a code's id (from another program) counts by its word. */
export function gatherUses(codes: readonly Code[], rows: readonly AnnotationRow[]): Map<string, AnnotationRow[]> {
  const uses = new Map<string, AnnotationRow[]>(codes.map((code) => [code.id, []]));
  const byName = new Map(codes.map((code) => [code.name.toLowerCase(), code.id]));
  for (const row of rows) {
    const carried = new Set<string>();
    for (const tag of tagsOf(row.annotation)) {
      const known = tag['stet:code'];
      const id = known !== undefined && uses.has(known) ? known : byName.get(tag.value.trim().toLowerCase());
      if (id !== undefined) carried.add(id);
    }
    for (const id of carried) uses.get(id)?.push(row);
  }
  return uses;
}
