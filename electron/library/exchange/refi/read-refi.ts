import { quoteOf } from '../../../../shared/anchor/describe.ts';
import { type CodedFacts, codedBody, noFacts } from '../../../../shared/exchange/coded-body.ts';
import {
  emptyFile,
  type IncomingAnnotation,
  type IncomingArticle,
  type IncomingFile,
  type IncomingTarget,
  labelOf,
} from '../../../../shared/exchange/incoming.ts';
import { type IncomingLink, printedLink } from '../../../../shared/exchange/incoming-link.ts';
import { noteBody } from '../../../../shared/exchange/make-body.ts';
import { guidOf } from '../../../../shared/export/guid.ts';
import { selectionGuid } from '../../../../shared/export/refi/coded-annotation.ts';
import { type OwnDescription, readDescription } from '../../../../shared/export/refi/own-description.ts';
import { tagsOf } from '../../../../shared/model/annotation.ts';
import { motivationOf } from '../../../../shared/model/annotation-defaults.ts';
import { linkedThing } from '../../../../shared/model/link.ts';
import { descendants, type XmlElement } from '../../import/xml/read-xml.ts';
import { child, childrenOf, guidKey } from './children.ts';
import { type Meaning, readCodes } from './read-codes.ts';
import { withRelations } from './relations.ts';
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
    file.notes.push(noteOf(attributes['targetGUID'], { users, notes }));
  }
  const known: Known = { meanings, users, notes, isOwn: project.attributes['origin'] === 'Stet', links: [] };
  const articles = new Map<string, IncomingArticle>();
  for (const source of childrenOf(child(project, 'Sources'), 'TextSource')) {
    const raw = child(source, 'PlainTextContent')?.text ?? textOf(source.attributes['plainTextPath'] ?? '');
    const selections = childrenOf(source, 'PlainTextSelection');
    const text = raw === null ? null : sourceText(raw, selections);
    const title = source.attributes['name'] ?? null;
    const article: IncomingArticle = { id: null, url: urlOf(source, urls), title, text: text?.text ?? null };
    articles.set(guidKey(source.attributes['guid']), article);
    const together = known.isOwn ? partsTogether(selections) : Map.groupBy(selections, sharedKey).values();
    for (const same of together) file.annotations.push({ article, ...annotationOf(same, text, known) });
    for (const whole of onWhole(source, known)) file.annotations.push({ article, ...whole });
  }
  // GUIDs follow from the ids of articles: those that links name are known by that.
  for (const thing of known.links.flatMap(({ body }) => body).map(linkedThing)) {
    const named = thing?.type === 'words' ? articles.get(guidOf(thing.articleId)) : undefined;
    if (named && thing?.type === 'words') named.id = thing.articleId;
  }
  file.links = withRelations(project, file.annotations, known.links);
  return file;
}

/** A note of the project, known by its GUID. */
interface Note {
  text: string;
  attributes: XmlElement['attributes'];
}

interface Known {
  meanings: ReadonlyMap<string, Meaning>;
  users: ReadonlyMap<string, string | undefined>;
  notes: ReadonlyMap<string, Note>;
  /** The project is Stet's own. */
  isOwn: boolean;
  /** Evidence that descriptions of Stet tell, gathered as they are read. */
  links: IncomingLink[];
}

