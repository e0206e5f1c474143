import { guidOf } from '../export/guid.ts';
import { annotationKinds, claimStatuses } from '../model/annotation.ts';
import { type CodedFacts, noFacts } from './coded-body.ts';

/** What a project of Taguette that Stet wrote says of itself; by it that is known again. */
export const PROJECT_DESCRIPTION = 'Exported by Stet';

/** A tag of the codebook: its own name, and the path of the one above it. */
interface TagPlace {
  name: string;
  parent: string | null;
}

/** "transport.ferry" is "ferry" below "transport" where there is such a tag; else a dot is part of the name. */
export function tagPlace(path: string, paths: ReadonlySet<string>): TagPlace {
  for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
    const parent = path.slice(0, dot);
    const name = path.slice(dot + 1).trim();
    if (name !== '' && paths.has(parent)) return { name, parent };
  }
  return { name: path, parent: null };
}

/** True for the tags that Stet writes for what Taguette has no field for: they are no codes. */
export function isOwnTag(path: string): boolean {
  const { kind, status, speaker } = ownFacts([path], (each) => each);
  return kind !== null || status !== null || speaker !== null;
}

/** What the tags of a highlight tell. */
export function ownFacts(paths: readonly string[], nameOf: (path: string) => string): CodedFacts {
  const facts = { ...noFacts };
  const tags: string[] = [];
  for (const path of paths) {
    const [, field, value = ''] = /^(kind|status|speaker)\.(.+)$/.exec(path) ?? [];
    const kind = field === 'kind' ? annotationKinds.find((each) => each === value) : undefined;
    const status = field === 'status' ? claimStatuses.find((each) => each === value) : undefined;
    if (kind) facts.kind = kind;
    else if (status) facts.status = status;
    else if (field === 'speaker') facts.speaker = value;
    else tags.push(nameOf(path));
  }
  return { ...facts, tags };
}

/** A tag as a code; `paths` are those of all tags. */
export function tagCode(path: string, definition: string, paths: ReadonlySet<string>) {
  const { name, parent } = tagPlace(path, paths);
  return { id: tagId(path), name, parent: parent === null ? null : tagId(parent), color: null, definition };
}

function tagId(path: string): string {
  return guidOf(`taguette tag ${path}`);
}
