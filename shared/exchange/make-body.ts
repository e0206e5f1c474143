import type { AnnotationKind, Body, TextualBody } from '../model/annotation.ts';
import { motivationOf } from '../model/annotation-defaults.ts';

export function noteBody(value: string): TextualBody {
  return { type: 'TextualBody', purpose: 'commenting', value, format: 'text/markdown' };
}

export function tagBody(value: string): TextualBody {
  return { type: 'TextualBody', purpose: 'tagging', value };
}

/** What programs say that know marked words with a note and tags: the kind follows from what is there. */
export function noted(note: string, tags: readonly string[]) {
  const kind: AnnotationKind = note.trim() !== '' ? 'note' : tags.length > 0 ? 'tag' : 'highlight';
  const body: Body[] = [...(note.trim() === '' ? [] : [noteBody(note)]), ...tags.map(tagBody)];
  return { 'stet:kind': kind, motivation: motivationOf[kind], body };
}