/** A note of the project as a whole. */
function noteOf(
  target: string | undefined,
  { users, notes }: Pick<Known, 'users' | 'notes'>,
): IncomingFile['notes'][number] {
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

/** Selections that are one annotation: those of one person on the same words, or, of Stet's own, the parts of a split quotation. */
function annotationOf(
  same: readonly XmlElement[],
  text: SourceText | null,
  known: Known,
): Omit<IncomingAnnotation, 'article'> {
  const { meanings, users, notes } = known;
  const selection = same[0] as XmlElement;
  const { guid, name, creatingUser, creationDateTime } = selection.attributes;
  const refs = same.flatMap((each) => childrenOf(each, 'Coding')).map((coding) => child(coding, 'CodeRef'));
  const codes = [...new Set(refs.flatMap((ref) => meanings.get(guidKey(ref?.attributes['targetGUID'])) ?? []))];
  const description = lineFeeds(child(selection, 'Description')?.text ?? '');
  // Only where Stet's own codes are, the description is Stet's.
  const own = codes.some((code) => 'kind' in code) ? ownOf(description, `urn:uuid:${guidKey(guid)}`, known) : null;
  const written = childrenOf(selection, 'NoteRef').map(({ attributes }) => textOfNote(attributes, notes));
  const targets = (known.isOwn ? same : [selection]).map((each) => targetOf(text, each));
  return {
    label: labelOf(targets[0]?.quote?.exact, name, own?.note ?? description, ...written),
    annotation: {
      id: `urn:uuid:${guidKey(guid)}`,
      ...codedBody(factsOf(codes, noteWith(own?.note ?? description, written), own)),
      ...personOf(own),
      created: creationDateTime ?? null,
      creator: users.get(guidKey(creatingUser)) ?? null,
      kept: { 'stet:foreign': { format: 'refi-qda', selection: { ...selection.attributes } } },
    },
    targets: [...targets, ...(own?.lost ?? []).map(lostTarget)],
  };
}

/** What is about a source as a whole: its notes and its description, and its codes together. */
function onWhole(source: XmlElement, known: Known): Omit<IncomingAnnotation, 'article'>[] {
  const { meanings, users, notes, isOwn } = known;
  const found = childrenOf(source, 'NoteRef').map(({ attributes }): Omit<IncomingAnnotation, 'article'> => {
    const { annotation, label } = noteOf(attributes['targetGUID'], known);
    const text = textOfNote(attributes, notes);
    if (!isOwn && readDescription(text).kind === null) return { label, annotation, targets: [] };
    const own = ownOf(text, annotation.id, known);
    const body = codedBody(factsOf([{ kind: own.kind ?? 'note' }, ...own.tags.map((tag) => ({ tag }))], own.note, own));
    return {
      label: labelOf(own.lost[0], own.note, label),
      annotation: { ...annotation, ...body, ...personOf(own) },
      targets: own.lost.map(lostTarget),
    };
  });
  const description = lineFeeds(child(source, 'Description')?.text ?? '');
  const { guid, creatingUser, creationDateTime } = source.attributes;
  const whole = (what: string, tags: readonly string[], note: string): Omit<IncomingAnnotation, 'article'> => ({
    label: labelOf(note, tags.join(', ')),
    annotation: {
      id: `urn:uuid:${guidOf(`refi ${guidKey(guid)} ${what}`)}`,
      ...codedBody({ ...noFacts, tags, note }),
      created: creationDateTime ?? null,
      creator: users.get(guidKey(creatingUser)) ?? null,
      kept: {},
    },
    targets: [],
  });
  if (description.trim() !== '') found.push(whole('description', [], description));
  // Stet's own say it in their notes as well.
  const refs = isOwn ? [] : childrenOf(source, 'Coding').map((coding) => child(coding, 'CodeRef'));
  const told = new Set(found.flatMap(({ annotation }) => tagsOf(annotation).map(({ value }) => value)));
  const tags = refs
    .map((ref) => meanings.get(guidKey(ref?.attributes['targetGUID'])))
    .flatMap((meaning) => (meaning && 'tag' in meaning && !told.has(meaning.tag) ? [meaning.tag] : []));
  if (tags.length > 0) found.push(whole('codes', [...new Set(tags)], ''));
  return found;
}

/** What Stet's description says; evidence that can be found again becomes links, the rest of it stays with the note. */
function ownOf(description: string, id: string, { links }: Known): OwnDescription {
  const own = readDescription(description);
  const read = own.links.map((line) => ({ line, link: printedLink(line, id) }));
  links.push(...read.flatMap(({ link }) => link ?? []));
  const rest = read.flatMap(({ line, link }) => (link ? [] : [`Linked: ${line}`]));
  return { ...own, note: [...rest, own.note].filter((part) => part !== '').join('\n') };
}

function personOf(own: OwnDescription | null): { person?: string } {
  return own === null || own.person === null ? {} : { person: own.person };
}

function textOfNote({ targetGUID }: XmlElement['attributes'], notes: ReadonlyMap<string, Note>): string {
  return notes.get(guidKey(targetGUID))?.text ?? '';
}

function lostTarget(exact: string): IncomingTarget {
  return { quote: { type: 'TextQuoteSelector', exact }, range: null };
}

/** Stet's own: a split quotation is a selection for each of its parts, the first with the annotation's GUID. */
function partsTogether(selections: readonly XmlElement[]): XmlElement[][] {
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
function sharedKey(selection: XmlElement): string {
  if (childrenOf(selection, 'Coding').length !== 1) return guidKey(selection.attributes['guid']);
  const { startPosition, endPosition, creatingUser } = selection.attributes;
  const notes = childrenOf(selection, 'NoteRef').map((ref) => ref.attributes['targetGUID']);
  return JSON.stringify([startPosition, endPosition, creatingUser, child(selection, 'Description')?.text, notes]);
}

function factsOf(codes: readonly Meaning[], note: string, own: OwnDescription | null): CodedFacts {
  const speaker = codes.flatMap((code) => ('speaker' in code ? [code.speaker] : []))[0];
  return {
    ...noFacts,
    kind: codes.flatMap((code) => ('kind' in code ? [code.kind] : []))[0] ?? null,
    speaker: speaker ?? null,
    tags: codes.flatMap((code) => ('tag' in code ? [code.tag] : [])),
    note,
    ...(own && { quotation: own.quotation, claimed: own.claim }),
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

function notesOf(project: XmlElement, textOf: (path: string) => string | null): Map<string, Note> {
  return new Map(
    childrenOf(child(project, 'Notes'), 'Note').map((note) => {
      const written = child(note, 'PlainTextContent')?.text ?? textOf(note.attributes['plainTextPath'] ?? '');
      const text = lineFeeds(written ?? child(note, 'Description')?.text ?? '');
      return [guidKey(note.attributes['guid']), { text, attributes: note.attributes }];
    }),
  );
}

/** A note as it stands in the description, and what notes of their own say beside it. */
function noteWith(described: string, notes: readonly string[]): string {
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
