import { type Annotation, type PlacedAnnotation, tagsOf } from '../../model/annotation.ts';
import type { Person } from '../../model/person.ts';
import { articleText } from '../../text/article-text.ts';
import { lineFeeds } from '../../text/line-feeds.ts';
import { type AnnotationRecord, personIn, recordAnnotations, recordNotes } from '../annotation-record.ts';
import type { ExportContext, ExportSource } from '../format.ts';
import { guidOf } from '../guid.ts';
import { memorySpool } from '../spool.ts';
import { SpooledText } from '../spooled-text.ts';
import { xmlAttributes, xmlText } from '../xml.ts';
import { CaseList, personVariables } from './case-list.ts';
import { CodeTree } from './code-tree.ts';
import { codeAnnotation, selectionGuid } from './coded-annotation.ts';
import { descriptionOf, WHOLE } from './own-description.ts';
import { packEvidence } from './packed-evidence.ts';
import { ProjectLinks } from './project-links.ts';
import { variable, variableValue } from './variables.ts';

const variables = { url: 'URL', byline: 'Byline', publication: 'Publication', published: 'Published' } as const;

/** A file that the project needs beside project.qde, by its name in `sources`. */
interface SourceFile {
  name: string;
  content: string | Uint8Array;
}

/** Gathers what stands in project.qde, which needs everything before its first line can be written; until then it waits in spools. */
export class ProjectParts {
  readonly #context: ExportContext;
  readonly #codes: CodeTree;
  readonly #users = new Map<string, string>();
  readonly #cases = new CaseList();
  readonly #sources: SpooledText;
  readonly #notes: SpooledText;
  readonly #links = new ProjectLinks();
  /** Of notes on the project as a whole. */
  readonly #refs: string[] = [];
  /** GUIDs of the selections that stand for whole annotations. */
  readonly #selected = new Set<string>();

  constructor(context: ExportContext) {
    this.#context = context;
    const { spool = memorySpool } = context.means ?? {};
    this.#codes = new CodeTree(context.codes);
    this.#sources = new SpooledText(spool());
    this.#notes = new SpooledText(spool());
  }

