import type { IncomingFile } from '../../../../shared/exchange/incoming.ts';
import {
  kindGuids,
  kindsGuid,
  kindsName,
  speakersGuid,
  speakersName,
} from '../../../../shared/export/refi/code-tree.ts';
import { type AnnotationKind, annotationKinds } from '../../../../shared/model/annotation.ts';
import type { XmlElement } from '../../import/xml/read-xml.ts';
import { child, childrenOf, guidKey } from './children.ts';

/** What a code means once it is read. */
export type Meaning = { kind: AnnotationKind } | { speaker: string } | { tag: string };

/** Meanings by GUID; tags are added to the file's codes, each GUID once, so that no code is below itself. */
export function readCodes(project: XmlElement, file: IncomingFile): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const walk = (element: XmlElement, parent: string | null) => {
    for (const code of childrenOf(element, 'Code')) {
      const id = guidKey(code.attributes['guid']);
      const name = code.attributes['name'] ?? '';
      const own = parent === null ? ownTree(code, id) : null;
      if (own) {
        for (const below of childrenOf(code, 'Code')) {
          const meaning = own(below.attributes['name'] ?? '', guidKey(below.attributes['guid']));
          if (meaning) meanings.set(guidKey(below.attributes['guid']), meaning);
        }
        continue;
      }
      if (name.trim() !== '' && !meanings.has(id)) {
        meanings.set(id, { tag: name });
        file.codes.push(codeOf(code, id, name, parent));
      }
      walk(code, id);
    }
  };
  const codes = child(child(project, 'CodeBook'), 'Codes');
  if (codes) walk(codes, null);
  return meanings;
}

/**
 * The codes that Stet wrote for kinds and speakers. Programs give GUIDs of their own to what they read (QualCoder does): then
 * these are known by their names.
 */
function ownTree(code: XmlElement, id: string): ((name: string, id: string) => Meaning | null) | null {
  const names = childrenOf(code, 'Code').map(({ attributes }) => attributes['name'] ?? '');
  const kinds = new Map(Object.entries(kindGuids).map(([kind, guid]) => [guid, kind as AnnotationKind]));
  const kindOf = (name: string) => annotationKinds.find((kind) => kind === name);
  const { name } = code.attributes;
  if (id === kindsGuid || (name === kindsName && names.length > 0 && names.every((each) => kindOf(each)))) {
    return (below, guid) => {
      const kind = kinds.get(guid) ?? kindOf(below);
      return kind ? { kind } : null;
    };
  }
  return id === speakersGuid || name === speakersName ? (below) => ({ speaker: below }) : null;
}

function codeOf(code: XmlElement, id: string, name: string, parent: string | null) {
  const { color } = code.attributes;
  return {
    id,
    name,
    parent,
    color: /^#[0-9a-f]{6}$/i.test(color ?? '') ? (color as string) : null,
    definition: child(code, 'Description')?.text ?? '',
  };
}
