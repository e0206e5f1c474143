import { type Annotation, tagsOf } from '../../model/annotation.ts';
import type { AnnotationRecord } from '../annotation-record.ts';
import { guidOf } from '../guid.ts';
import { type CodeTree, kindGuids } from './code-tree.ts';

/** The codes of an annotation: its kind, its tags, and who speaks. */
export function codeAnnotation(
  annotation: Annotation,
  record: AnnotationRecord | undefined,
  codes: CodeTree,
): { codings: string[]; speaker: string | null } {
  const speaker = record?.person ?? record?.speaker ?? record?.claimant ?? null;
  const tags = tagsOf(annotation).map((tag) => codes.tag(tag['stet:code'], tag.value));
  const spoken = speaker === null ? [] : [codes.speaker(speaker)];
  return { codings: [...new Set([kindGuids[annotation['stet:kind']], ...tags, ...spoken])], speaker };
}

/** The GUID of the first selection is the annotation's; those of its further parts follow from it, and are known by that. */
export function selectionGuid(annotation: Pick<Annotation, 'id'>, part: number): string {
  const guid = guidOf(annotation.id);
  return part === 0 ? guid : guidOf(`${guid} ${part}`);
}
