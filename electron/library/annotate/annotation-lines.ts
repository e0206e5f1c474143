import { randomUUID } from 'node:crypto';
import { changeApplied } from '../../../shared/exchange/change-applied.ts';
import {
  type Annotation,
  type AnnotationDraft,
  annotationContext,
  annotationSchema,
  type Tombstone,
} from '../../../shared/model/annotation.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { LibraryContext } from '../library-context.ts';
import { changeKeys, knows, withoutChangeKeys } from '../store/annotation-fields.ts';
import { isReadable } from '../store/annotation-lines.ts';
import {
  type AnnotationLine,
  counterOf,
  isAnnotation,
  living,
  shownAnnotations,
  versionsSeen,
} from '../store/merge-annotations.ts';

/** The lines with what the drafts say, and the annotations that they made, in the order of the drafts. */
export async function withDrafts(
  context: LibraryContext,
  before: readonly AnnotationLine[],
  drafts: readonly AnnotationDraft[],
  revive = false,
): Promise<Result<{ saved: Annotation[]; lines: AnnotationLine[] }>> {
  const saved: Annotation[] = [];
  // By id, so that ten thousand drafts do not look through ten thousand lines each.
  const lines = Map.groupBy(before, (line) => line.id);
  for (const draft of drafts) {
    const id = draft.id ?? `urn:uuid:${randomUUID()}`;
    const heads = lines.get(id) ?? [];
    const revived = revive ? await goneVersions(context, draft, heads) : ok([]);
    if (!revived.ok) return revived;
    // Versions that stand apart again count as set anew in every field: what was settled since does not settle them.
    const annotation = await fromDraft(context, { ...draft, id }, heads, revived.value.length === 0);
    if (!annotation.ok) return annotation;
    if (!isReadable(annotation.value))
      return fail(
        'too-large',
        'An annotation that nests so deep, or is so long, could not be read again. Nothing was saved.',
      );
    saved.push(annotation.value);
    lines.set(id, [...withLine(heads, annotation.value), ...revived.value]);
  }
  return ok({ saved, lines: [...lines.values()].flat() });
}

/** The lines with a tombstone in place of each of these. */
export async function withTombstones(
  context: LibraryContext,
  before: readonly AnnotationLine[],
  ids: readonly string[],
): Promise<Result<AnnotationLine[]>> {
  const lines = Map.groupBy(before, (line) => line.id);
  for (const id of new Set(ids)) {
    const heads = lines.get(id);
    if (!heads) continue;
    const version = await nextVersion(context, heads);
    if (!version.ok) return version;
    const tombstone: Tombstone = {
      id,
      'stet:deleted': new Date().toISOString(),
      'stet:version': version.value,
      'stet:seen': versionsSeen(heads),
    };
    lines.set(id, withLine(heads, tombstone));
  }
  return ok([...lines.values()].flat());
}

/** What the draft says over what was there: keys that the draft does not know stay, those that it makes null go. */
async function fromDraft(
  context: LibraryContext,
  draft: AnnotationDraft & { id: string },
  heads: readonly AnnotationLine[],
  goesOn: boolean,
): Promise<Result<Annotation>> {
  const { id } = draft;
  const version = await nextVersion(context, heads);
  if (!version.ok) return version;
  const shown = shownAnnotations(heads)[0]?.annotation;
  const read = draft['stet:read'];
  // Somebody else's change, written over the one that was read: this change goes on from what was read, beside it.
  const [newest] = living(heads);
  const passedBy =
    read !== undefined && newest !== undefined && shown !== undefined && passes(draft, read, newest, shown);
  const before = passedBy ? read : shown;
  const superseded = supersededBy(draft, shown, heads).filter((head) => !passedBy || head !== newest);
  const now = new Date().toISOString();
  const {
    'stet:conflicts': _shownOnly,
    'stet:editor': _signs,
    'stet:read': _read,
    ...kept
  } = withoutChangeKeys(said(draft, before));
  const annotation: Annotation = {
    ...kept,
    // What another program declared stays declared.
    '@context': before?.['@context'] ?? (Array.isArray(draft['@context']) ? draft['@context'] : [...annotationContext]),
    id,
    type: 'Annotation',
    // An annotation that comes back after its deletion brings its date along.
    created: shown?.created ?? (typeof draft['created'] === 'string' ? draft['created'] : now),
    modified: now,
    'stet:version': version.value,
    'stet:seen': versionsSeen(passedBy ? [read, ...superseded] : superseded),
  };
  return ok(goesOn ? { ...annotation, ...changeKeys(before, annotation) } : annotation);
}

