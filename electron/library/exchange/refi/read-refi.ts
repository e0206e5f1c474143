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
import { type IncomingLink, isPacked, printedLink } from '../../../../shared/exchange/incoming-link.ts';
import { guidOf } from '../../../../shared/export/guid.ts';
import { type OwnDescription, readDescription, WHOLE } from '../../../../shared/export/refi/own-description.ts';
import { tagsOf } from '../../../../shared/model/annotation.ts';
import { linkedThing } from '../../../../shared/model/link.ts';
import { lineFeeds } from '../../../../shared/text/line-feeds.ts';
import { descendants, type XmlElement } from '../../import/xml/read-xml.ts';
import { sha256 } from '../../store/sha256.ts';
import { child, childrenOf, guidKey } from './children.ts';
import { type Note, noteOf, notesAlone, notesOf, noteWith, textOfNote } from './notes.ts';
import { readCases } from './read-cases.ts';
import { type Meaning, readCodes } from './read-codes.ts';
import { withRelations } from './relations.ts';
import { type SourceText, sourceText } from './source-text.ts';
import { textualSources, unreadSelections } from './sources.ts';
import { partsTogether, sharedKey } from './together.ts';

/** What lies behind a path of the project; null where the file does not bring it. */
export interface RefiFiles {
  /** Without its byte order mark. */
  text(path: string): string | null;
  bytes(path: string): Uint8Array | null;
}

/** A REFI-QDA project as annotations. Positions are code points of its texts, the end exclusive. */
export function readRefi(project: XmlElement, files: RefiFiles): IncomingFile {
  const file = emptyFile();
  const textOf = (path: string) => files.text(path);
  const meanings = readCodes(project, file);
  const users = new Map(
    descendants(project, 'User').map(({ attributes }) => [guidKey(attributes['guid']), attributes['name']]),
  );
  const notes = notesOf(project, textOf);
  const urls = urlVariables(project);
  const { people, bySelection } = readCases(project);
  file.people = people;
  file.kept = (path) => files.bytes(path);
  const known: Known = {
    ...{ meanings, users, notes, bySelection },
    isOwn: project.attributes['origin'] === 'Stet',
    isMarked: [...meanings.values()].some((meaning) => 'kind' in meaning),
    links: [],
    kept: file.kept,
  };
  const articles = new Map<string, IncomingArticle>();
  for (const { source, holder } of textualSources(project)) {
    const raw = child(holder, 'PlainTextContent')?.text ?? textOf(holder.attributes['plainTextPath'] ?? '');
    const selections = childrenOf(holder, 'PlainTextSelection');
    const text = raw === null ? null : sourceText(raw, selections);
    const title = source.attributes['name']?.replace(/\.pdf$/i, '') ?? null;
    const article: IncomingArticle = { id: null, url: urlOf(source, urls), title, text: text?.text ?? null };
    articles.set(guidKey(source.attributes['guid']), article);
    const together = known.isOwn ? partsTogether(selections) : Map.groupBy(selections, sharedKey).values();
    for (const same of together) file.annotations.push({ article, ...annotationOf(same, text, known) });
    for (const whole of onWhole(source, known)) file.annotations.push({ article, ...whole });
  }
  file.unread.push(...unreadSelections(project));
  const alone = notesAlone(project, { notes, isOwn: known.isOwn, told: file.annotations });
  for (const guid of alone) file.notes.push(noteOf(guid, { users, notes }));
  // GUIDs follow from the ids of articles: those that links name are known by that.
  for (const thing of known.links.flatMap(({ body }) => body).map(linkedThing)) {
    const named = thing?.type === 'words' ? articles.get(guidOf(thing.articleId)) : undefined;
    if (named && thing?.type === 'words') named.id = thing.articleId;
  }
  file.links = withRelations(project, file.annotations, known.links);
  return file;
}

