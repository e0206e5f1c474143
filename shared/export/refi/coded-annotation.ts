import { type Annotation, tagsOf } from '../../model/annotation.ts';
import { type AnnotationRecord, recordedText } from '../annotation-record.ts';
import { guidOf } from '../guid.ts';
import { printLink } from '../recorded-link.ts';
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

/** The selection's own GUID: the annotation's where it has one target, as most do. */
export function selectionGuid(annotation: Annotation, target: number): string {
  return target === 0 ? guidOf(annotation.id) : guidOf(`${annotation.id} ${target}`);
}

/** What REFI-QDA has no field for, in words: "Speaker: …", a line each, and the note. */
export function descriptionOf(record: AnnotationRecord): string {
  const orphan = record.places.some(({ state }) => state === 'orphan');
  const lines = [
    orphan && `Words no longer in the text: ${recordedText(record)}`,
    record.speaker && `Speaker: ${[record.speaker, record.role, record.cue].filter((part) => part).join(', ')}`,
    record.claim && `Claim: ${record.claim}`,
    record.claimant && `Claimant: ${record.claimant}`,
    record.status && `Status: ${record.status}`,
    ...record.links.map((link) => `Linked: ${printLink(link)}`),
    record.note,
  ];
  return lines.filter((line) => line).join('\n');
}
