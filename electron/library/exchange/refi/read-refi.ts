import { quoteOf } from '../../../../shared/anchor/describe.ts';
import { type CodedFacts, codedBody } from '../../../../shared/exchange/coded-body.ts';
import {
  emptyFile,
  type IncomingAnnotation,
  type IncomingFile,
  type IncomingTarget,
  labelOf,
} from '../../../../shared/exchange/incoming.ts';
import { noteBody } from '../../../../shared/exchange/make-body.ts';
import { motivationOf } from '../../../../shared/model/annotation-defaults.ts';
import { descendants, type XmlElement } from '../../import/xml/read-xml.ts';
import { child, childrenOf, guidKey } from './children.ts';
import { type OwnDescription, ownDescription } from './own-description.ts';
import { type Meaning, readCodes } from './read-codes.ts';
import { type SourceText, sourceText } from './source-text.ts';

/**
 * A REFI-QDA project as annotations. `textOf` answers the text behind a path of the project (without its byte order mark), or
 * null where the file does not bring it. Positions are code points of that text, the end exclusive.
 */
export function readRefi(project: XmlElement, textOf: (path: string) => string | null): IncomingFile {
  const file = emptyFile();
  const meanings = readCodes(project, file);
  const users = new Map(
    descendants(project, 'User').map(({ attributes }) => [guidKey(attributes['guid']), attributes['name']]),
  );
  const notes = notesOf(project, textOf);
  const urls = urlVariables(project);
  for (const { attributes } of childrenOf(project, 'NoteRef')) {
    file.notes.push(noteOf(attributes['targetGUID'], project, { users, notes }));
  }
  // Stet writes one selection for each annotation.
  const key = project.attributes['origin'] === 'Stet' ? ownKey : sharedKey;
  for (const source of childrenOf(child(project, 'Sources'), 'TextSource')) {
    const raw = child(source, 'PlainTextContent')?.text ?? textOf(source.attributes['plainTextPath'] ?? '');
    const selections = childrenOf(source, 'PlainTextSelection');
    const text = raw === null ? null : sourceText(raw, selections);
    const title = source.attributes['name'] ?? null;
    const article = { id: null, url: urlOf(source, urls), title, text: text?.text ?? null };
    for (const same of Map.groupBy(selections, key).values()) {
      file.annotations.push({ article, ...annotationOf(same, text, { meanings, users, notes }) });
    }
  }
  return file;
}

interface Known {
  meanings: ReadonlyMap<string, Meaning>;
  users: ReadonlyMap<string, string | undefined>;
  notes: ReadonlyMap<string, string>;
}

/** A note of the project as a whole. */
function noteOf(
  target: string | undefined,
  project: XmlElement,
  { users, notes }: Pick<Known, 'users' | 'notes'>,
): IncomingFile['notes'][number] {
  const guid = guidKey(target);
  const note = childrenOf(child(project, 'Notes'), 'Note').find(
    ({ attributes }) => guidKey(attributes['guid']) === guid,
  );
  const { creatingUser, creationDateTime } = note?.attributes ?? {};
  const text = lineFeeds(notes.get(guid) ?? '');
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

/** Selections that are one annotation: all are on the same words. */
function annotationOf(
  same: readonly XmlElement[],
  text: SourceText | null,
  { meanings, users, notes }: Known,
): Omit<IncomingAnnotation, 'article'> {
  const selection = same[0] as XmlElement;
  const { guid, name, creatingUser, creationDateTime } = selection.attributes;
  const refs = same.flatMap((each) => childrenOf(each, 'Coding')).map((coding) => child(coding, 'CodeRef'));
  const codes = refs.flatMap((ref) => meanings.get(guidKey(ref?.attributes['targetGUID'])) ?? []);
  const description = lineFeeds(child(selection, 'Description')?.text ?? '');
  // Only where Stet's own codes are, the description is Stet's.
  const own = codes.some((code) => 'kind' in code) ? ownDescription(description) : null;
  const written = [
    own?.note ?? description,
    ...childrenOf(selection, 'NoteRef').map((ref) => notes.get(guidKey(ref.attributes['targetGUID'])) ?? ''),
  ];
  const target = targetOf(text, selection);
  return {
    label: labelOf(target.quote?.exact, name, ...written),
    annotation: {
      id: `urn:uuid:${guidKey(guid)}`,
      ...codedBody(factsOf(codes, withoutRepeats(written), own)),
      created: creationDateTime ?? null,
      creator: users.get(guidKey(creatingUser)) ?? null,
      kept: { 'stet:foreign': { format: 'refi-qda', selection: { ...selection.attributes } } },
    },
    targets: [target],
  };
}

function ownKey({ attributes }: XmlElement): string {
  return guidKey(attributes['guid']);
}

/** Programs that know one code a selection write a selection for each code: those of one person on the same words are one. */
function sharedKey(selection: XmlElement): string {
  if (childrenOf(selection, 'Coding').length !== 1) return ownKey(selection);
  const { startPosition, endPosition, creatingUser } = selection.attributes;
  const notes = childrenOf(selection, 'NoteRef').map((ref) => ref.attributes['targetGUID']);
  return JSON.stringify([startPosition, endPosition, creatingUser, child(selection, 'Description')?.text, notes]);
}

function factsOf(codes: readonly Meaning[], note: string, own: OwnDescription | null): CodedFacts {
  const speaker = codes.flatMap((code) => ('speaker' in code ? [code.speaker] : []))[0];
  return {
    kind: codes.flatMap((code) => ('kind' in code ? [code.kind] : []))[0] ?? null,
    speaker: own?.claimant ?? speaker ?? null,
    tags: codes.flatMap((code) => ('tag' in code ? [code.tag] : [])),
    note,
    claim: own?.claim ?? '',
    status: own?.status ?? null,
  };
}

/** A zero-length selection is known by what stands around it. */
function targetOf(text: SourceText | null, selection: XmlElement): IncomingTarget {
  const range = text?.range(selection) ?? null;
  if (text && range) return { quote: quoteOf(text.text, range), range };
  const { name, startPosition, endPosition } = selection.attributes;
  // Without the text, a name as long as the selection is its words: several programs write them there.
  const words = name !== undefined && [...name].length === Number(endPosition) - Number(startPosition) ? name : null;
  return { quote: words === null ? null : { type: 'TextQuoteSelector', exact: words }, range: null };
}

function notesOf(project: XmlElement, textOf: (path: string) => string | null): Map<string, string> {
  return new Map(
    childrenOf(child(project, 'Notes'), 'Note').map((note) => [
      guidKey(note.attributes['guid']),
      child(note, 'PlainTextContent')?.text ??
        textOf(note.attributes['plainTextPath'] ?? '') ??
        child(note, 'Description')?.text ??
        '',
    ]),
  );
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

function urlVariables(project: XmlElement): Set<string | undefined> {
  const variables = childrenOf(child(project, 'Variables'), 'Variable');
  return new Set(
    variables
      .filter(({ attributes }) => /^ur[li]$/i.test(attributes['name'] ?? ''))
      .map(({ attributes }) => attributes['guid']),
  );
}

function urlOf(source: XmlElement, urls: ReadonlySet<string | undefined>): string | null {
  const value = childrenOf(source, 'VariableValue').find((each) =>
    urls.has(child(each, 'VariableRef')?.attributes['targetGUID']),
  );
  return (value && child(value, 'TextValue')?.text) ?? null;
}

function lineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
