import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../../electron/library/import/extract-article.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('bad input ends as a sentence', () => {
  test.each([
    ['empty.txt', new Uint8Array(0), 'empty', /is empty/],
    ['blank.txt', bytes(' \n\t\r\n\u00a0'), 'empty', /only white space/],
    [
      'picture.txt',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'bad-file',
      /binary/,
    ],
    ['table.xlsx', bytes('PK'), 'unsupported', /imports text/],
    ['huge.txt', new Uint8Array(200 * 1024 * 1024), 'too-large', /200 MB.*up to 64 MB/],
    [
      'page.html',
      bytes('<!doctype html><html><head><script>1</script></head><body></body></html>'),
      'empty',
      /No article text/,
    ],
  ])('%s', async (name, content, code, message) => {
    const result = await extractArticle({ name, bytes: content });
    expect(result).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(message) } });
  });
});

describe('the reader is chosen by content and name', () => {
  const page = '<!doctype html><html><body><article><h1>A title</h1><p>Some words.</p></article></body></html>';

  test.each([
    ['a.txt', 'A title\n\nSome words are here.', 'text/plain'],
    ['README', 'A title\n\nSome words are here.', 'text/plain'],
    ['a.md', '# A title\n\nSome words are here.', 'text/markdown'],
    ['a.HTML', page, 'text/html'],
    ['saved.txt', page, 'text/html'],
    ['a.txt', 'The tag <html> opens a page.\n\nSo they say.', 'text/plain'],
  ])('%s', async (name, text, mediaType) => {
    const result = await extractArticle({ name, bytes: bytes(text) });
    expect(result).toMatchObject({ ok: true, value: { mediaType } });
  });
});

test('a text in UTF-16 and one in windows-1252 come out the same', async () => {
  const text = 'Die Größe\r\n\r\nDer Bürgermeister sagte: „Nein.“';
  const wide = await extractArticle({ name: 'a.txt', bytes: new Uint8Array(Buffer.from(text, 'utf16le')) });
  const narrow = await extractArticle({
    name: 'a.txt',
    bytes: Uint8Array.from(text.replace('„', '\u0084').replace('“', '\u0093'), (char) => char.charCodeAt(0)),
  });
  expect(wide).toMatchObject({ ok: true, value: { metadata: { title: 'Die Größe' } } });
  expect(narrow).toEqual(wide);
});

test('without a title line the title is the file’s name, or the first words', async () => {
  const text = bytes(
    'The council met on Tuesday and did not decide anything at all, as so often before in its long history.',
  );
  expect(await extractArticle({ name: 'council-meeting.txt', bytes: text })).toMatchObject({
    value: { metadata: { title: 'council meeting' } },
  });
  expect(await extractArticle({ name: 'Pasted text.txt', bytes: text })).toMatchObject({
    value: { metadata: { title: 'The council met on Tuesday and did not decide anything …' } },
  });
});

test('a note of one line is its title and its text', async () => {
  expect(await extractArticle({ name: 'Pasted text.txt', bytes: bytes('Buy milk') })).toMatchObject({
    ok: true,
    value: { metadata: { title: 'Buy milk' }, blocks: [{ text: 'Buy milk' }], keep: [true] },
  });
});
