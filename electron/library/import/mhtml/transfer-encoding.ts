/** The bytes of a body that travelled in a transfer encoding (RFC 2045, section 6). `body` is latin1. Never throws. */
export function decodeTransfer(body: string, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64');
    case 'quoted-printable':
      return Buffer.from(unquote(body), 'latin1');
    default:
      return Buffer.from(body, 'latin1');
  }
}

/** What is no escape stays as it is. */
function unquote(body: string): string {
  return body
    .replace(/[ \t]+(?=\r?\n|$)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** A header's value with its encoded words (RFC 2047) decoded; a word in an unknown charset stays as printed. */
export function decodeHeader(value: string): string {
  return value
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(
      /=\?([\w-]+)(?:\*[\w-]+)?\?([BbQq])\?([^?\s]*)\?=/g,
      (whole, charset: string, how: string, text: string) => {
        const bytes = how.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : fromQ(text);
        try {
          return new TextDecoder(charset).decode(bytes);
        } catch {
          return whole;
        }
      },
    );
}

function fromQ(text: string): Uint8Array {
  return decodeTransfer(text.replaceAll('_', ' ').replace(/ $/, '=20'), 'quoted-printable');
}
