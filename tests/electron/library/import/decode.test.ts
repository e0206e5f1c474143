import { describe, expect, test } from 'vitest';
import { decode } from '../../../../electron/library/import/decode.ts';

const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text].flatMap((char) => {
      const unit = char.charCodeAt(0);
      return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
    }),
  );
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('decode', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('Größe “x” 😀'), null, 'Größe “x” 😀', 'utf-8'],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, 0x68, 0x69]), null, 'hi', 'utf-8'],
    ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, ...utf16('hé there', true)]), null, 'hé there', 'utf-16le'],
    [
      'big-endian with a mark',
      Uint8Array.from([0xfe, 0xff, ...utf16('hé there', false)]),
      null,
      'hé there',
      'utf-16be',
    ],
    ['UTF-16 without a mark', utf16('A council met.', true), null, 'A council met.', 'utf-16le'],
    ['big-endian without a mark', utf16('A council met.', false), null, 'A council met.', 'utf-16be'],
    ['windows-1252', latin('Gr\u00f6\u00dfe \u0093x\u0094 \u0080'), null, 'Größe “x” €', 'windows-1252'],
    ['declared', latin('\u00bd\u00f3\u00b3w'), 'iso-8859-2', '˝ółw', 'iso-8859-2'],
    [
      'UTF-8 with a character cut through',
      Uint8Array.from([...new TextEncoder().encode('Świnie łażą po łące, łącznie trzy'), 0xc3, 0x2e]),
      'utf-8',
      'Świnie łażą po łące, łącznie trzy\ufffd.',
      'utf-8',
    ],
    [
      'UTF-8 that ends within a character, whatever it declares',
      new TextEncoder().encode('Größe über alles, süße Grüße à').slice(0, -1),
      'iso-8859-1',
      'Größe über alles, süße Grüße \ufffd',
      'utf-8',
    ],
    [
      'windows-1252 that declares UTF-8',
      latin('Gr\u00f6\u00dfe, \u00fcber S\u00fc\u00dfes \u00e0'),
      'utf-8',
      'Größe, über Süßes à',
      'windows-1252',
    ],
    ['a declaration that is none', latin('Gr\u00f6\u00dfe'), 'x-no-such', 'Größe', 'windows-1252'],
  ])('%s', (_, bytes, declared, text, encoding) => {
    expect(decode(bytes, declared)).toEqual({ text, encoding });
  });

  test.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['random bytes', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3)) & 255)],
    ['a zip', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 20, 0, 0, 0, 8, 0])],
  ])('%s is no text', (_, bytes) => expect(decode(bytes)).toBeNull());
});