/** Whether a change of what was read would take the place of what somebody has written in the same field since. */
function passes(draft: AnnotationDraft, read: Annotation, newest: Annotation, shown: Annotation): boolean {
  if (versionsRead(read).has(newest['stet:version'])) return false;
  return changeApplied(shown, { from: read, to: said(draft, read) as Annotation }).left;
}

function versionsRead(read: Annotation | undefined): Set<string> {
  return new Set(read ? [read['stet:version'], ...read['stet:seen']] : []);
}

/** Null takes a key away; null that was there before is another program's, and stays. */
function said(draft: AnnotationDraft, before: Annotation | undefined): AnnotationDraft {
  const both: AnnotationDraft = { ...before, ...draft };
  for (const key of Object.keys(draft)) if (draft[key] === null && before?.[key] !== null) delete both[key];
  return both;
}

/**
 * A change supersedes what was shown, and deletions. Concurrent versions that lost stay in the file beside it, unless the
 * draft names under `stet:conflicts` which of them to keep; so do versions that it does not know: those that it does not say were
 * read, and of which it does not have what came in from them.
 */
function supersededBy(
  draft: AnnotationDraft,
  shown: Annotation | undefined,
  heads: readonly AnnotationLine[],
): AnnotationLine[] {
  const conflicts = draft['stet:conflicts'];
  const kept = new Set(
    (Array.isArray(conflicts) ? conflicts : (shown?.['stet:conflicts'] as unknown[] | undefined)) ?? [],
  );
  const keptVersions = new Set([...kept].map((line) => (line as AnnotationLine)['stet:version']));
  const [newest] = living(heads);
  const next = said(draft, shown) as Annotation;
  const read = versionsRead(draft['stet:read']);
  const isKnown = (head: AnnotationLine) =>
    read.has(head['stet:version']) ||
    !newest ||
    !shown ||
    !isAnnotation(head) ||
    head === newest ||
    knows(next, shown, newest, head);
  return heads.filter((head) => !keptVersions.has(head['stet:version']) && isKnown(head));
}

/** The versions under the draft's `stet:conflicts` that are in the file no more, as versions beside the draft. */
async function goneVersions(
  context: LibraryContext,
  draft: AnnotationDraft,
  heads: readonly AnnotationLine[],
): Promise<Result<Annotation[]>> {
  const there = new Set(heads.map((head) => head['stet:version']));
  const revived: Annotation[] = [];
  for (const one of annotationSchema.array().safeParse(draft['stet:conflicts']).data ?? []) {
    if (one.id !== draft.id || there.has(one['stet:version'])) continue;
    const version = await nextVersion(context, heads);
    if (!version.ok) return version;
    revived.push({ ...withoutChangeKeys(one), 'stet:version': version.value, 'stet:seen': versionsSeen(heads) });
  }
  return ok(revived);
}

function nextVersion(context: LibraryContext, heads: readonly AnnotationLine[]): Promise<Result<string>> {
  return context.versions.next(Math.max(0, ...heads.map((head) => counterOf(head['stet:version']))));
}

/** The lines with a new one in place of those that it has seen. */
function withLine(lines: readonly AnnotationLine[], line: AnnotationLine): AnnotationLine[] {
  const seen = new Set(line['stet:seen']);
  return [...lines.filter((old) => old.id !== line.id || !seen.has(old['stet:version'])), line];
}
