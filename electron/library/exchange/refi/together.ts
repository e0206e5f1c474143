import { selectionGuid } from '../../../../shared/export/refi/coded-annotation.ts';
import type { XmlElement } from '../../import/xml/read-xml.ts';
import { child, childrenOf, guidKey } from './children.ts';

/** Stet's own: a split quotation is a selection for each of its parts, the first with the annotation's GUID. */
export function partsTogether(selections: readonly XmlElement[]): XmlElement[][] {
  const byGuid = new Map(selections.map((selection) => [guidKey(selection.attributes['guid']), selection]));
  const together: XmlElement[][] = [];
  const parts = new Set<XmlElement>();
  for (const selection of selections) {
    if (parts.has(selection)) continue;
    const all = [selection];
    for (let part = 1; ; part++) {
      const next = byGuid.get(selectionGuid({ id: guidKey(selection.attributes['guid']) }, part));
      if (!next || parts.has(next)) break;
      parts.add(next);
      all.push(next);
    }
    together.push(all);
  }
  return together.filter(([first]) => first && !parts.has(first));
}

/** Programs that know one code a selection write a selection for each code: those of one person on the same words are one. */
export function sharedKey(selection: XmlElement): string {
  if (childrenOf(selection, 'Coding').length !== 1) return guidKey(selection.attributes['guid']);
  const { startPosition, endPosition, creatingUser } = selection.attributes;
  const notes = childrenOf(selection, 'NoteRef').map((ref) => ref.attributes['targetGUID']);
  return JSON.stringify([startPosition, endPosition, creatingUser, child(selection, 'Description')?.text, notes]);
}
