export type MediaType = 'text/plain' | 'text/markdown' | 'text/html';

const BY_EXTENSION: Readonly<Record<string, MediaType>> = {
  txt: 'text/plain',
  text: 'text/plain',
  '': 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
};

/** Bytes looked at: a page's doctype or root element comes early. */
const HEAD = 1024;

/** What the source is, by its extension and its first bytes; null for what Stet has no reader for. */
export function sniffMediaType(name: string, bytes: Uint8Array): MediaType | null {
  const byName = BY_EXTENSION[extensionOf(name)];
  if (byName === undefined) return null;
  // A page saved under a .txt name is still a page.
  return byName === 'text/plain' && looksLikeHtml(bytes) ? 'text/html' : byName;
}

/** Lower case, without the dot; '' for a name without one. */
export function extensionOf(name: string): string {
  return /[^.]\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replaceAll('\u0000', '');
  return /^(?:\W{0,4})\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html[\s>])/i.test(head);
}
