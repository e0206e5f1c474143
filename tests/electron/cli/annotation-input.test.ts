import { describe, expect, test } from 'vitest';
import { readEntries, readGiven } from '../../../electron/cli/annotation-input.ts';

describe('readEntries', () => {
  const a = { kind: 'note', exact: 'a' };
  const b = { kind: 'note', exact: 'b' };
  test.each([
    ['one annotation', JSON.stringify(a), [a]],
    ['a list', JSON.stringify([a, b]), [a, b]],
    ['a page', JSON.stringify({ type: 'AnnotationPage', items: [a, b] }), [a, b]],
    ['a collection', JSON.stringify({ type: 'AnnotationCollection', first: { items: [b] } }), [b]],
    [
      'one a line, with empty lines and a byte order mark',
      `\ufeff${JSON.stringify(a)}\n\n${JSON.stringify(b)}\r\n`,
      [a, b],
    ],
  ])('%s', (_what, text, entries) => {
    expect(readEntries(text)).toEqual({ ok: true, value: entries });
  });

  test.each([
    ['nothing', ' \n\n', /no annotations/],
    ['a line that is no JSON, by its number', `${JSON.stringify(a)}\n\n{"kind": `, /line 2 /],
    ['what nests deeper than any file of a library', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /line 1 /],
    ['a key that reaches into prototypes', '{"kind": "note", "__proto__": {}}', /line 1 /],
  ])('refuses %s', (_what, text, message) => {
    expect(readEntries(text)).toMatchObject({ ok: false, error: { message: expect.stringMatching(message) } });
  });
});

describe('readGiven', () => {
  test('tells an annotation in short from a Web Annotation by its type', () => {
    const target = { source: 'https://holm.example/ferry' };
    expect(readGiven({ kind: 'note', exact: 'a', note: 'So it is.' })).toMatchObject({
      ok: true,
      value: { short: { exact: 'a' } },
    });
    expect(readGiven({ type: 'Annotation', target })).toMatchObject({ ok: true, value: { web: { target } } });
  });

  test.each([
    [null],
    ['note'],
    [{ kind: 'nonsense' }],
    [{ kind: 'quote' }],
    [{ kind: 'note', start: 3, note: 'Where?' }],
    [{ type: 'Annotation' }],
  ])('refuses %j', (value) => {
    expect(readGiven(value)).toMatchObject({ ok: false, error: { code: 'bad-arguments' } });
  });
});