  /** Takes an article in; answers the files it needs. */
  add(source: ExportSource): SourceFile[] {
    const { article } = source;
    const guid = guidOf(article.id);
    const records = recordAnnotations(source, this.#context);
    const evidence = packEvidence(source);
    const files: SourceFile[] = [{ name: `${guid}.txt`, content: plainText(source) }, ...evidence.files];
    const selections: string[] = [];
    const wholes: string[] = [];
    const refs: string[] = [];
    const codings: string[] = [];
    for (const [at, placed] of source.annotations.entries()) {
      const record = records[at] as AnnotationRecord;
      const description = descriptionOf(record, evidence.lineOf);
      const note = this.#note(placed.annotation, record, { description, files });
      const found = this.#selections(placed, record, { description, note });
      selections.push(...found);
      if (found.length > 0) continue;
      // What has no words in the text is a note on the article, and tags of it are the article's.
      refs.push(note);
      // Some programs know no note on a source, but all show its description.
      wholes.push(description);
      const person = personIn(placed.annotation, this.#context.people);
      if (person) this.#spoken(person.name, person, null);
      if (record.places.length === 0) codings.push(...this.#tagCodings(placed.annotation));
    }
    const attributes = xmlAttributes({
      guid,
      name: article.metadata.title,
      plainTextPath: `internal://${guid}.txt`,
      creationDateTime: dateTime(article.added),
      modifiedDateTime: dateTime(article.modified),
    });
    this.#sources.write(
      `<TextSource${attributes}>\n${descriptionXml(wholes.filter((whole) => whole !== '').join(WHOLE))}${selections.join('')}${codings.join('')}${refs.join('')}${this.#values(source)}</TextSource>\n`,
    );
    this.#links.add(source.links);
    return files;
  }

  /** Takes the notes in that stand alone: they are about the project as a whole. Answers the files they need. */
  addNotes(): SourceFile[] {
    const files: SourceFile[] = [];
    const records = recordNotes(this.#context);
    for (const [at, annotation] of (this.#context.notes ?? []).entries()) {
      const { note, tags } = records[at] as AnnotationRecord;
      const text = [note, tags.length > 0 ? `Tags: ${tags.join(', ')}` : null].filter((part) => part).join('\n\n');
      this.#refs.push(this.#noteFile(guidOf(annotation.id), annotation, text, files));
    }
    return files;
  }

  /** project.qde, piece by piece. To be called once, when all articles are in. */
  *xml(): Iterable<string | Uint8Array> {
    const { library, now } = this.#context;
    const users = [...this.#users].map(([name, guid]) => `<User${xmlAttributes({ guid, name })}/>`).join('');
    const declared = [...Object.values(variables), ...(this.#cases.hasPeople ? Object.values(personVariables) : [])];
    const root = xmlAttributes({
      xmlns: 'urn:QDA-XML:project:1.0',
      name: library.name,
      origin: 'Stet',
      creationDateTime: dateTime(now),
    });
    yield `<?xml version="1.0" encoding="utf-8"?>\n<Project${root}>\n`;
    yield wrap('Users', users);
    yield `<CodeBook>\n${this.#codes.xml()}</CodeBook>\n`;
    yield wrap('Variables', declared.map(variable).join(''));
    yield* this.#cases.xml();
    yield* wrapped('Sources', this.#sources);
    yield* wrapped('Notes', this.#notes);
    yield wrap('Links', this.#links.xml(this.#selected));
    yield this.#refs.map((ref) => `${ref}\n`).join('');
    yield '</Project>\n';
  }

  #selections(
    { annotation }: PlacedAnnotation,
    record: AnnotationRecord,
    { description, note }: { description: string; note: string },
  ): string[] {
    const { codings, speaker } = codeAnnotation(annotation, record, this.#codes);
    const person = personIn(annotation, this.#context.people);
    const placed = record.places.filter(({ start }) => start !== null);
    return placed.map(({ start, end, text }, part) => {
      const guid = selectionGuid(annotation, part);
      if (part === 0) this.#selected.add(guid);
      if (speaker !== null) this.#spoken(speaker, person, guid);
      const attributes = xmlAttributes({
        guid,
        name: text.replace(/\s+/g, ' ').slice(0, 80),
        startPosition: start,
        endPosition: end,
        ...this.#made(annotation),
      });
      const coded = codings.map((code) => this.#coding(annotation, guid, code));
      return `<PlainTextSelection${attributes}>${descriptionXml(description)}${coded.join('')}${note}</PlainTextSelection>\n`;
    });
  }

  #coding(annotation: Annotation, guid: string, code: string): string {
    const { creatingUser, creationDateTime } = this.#made(annotation);
    const coding = xmlAttributes({ guid: guidOf(`${guid} ${code}`), creatingUser, creationDateTime });
    return `<Coding${coding}><CodeRef targetGUID="${code}"/></Coding>`;
  }

  #tagCodings(annotation: Annotation): string[] {
    const codes = new Set(tagsOf(annotation).map((tag) => this.#codes.tag(tag['stet:code'], tag.value)));
    return [...codes].map((code) => this.#coding(annotation, guidOf(annotation.id), code));
  }

  /** The note of an annotation as a text of its own; answers the reference to it, or '' where there is none. */
  #note(
    annotation: Annotation,
    record: AnnotationRecord,
    { description, files }: { description: string; files: SourceFile[] },
  ): string {
    const placed = record.places.some(({ start }) => start !== null);
    // One without a selection is known by its note.
    if (!placed) return this.#noteFile(guidOf(annotation.id), annotation, description, files);
    const text = record.note ?? '';
    return text === '' ? '' : this.#noteFile(guidOf(`${annotation.id} note`), annotation, text, files);
  }

  #noteFile(guid: string, annotation: Annotation, text: string, files: SourceFile[]): string {
    files.push({ name: `${guid}.txt`, content: textOfFile(text) });
    const attributes = xmlAttributes({
      guid,
      name: text.replace(/\s+/g, ' ').slice(0, 40),
      plainTextPath: `internal://${guid}.txt`,
      ...this.#made(annotation),
    });
    this.#notes.write(`<Note${attributes}>${descriptionXml(text)}</Note>\n`);
    return `<NoteRef targetGUID="${guid}"/>`;
  }

  #spoken(speaker: string, person: Person | null, selection: string | null): void {
    this.#cases.add(speaker, person, { code: this.#codes.speaker(speaker), selection });
  }

  #values({ article: { metadata } }: ExportSource): string {
    return Object.entries(variables)
      .map(([field, name]) => variableValue(name, metadata[field as keyof typeof variables]))
      .join('');
  }

  #made({ creator, created, modified }: Annotation) {
    const name = creator?.name;
    if (name && !this.#users.has(name)) this.#users.set(name, guidOf(`stet:user:${name}`));
    const user = name ? this.#users.get(name) : null;
    return {
      creatingUser: user,
      creationDateTime: dateTime(created),
      modifyingUser: user,
      modifiedDateTime: dateTime(modified),
    };
  }
}

function wrap(name: string, xml: string): string {
  return xml === '' ? '' : `<${name}>\n${xml}</${name}>\n`;
}

function* wrapped(name: string, text: SpooledText): Iterable<string | Uint8Array> {
  if (text.empty) return;
  yield `<${name}>\n`;
  yield* text.read();
  yield `</${name}>\n`;
}

function descriptionXml(text: string): string {
  return text === '' ? '' : `<Description>${xmlText(text)}</Description>`;
}

/** The text that positions count in: LF, no BOM, and not a code point more or fewer than the article. */
function plainText({ blocks }: ExportSource): string {
  return articleText(blocks)
    .replace(/\r/g, '\n')
    .replace(/^\ufeff/, ' ')
    .toWellFormed();
}

function textOfFile(text: string): string {
  return lineFeeds(text)
    .replace(/^\ufeff/, '')
    .toWellFormed();
}

function dateTime(value: string): string | null {
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
