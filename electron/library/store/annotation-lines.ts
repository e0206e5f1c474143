import type * as z from 'zod';
import { annotationContext, annotationSchema, tombstoneSchema } from '../../../shared/model/annotation.ts';
import { linkSchema } from '../../../shared/model/link.ts';
import { isReadAgain, parseJson } from '../../../shared/model/safe-json.ts';
import { writtenAnnotation } from '../../../shared/model/written-annotation.ts';
import { isConflictMarker } from './git-conflict.ts';
import { type AnnotationLine, isLink, isTombstone } from './merge-annotations.ts';

export interface ParsedLines {
  lines: AnnotationLine[];
  /** Lines that could not be understood, byte for byte, without the line feed. */
  unreadable: Buffer[];
}

const LINE_FEED = 0x0a;
/** No line of ours comes near: a note of a hundred thousand words has under a million bytes. 16 MB. */
const LONGEST = 16 * 1024 * 1024;

/** Reads annotations.jsonl. Blank lines and Git's marks of a conflict mean nothing; one bad line never costs another. */
export function parseLines(bytes: Buffer): ParsedLines {
  const parsed: ParsedLines = { lines: [], unreadable: [] };
  for (const raw of splitLines(bytes)) {
    const line = parseLine(raw);
    if (line === 'blank') continue;
    if (line === null) parsed.unreadable.push(raw);
    else parsed.lines.push(line);
  }
  return parsed;
}

/** A line in the form the W3C model demands, with its line feed. */
export function lineText(line: AnnotationLine): string {
  return `${JSON.stringify(isTombstone(line) || isLink(line) ? line : writtenAnnotation(line))}\n`;
}

/** Whether such a line would be understood when it is read again; one that would not must never be written. */
export function isReadable(line: AnnotationLine): boolean {
  const text = lineText(line);
  return Buffer.byteLength(text) <= LONGEST && isReadAgain(text);
}

function parseLine(raw: Buffer): AnnotationLine | 'blank' | null {
  if (raw.length > LONGEST) return null;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return null;
  }
  if (text.trim() === '' || isConflictMarker(text)) return 'blank';
  const json = parseJson(text);
  if (!json.ok) return null;
  const line = schemaFor(json.value).safeParse(json.value);
  return line.success ? withSharedContext(line.data) : null;
}

const sharedContext = [...annotationContext];
const ownContext = JSON.stringify(sharedContext);

/** The context is most of an annotation's objects and the same for nearly all: one stands for all of them. */
function withSharedContext(line: AnnotationLine): AnnotationLine {
  return JSON.stringify(line['@context']) === ownContext ? Object.assign(line, { '@context': sharedContext }) : line;
}

function schemaFor(value: unknown): z.ZodType<AnnotationLine> {
  if (typeof value !== 'object' || value === null) return annotationSchema;
  if (isTombstone(value as AnnotationLine)) return tombstoneSchema;
  return isLink(value as AnnotationLine) ? linkSchema : annotationSchema;
}

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    if (end > start) lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}
