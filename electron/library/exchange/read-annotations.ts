import { type AnnotationFormat, annotationFormats } from '../../../shared/exchange/annotation-formats.ts';
import { MANIFEST } from '../../../shared/exchange/archive.ts';
import type { IncomingFile } from '../../../shared/exchange/incoming.ts';
import { readHypothesis, readHypothesisCsv } from '../../../shared/exchange/read-hypothesis.ts';
import { readReadwise } from '../../../shared/exchange/read-readwise.ts';
import { readTaguetteCsv } from '../../../shared/exchange/read-taguette-csv.ts';
import { readWebAnnotations } from '../../../shared/exchange/read-web-annotations.ts';
import { readZotero } from '../../../shared/exchange/read-zotero.ts';
import { readZoteroMarkdown } from '../../../shared/exchange/read-zotero-markdown.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { parseJson } from '../../../shared/model/safe-json.ts';
import { decode } from '../import/decode.ts';
import { openZip } from '../import/zip/open-zip.ts';
import { readQdpx } from './refi/read-qdpx.ts';
import { readTaguetteProject } from './taguette/read-project.ts';
import { readZoteroHtml } from './zotero/note-html.ts';
import { readZoteroRdf } from './zotero/zotero-rdf.ts';

/** A file as it was chosen: its bytes, and where they lie. */
export interface AnnotationSource {
  name: string;
  path: string;
  bytes: Uint8Array;
}

interface Reader<Content> {
  format: AnnotationFormat;
  /** Null when the content is not of this format. */
  read(content: Content): IncomingFile | null;
}

/** The first that knows the value as its own reads it: the W3C's comes last, since it takes any list for one of annotations. */
const ofJson: readonly Reader<unknown>[] = [
  { format: 'hypothesis', read: readHypothesis },
  { format: 'zotero', read: readZotero },
  { format: 'jsonld', read: readWebAnnotations },
];
const ofText: readonly Reader<string>[] = [
  { format: 'hypothesis', read: readHypothesisCsv },
  { format: 'readwise', read: readReadwise },
  { format: 'taguette', read: readTaguetteCsv },
  { format: 'zotero', read: readZoteroMarkdown },
  { format: 'zotero', read: readZoteroRdf },
  { format: 'zotero', read: (text) => readZoteroHtml(text) },
];

/** Reads a file of annotations. Its format is told by its content; one that is given must be that. */
export function readAnnotations(source: AnnotationSource, format: AnnotationFormat | null): Result<IncomingFile> {
  const { name, path, bytes } = source;
  if (startsWith(bytes, 'PK')) {
    return isArchive(source) ? archiveProblem(name) : when('qdpx', source, format, () => readQdpx(name, bytes));
  }
  if (startsWith(bytes, 'SQLite format 3\0')) {
    return when('taguette', source, format, () => readTaguetteProject(name, path));
  }
  const text = decode(bytes)?.text.replace(/^\ufeff/, '');
  if (text === undefined) return unknown(name, format);
  if (!/^\s*[[{]/.test(text)) return firstOf(ofText, text, name, format);
  const json = parseJson(text);
  // A note may begin with a bracket.
  if (!json.ok) return asText(text, name, format) ?? unreadable(name, json);
  return firstOf(ofJson, json.value, name, format);
}

function firstOf<Content>(
  readers: readonly Reader<Content>[],
  content: Content,
  name: string,
  format: AnnotationFormat | null,
): Result<IncomingFile> {
  for (const reader of readers) {
    if (format !== null && reader.format !== format) continue;
    const found = reader.read(content);
    if (found) return ok(found);
  }
  const other = format === null ? undefined : readers.find(({ read }) => read(content) !== null)?.format;
  return unknown(name, format, other);
}

function asText(text: string, name: string, format: AnnotationFormat | null): Result<IncomingFile> | null {
  const read = firstOf(ofText, text, name, format);
  return read.ok ? read : null;
}

function when(
  is: AnnotationFormat,
  { name }: AnnotationSource,
  format: AnnotationFormat | null,
  read: () => Result<IncomingFile>,
): Result<IncomingFile> {
  return format === null || format === is ? read() : unknown(name, format, is);
}

function isArchive({ name, bytes }: AnnotationSource): boolean {
  const zip = openZip(name, bytes, { file: 0, all: 0 });
  return zip.ok && zip.value.has(MANIFEST);
}

/** It brings whole articles, not annotations alone: leaving those out would lose most of it. */
function archiveProblem(name: string) {
  return fail(
    'unsupported',
    `“${name}” is a bundle or a backup of Stet and brings whole articles with their annotations. Merge it into this library instead; nothing was imported.`,
  );
}

function unreadable(name: string, { error }: Extract<Result<never>, { ok: false }>) {
  return fail('damaged', `“${name}” could not be read: ${error.message} Nothing was imported.`, error.detail);
}

function unknown(name: string, format: AnnotationFormat | null, looksLike?: AnnotationFormat) {
  if (format === null) {
    const all = Object.values(annotationFormats).join(', ');
    return fail('unsupported', `“${name}” was not imported: it is none of these: ${all}.`);
  }
  const instead = looksLike === undefined ? '' : ` It looks like ${annotationFormats[looksLike]}.`;
  return fail('unsupported', `“${name}” was not imported: it is not ${annotationFormats[format]}.${instead}`);
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .subarray(0, signature.length)
    .equals(Buffer.from(signature));
}
