import { type AnnotationFormat, annotationFormats } from '../../../shared/exchange/annotation-formats.ts';
import type { IncomingFile } from '../../../shared/exchange/incoming.ts';
import { readHypothesis, readHypothesisCsv } from '../../../shared/exchange/read-hypothesis.ts';
import { readReadwise } from '../../../shared/exchange/read-readwise.ts';
import { readWebAnnotations } from '../../../shared/exchange/read-web-annotations.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { decode } from '../import/decode.ts';
import { parseJson } from '../store/safe-json.ts';
import { readQdpx } from './read-qdpx.ts';

/** Reads a file of annotations; its format is told by its content unless it is given. */
export function readAnnotations(
  name: string,
  bytes: Uint8Array,
  format: AnnotationFormat | null,
): Result<IncomingFile> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (format === 'qdpx' || (format === null && isZip)) return readQdpx(name, bytes);
  const text = decode(bytes)?.text.replace(/^\ufeff/, '');
  if (text === undefined) return unknown(name, format);
  const json = /^\s*[[{]/.test(text) ? parseJson(text) : null;
  if (json && !json.ok) {
    return fail(
      'damaged',
      `“${name}” could not be read: ${json.error.message} Nothing was imported.`,
      json.error.detail,
    );
  }
  const found = json
    ? ((format === 'jsonld' ? null : readHypothesis(json.value)) ??
      (format === 'hypothesis' ? null : readWebAnnotations(json.value)))
    : ((format === 'readwise' ? null : readHypothesisCsv(text)) ??
      (format === 'hypothesis' ? null : readReadwise(text)));
  return found ? ok(found) : unknown(name, format);
}

function unknown(name: string, format: AnnotationFormat | null) {
  const what =
    format === null
      ? `none of these: ${Object.values(annotationFormats).join(', ')}`
      : `not ${annotationFormats[format]}`;
  return fail('unsupported', `“${name}” was not imported: it is ${what}.`);
}