interface Known {
  meanings: ReadonlyMap<string, Meaning>;
  users: ReadonlyMap<string, string | undefined>;
  notes: ReadonlyMap<string, Note>;
  /** Ids of people by the GUIDs of selections. */
  bySelection: ReadonlyMap<string, string>;
  /** The project is Stet's own. */
  isOwn: boolean;
  /** It has the codes that Stet writes for kinds: Stet's own, or one that came from there. */
  isMarked: boolean;
  kept: IncomingFile['kept'];
  /** Evidence that descriptions of Stet tell, gathered as they are read. */
  links: IncomingLink[];
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
      ...personOf(own, known.bySelection.get(guidKey(guid))),
      created: creationDateTime ?? null,
      creator: users.get(guidKey(creatingUser)) ?? null,
      kept: { 'stet:foreign': { format: 'refi-qda', selection: { ...selection.attributes } } },
    },
    targets: [...targets, ...(own?.lost ?? []).map(lostTarget)],
  };
}

/** What is about a source as a whole: its notes and its description, and its codes together. */
function onWhole(source: XmlElement, known: Known): Omit<IncomingAnnotation, 'article'>[] {
  const { meanings, users, notes, isOwn, isMarked } = known;
  const found = childrenOf(source, 'NoteRef').map(({ attributes }): Omit<IncomingAnnotation, 'article'> => {
    const { annotation, label } = noteOf(attributes['targetGUID'], known);
    return said({ label, annotation, targets: [] }, textOfNote(attributes, notes), known);
  });
  // Stet's own say it in their notes as well.
  if (isOwn) return found;
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
  const description = lineFeeds(child(source, 'Description')?.text ?? '');
  for (const [at, part] of (isMarked ? description.split(WHOLE) : [description]).entries()) {
    const what = at === 0 ? 'description' : `description ${at}`;
    if (part.trim() !== '') found.push(said(whole(what, [], part), part, known));
  }
  const refs = childrenOf(source, 'Coding').map((coding) => child(coding, 'CodeRef'));
  const told = new Set(found.flatMap(({ annotation }) => tagsOf(annotation).map(({ value }) => value)));
  const tags = refs
    .map((ref) => meanings.get(guidKey(ref?.attributes['targetGUID'])))
    .flatMap((meaning) => (meaning && 'tag' in meaning && !told.has(meaning.tag) ? [meaning.tag] : []));
  if (tags.length > 0) found.push(whole('codes', [...new Set(tags)], ''));
  return found;
}

/** A note on a source, with all that it says where Stet wrote its text. */
function said(
  note: Omit<IncomingAnnotation, 'article'>,
  text: string,
  known: Known,
): Omit<IncomingAnnotation, 'article'> {
  if (!known.isOwn && readDescription(text).kind === null) return note;
  const own = ownOf(text, note.annotation.id, known);
  const body = codedBody(factsOf([{ kind: own.kind ?? 'note' }, ...own.tags.map((tag) => ({ tag }))], own.note, own));
  return {
    label: labelOf(own.lost[0], own.note, note.label),
    annotation: { ...note.annotation, ...body, ...personOf(own) },
    targets: own.lost.map(lostTarget),
  };
}

/** What Stet's description says; evidence that can be found again becomes links, the rest of it stays with the note. */
function ownOf(description: string, id: string, { links, kept }: Known): OwnDescription {
  const own = readDescription(description);
  const read = own.links.map((line) => ({ line, link: broughtLink(printedLink(line, id), kept) }));
  links.push(...read.flatMap(({ link }) => link ?? []));
  const rest = read.flatMap(({ line, link }) => (link ? [] : [`Linked: ${line}`]));
  return { ...own, note: [...rest, own.note].filter((part) => part !== '').join('\n') };
}

/** A kept file must have come along, as it was; else its line stays with the note. */
function broughtLink(link: IncomingLink | null, kept: IncomingFile['kept']): IncomingLink | null {
  const [body] = link?.body ?? [];
  if (!body || !isPacked(body)) return link;
  const bytes = kept(body.source);
  return bytes !== null && sha256(bytes) === body['stet:sha256'] ? link : null;
}

/** By the id that a case tells, else by name. */
function personOf(own: OwnDescription | null, id?: string): { person?: string } {
  const person = id ?? own?.person ?? null;
  return person === null ? {} : { person };
}

function lostTarget(exact: string): IncomingTarget {
  return { quote: { type: 'TextQuoteSelector', exact }, range: null };
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
