/** Turns the bytes of a text into a string. The encoding found is a WHATWG label. */
interface Decoded {
  text: string;
  encoding: string;
}

/**
 * In this order: byte order mark, the NUL pattern of UTF-16 without a mark, strict UTF-8, UTF-8 with a broken character here
 * and there (U+FFFD in its place), what the source declares, windows-1252 (which can decode anything). Null where the bytes are no text.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded | null {
  const marked = byMark(bytes);
  if (marked) return decodeAs(bytes, marked);
  const wide = byNulPattern(bytes);
  if (wide) return decodeAs(bytes, wide);
  if (isBinary(bytes)) return null;
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const broken = nearlyUtf8(bytes);
  if (broken !== null) return { text: broken, encoding: 'utf-8' };
  if (declared) {
    const text = strictly(bytes, declared);
    if (text !== null) return { text, encoding: declared };
  }
  return decodeAs(bytes, 'windows-1252');
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Western text in UTF-16 has a NUL in nearly every other byte; the side tells the byte order. */
function byNulPattern(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd / pairs > 0.4 && even / pairs < 0.05) return 'utf-16le';
  if (even / pairs > 0.4 && odd / pairs < 0.05) return 'utf-16be';
  return null;
}

/** More than one control character in two hundred, or NULs that are no UTF-16: a picture or a program. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 65_536);
  let controls = 0;
  let nuls = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] as number;
    if (byte === 0) nuls++;
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b)
      controls++;
  }
  return nuls > Math.max(2, length / 1000) || controls > Math.max(2, length / 200) || hasSignature(bytes);
}

const SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // %PDF-
  [0x50, 0x4b, 0x03, 0x04], // zip
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF8
  [0x1f, 0x8b], // gzip
  [0x7f, 0x45, 0x4c, 0x46], // ELF
];

function hasSignature(bytes: Uint8Array): boolean {
  return SIGNATURES.some((signature) => signature.every((byte, at) => bytes[at] === byte));
}

/** Whole characters beyond ASCII for each broken one. Text in any other encoding has next to none that are whole. */
const WHOLE = 4;

/** Sites cut teasers in the middle of a character, and downloads end there. Null where it is another encoding. */
function nearlyUtf8(bytes: Uint8Array): string | null {
  const { text } = decodeAs(bytes, 'utf-8');
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  return whole >= WHOLE * broken ? text : null;
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // An encoding that is unknown, or that the bytes break, is not the encoding.
    return null;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
