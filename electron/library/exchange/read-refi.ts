import { describe } from '../../../shared/anchor/describe.ts';
import { emptyFile, type IncomingFile, type IncomingTarget, labelOf } from '../../../shared/exchange/incoming.ts';
import { noteBody, tagBody } from '../../../shared/exchange/make-body.ts';
import { kindGuids, kindsGuid, speakersGuid } from '../../../shared/export/refi/code-tree.ts';
import type { AnnotationKind, Body } from '../../../shared/model/annotation.ts';
import { emptyClaim, emptyQuotation, motivationOf } from '../../../shared/model/annotation-defaults.ts';
import { CodePointIndex } from '../../../shared/text/code-points.ts';
import { descendants, type XmlElement } from '../import/xml/read-xml.ts';

/** What a code means once it is read. */
type Meaning = { kind: AnnotationKind } | { speaker: string } | { tag: string };

/**
 * A REFI-QDA project as annotations. `textOf` answers the text behind a path of the project (without its byte order mark), or
 * null where the file does not bring it. Positions are code points of that text, the end exclusive.
 */
export function readRefi(project: XmlElement, textOf: (path: string) => string | null): IncomingFile {
  const file = emptyFile();
  const meanings = codesOf(project, file);
  const users = new Map(descendants(project, 'User').map(({ attributes }) => [attributes['guid'], attributes['name']]));
  const notes = notesOf(project, textOf);
  const urls = urlVariables(project);
  for (const source of childrenOf(child(project, 'Sources'), 'TextSource')) {
    const text = child(source, 'PlainTextContent')?.text ?? textOf(source.attributes['plainTextPath'] ?? '');
    const index = text === null ? null : new CodePointIndex(text);
    const title = source.attributes['name'] ?? null;
    const article = { id: null, url: urlOf(source, urls), title, text };
    for (const selection of childrenOf(source, 'PlainTextSelection')) {
      const { guid, name, startPosition, endPosition, creatingUser, creationDateTime } = selection.attributes;
      const codes = childrenOf(selection, 'Coding').flatMap((coding) => {
        const target = child(coding, 'CodeRef')?.attributes['targetGUID'];
        return target === undefined ? [] : (meanings.get(target.toLowerCase()) ?? []);
      });
      const written = [
        child(selection, 'Description')?.text ?? '',
        ...childrenOf(selection, 'NoteRef').map(
          (ref) => notes.get((ref.attributes['targetGUID'] ?? '').toLowerCase()) ?? '',
        ),
      ];
      const target = targetOf(text, index, Number(startPosition), Number(endPosition), name);
      file.annotations.push({
        label: labelOf(target.quote?.exact, name, ...written),
        article,
        annotation: {
          id: `urn:uuid:${(guid ?? '').replace(/[{}]/g, '').toLowerCase()}`,
          ...described(codes, withoutRepeats(written)),
          created: creationDateTime ?? null,
          creator: users.get(creatingUser) ?? null,
          kept: { 'stet:foreign': { format: 'refi-qda', selection: { ...selection.attributes } } },
        },
        targets: [target],
      });
    }
  }
  return file;
}

function described(codes: readonly Meaning[], note: string) {
  const speaker = codes.flatMap((code) => ('speaker' in code ? [code.speaker] : []))[0];
  const tags = codes.flatMap((code) => ('tag' in code ? [tagBody(code.tag)] : []));
  const said = codes.flatMap((code) => ('kind' in code ? [code.kind] : []))[0];
  const kind = said ?? (note !== '' ? 'note' : tags.length > 0 ? 'tag' : 'highlight');
  const body: Body[] = [
    ...(kind === 'quote' ? [{ ...emptyQuotation, 'stet:speaker': speaker ?? null }] : []),
    ...(kind === 'claim' ? [{ ...emptyClaim, 'stet:claimant': speaker ?? null }] : []),
    ...(note === '' ? [] : [noteBody(note)]),
    ...tags,
  ];
  return { 'stet:kind': kind, motivation: motivationOf[kind], body };
}

/** A zero-length selection is known by what stands around it. */
function targetOf(
  text: string | null,
  index: CodePointIndex | null,
  start: number,
  end: number,
  name: string | undefined,
): IncomingTarget {
  if (text !== null && index && start >= 0 && end >= start && end <= index.length) {
    const range = { start: index.toUtf16(start), end: index.toUtf16(end) };
    return { quote: describe(text, range)[0], range };
  }
  // Without the text, a name as long as the selection is its words: several programs write them there.
  const words = name !== undefined && [...name].length === end - start ? name : null;
  return { quote: words === null ? null : { type: 'TextQuoteSelector', exact: words }, range: null };
}

function codesOf(project: XmlElement, file: IncomingFile): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const kinds = new Map(Object.entries(kindGuids).map(([kind, guid]) => [guid, kind as AnnotationKind]));
  const walk = (element: XmlElement, parent: string | null) => {
    for (const code of childrenOf(element, 'Code')) {
      const id = (code.attributes['guid'] ?? '').replace(/[{}]/g, '').toLowerCase();
      const name = code.attributes['name'] ?? '';
      const kind = kinds.get(id);
      if (kind) meanings.set(id, { kind });
      else if (parent === speakersGuid) meanings.set(id, { speaker: name });
      else if (name.trim() !== '') {
        meanings.set(id, { tag: name });
        if (id !== kindsGuid && id !== speakersGuid) file.codes.push(codeOf(code, id, name, parent));
      }
      walk(code, id);
    }
  };
  const codes = child(child(project, 'CodeBook'), 'Codes');
  if (codes) walk(codes, null);
  // GUIDs may be written in braces where they are referred to.
  for (const [id, meaning] of [...meanings]) meanings.set(`{${id}}`, meaning);
  return meanings;
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

function notesOf(project: XmlElement, textOf: (path: string) => string | null): Map<string, string> {
  return new Map(
    childrenOf(child(project, 'Notes'), 'Note').map((note) => [
      (note.attributes['guid'] ?? '').toLowerCase(),
      child(note, 'PlainTextContent')?.text ??
        textOf(note.attributes['plainTextPath'] ?? '') ??
        child(note, 'Description')?.text ??
        '',
    ]),
  );
}

/** A note's text stands in the description too, by most programs: what is part of another text is not said twice. */
function withoutRepeats(texts: readonly string[]): string {
  const lines = texts.map((text) => text.replace(/\r\n?/g, '\n').trim()).filter((text) => text !== '');
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

function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}
