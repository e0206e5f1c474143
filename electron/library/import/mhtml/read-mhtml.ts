import type { ExtractedArticle } from '../../../../shared/model/extracted.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import type { Batch } from '../batch.ts';
import { DeclaredEvidence } from '../declared-evidence.ts';
import { decode } from '../decode.ts';
import { declaredEncoding } from '../html/declared-encoding.ts';
import { stripEmbeddedData, withEvidence } from '../html/saved-page.ts';
import { safeHref } from '../marked-block.ts';
import { readHtml } from '../read-html.ts';
import { readText } from '../read-text.ts';
import type { ImportSource } from '../source.ts';
import { type MimePart, parsePart, partsOf } from './mime-part.ts';
import { decodeHeader, decodeTransfer } from './transfer-encoding.ts';

/** Multiparts inside multiparts that are looked into. */
const DEEPEST = 4;

/** A page as browsers archive it (RFC 2557): its HTML goes the way of every page, its pictures and styles stay behind. */
export function readMhtml(source: ImportSource, batch?: Batch): Result<ExtractedArticle> {
  const message = parsePart(Buffer.from(source.bytes).toString('latin1'));
  const root = findRoot(message, 0);
  if (!root) {
    return fail(
      'bad-file',
      `“${source.name}” holds no page: it is no web archive, or it was cut off. Nothing was imported from it.`,
    );
  }
  const text = textOf(root);
  const read =
    root.type === 'text/plain'
      ? readText(text, source.name, batch)
      : readHtml(
          {
            html: stripEmbeddedData(text),
            name: source.name,
            ...(source.url === undefined ? {} : { url: source.url }),
          },
          batch,
        );
  const { found } = addressOf(message, root);
  return ok({ ...withEvidence(read, found, source.name), mediaType: 'multipart/related' });
}

/** The markup of the page in an archive; null when there is none. */
export function readArchivedPage(bytes: Uint8Array): string | null {
  const root = findRoot(parsePart(Buffer.from(bytes).toString('latin1')), 0);
  return root && root.type !== 'text/plain' ? textOf(root) : null;
}

function textOf(root: MimePart): string {
  const bytes = decodeTransfer(root.body, root.headers.get('content-transfer-encoding') ?? '');
  return decode(bytes, root.parameters.get('charset') ?? declaredEncoding(bytes))?.text ?? '';
}

/** The part that the archive says is its page, else its first page, else its first text. */
function findRoot(part: MimePart, depth: number): MimePart | null {
  if (!part.type.startsWith('multipart/')) return /^(?:text\/|application\/xhtml)/.test(part.type) ? part : null;
  if (depth >= DEEPEST) return null;
  const parts = partsOf(part);
  const start = part.parameters.get('start');
  const named = start === undefined ? undefined : parts.find(({ headers }) => headers.get('content-id') === start);
  const isPage = ({ type }: MimePart) => type === 'text/html' || type === 'application/xhtml+xml';
  const chosen = named ?? parts.find(isPage);
  if (chosen) return findRoot(chosen, depth + 1);
  for (const one of parts) {
    const root = one.type === 'text/css' ? null : findRoot(one, depth + 1);
    if (root) return root;
  }
  return null;
}

function addressOf(message: MimePart, root: MimePart): DeclaredEvidence {
  const evidence = new DeclaredEvidence();
  const address =
    message.headers.get('snapshot-content-location') ??
    root.headers.get('content-location') ??
    message.headers.get('content-location');
  evidence.add('url', safeHref(address), 'archive', 0.9);
  const subject = message.headers.get('subject');
  if (subject) evidence.add('title', decodeHeader(subject), 'archive', 0.4);
  return evidence;
}
