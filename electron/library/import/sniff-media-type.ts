import { articleTypes, extensionOf, type MediaType } from '../../../shared/model/article-types.ts';

const BY_EXTENSION: ReadonlyMap<string, MediaType> = new Map([
  ['', 'text/plain'],
  ...articleTypes.flatMap(({ mediaType, extensions }) =>
    extensions.map((extension): [string, MediaType] => [extension, mediaType]),
  ),
]);

/** Whether there is a reader for files of such a name. */
export function isImported(name: string): boolean {
  return BY_EXTENSION.has(extensionOf(name));
}

/** Bytes looked at: a page's doctype or root element comes early. */
const HEAD = 1024;

/**
 * What the source is, by its first bytes where they are certain, else by its extension; null for what Stet has no
 * reader for. A file without an extension, or with another sort's, is read as what it is.
 */
export function sniffMediaType(name: string, bytes: Uint8Array): MediaType | null {
  const byName = BY_EXTENSION.get(extensionOf(name));
  if (byName === undefined) return null;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  if (head.startsWith('%PDF-')) return 'application/pdf';
  if (head.startsWith('PK\u0003\u0004')) return zipType(head) ?? byName;
  if (isMimeArchive(head)) return 'multipart/related';
  // A page saved under a .txt name is still a page; one under .pdf is what a server sent in place of it.
  return byName !== 'text/markdown' && looksLikeHtml(head) ? 'text/html' : byName;
}

function looksLikeHtml(head: string): boolean {
  return /^(?:\W{0,4})\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html[\s>])/i.test(
    head.replaceAll('\u0000', ''),
  );
}

/** EPUB's container begins with a file that says so; Word's with one that only its sort has. */
function zipType(head: string): MediaType | null {
  if (head.startsWith('mimetypeapplication/epub+zip', 30)) return 'application/epub+zip';
  return null;
}

function isMimeArchive(head: string): boolean {
  return /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?content-type:\s*multipart\/(?:related|mixed|alternative)/i.test(head);
}
