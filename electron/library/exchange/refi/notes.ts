import { type IncomingAnnotation, type IncomingFile, labelOf } from '../../../../shared/exchange/incoming.ts';
import { noteBody } from '../../../../shared/exchange/make-body.ts';
import { noteOf as bodyNote } from '../../../../shared/model/annotation.ts';
import { motivationOf } from '../../../../shared/model/annotation-defaults.ts';
import { lineFeeds } from '../../../../shared/text/line-feeds.ts';
import { descendants, type XmlElement } from '../../import/xml/read-xml.ts';
import { child, childrenOf, guidKey } from './children.ts';

/** A note of the project, known by its GUID. */
export interface Note {
  text: string;
  attributes: XmlElement['attributes'];
}

interface Users {
  users: ReadonlyMap<string, string | undefined>;
  notes: ReadonlyMap<string, Note>;
}

export function notesOf(project: XmlElement, textOf: (path: string) => string | null): Map<string, Note> {
  return new Map(
    childrenOf(child(project, 'Notes'), 'Note').map((note) => {
      const written = child(note, 'PlainTextContent')?.text ?? textOf(note.attributes['plainTextPath'] ?? '');
      const text = lineFeeds(written ?? child(note, 'Description')?.text ?? '');
      return [guidKey(note.attributes['guid']), { text, attributes: note.attributes }];
    }),
  );
}

/** Notes of the project itself, and, of other programs, those that nothing refers to and no annotation says: QualCoder's journals. */
export function notesAlone(
  project: XmlElement,
  { notes, isOwn, told }: { notes: ReadonlyMap<string, Note>; isOwn: boolean; told: readonly IncomingAnnotation[] },
): Set<string> {
  const alone = new Set(childrenOf(project, 'NoteRef').map(({ attributes }) => guidKey(attributes['targetGUID'])));
  if (isOwn) return alone;
  const referred = new Set([
    ...descendants(project, 'NoteRef').map(({ attributes }) => guidKey(attributes['targetGUID'])),
    // NVivo ties notes to selections by links.
    ...childrenOf(child(project, 'Links'), 'Link').flatMap(({ attributes }) => [
      guidKey(attributes['originGUID']),
      guidKey(attributes['targetGUID']),
    ]),
  ]);
  const said = new Set(told.map(({ annotation }) => bodyNote(annotation)?.value.trim()));
  for (const [guid, { text }] of notes) {
    if (text.trim() !== '' && !referred.has(guid) && !said.has(text.trim())) alone.add(guid);
  }
  return alone;
}

/** A note of the project as a whole. */
export function noteOf(target: string | undefined, { users, notes }: Users): IncomingFile['notes'][number] {
  const guid = guidKey(target);
  const note = notes.get(guid);
  const { creatingUser, creationDateTime } = note?.attributes ?? {};
  const text = note?.text ?? '';
  return {
    label: labelOf(text),
    annotation: {
      id: `urn:uuid:${guid}`,
      'stet:kind': 'note',
      motivation: motivationOf.note,
      body: text.trim() === '' ? [] : [noteBody(text)],
      created: creationDateTime ?? null,
      creator: users.get(guidKey(creatingUser)) ?? null,
      kept: note ? { 'stet:foreign': { format: 'refi-qda', note: { ...note.attributes } } } : {},
    },
  };
}

export function textOfNote({ targetGUID }: XmlElement['attributes'], notes: ReadonlyMap<string, Note>): string {
  return notes.get(guidKey(targetGUID))?.text ?? '';
}

/** A note as it stands in the description, and what notes of their own say beside it. */
export function noteWith(described: string, notes: readonly string[]): string {
  const more = notes.filter((note) => !described.includes(lineFeeds(note).trim()));
  return more.length === 0 ? described : withoutRepeats([described, ...more]);
}

/** A note's text stands in the description too, by most programs: what is part of another text is not said twice. */
function withoutRepeats(texts: readonly string[]): string {
  const lines = texts.map((text) => lineFeeds(text).trim()).filter((text) => text !== '');
  return lines
    .filter(
      (text, at) =>
        !lines.some((other, where) => where !== at && other.includes(text) && (other !== text || where < at)),
    )
    .join('\n\n');
}
