/** Bytes in which a page must declare its encoding (HTML standard: 1024; pages are not so strict). */
const HEAD = 4096;

/** The encoding that a page's meta elements or XML declaration name; null when they name none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const match =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head) ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/i.exec(head);
  return match?.[1] ?? null;
}
