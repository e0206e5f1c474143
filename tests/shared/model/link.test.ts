import { describe, expect, it } from 'vitest';
import { fileBody, linkDraft, linkDraftSchema, linkedThing, linkSchema, pageBody } from '../../../shared/model/link.ts';

const words = {
  type: 'SpecificResource' as const,
  purpose: 'linking' as const,
  source: 'stet://article/holmferry0001',
  selector: [{ type: 'TextQuoteSelector', exact: 'the harbour office' }],
  'stet:revision': 1,
};

describe('linkedThing', () => {
  it.each([
    ['stet://article/holmferry0001', { type: 'words', articleId: 'holmferry0001' }],
    [
      'stet://article/holmferry0001/evidence/0a1b-report.pdf',
      { type: 'file', articleId: 'holmferry0001', file: '0a1b-report.pdf' },
    ],
    ['https://holm.example/?a=1#b', { type: 'page', url: 'https://holm.example/?a=1#b' }],
    ['stet://article/holmferry0001/evidence/../article.json', null],
    ['stet://article/holmferry0001/evidence/.hidden', null],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
  ])('%s', (source, expected) => {
    expect(linkedThing({ source })).toEqual(expected);
  });
});

describe('a link', () => {
  it('is accepted as a draft, whatever it links to', () => {
    const file = { file: '0a-report.pdf', name: 'Report (final).PDF', sha256: '0a', bytes: 3 };
    for (const body of [words, pageBody('https://holm.example', '2025-05-01'), fileBody('holmferry0001', file)]) {
      expect(linkDraftSchema.parse(linkDraft('urn:uuid:1', 'supports', body, 'Mo'))).toMatchObject({ body: [body] });
      expect(linkedThing(body)).not.toBeNull();
    }
  });

  it.each([
    ['another relation', { 'stet:relation': 'proves' }],
    ['no body', { body: [] }],
    ['another kind', { 'stet:kind': 'note' }],
    ['a day that is none', { body: [{ ...words, 'stet:accessed': '2025-02-30' }] }],
  ])('is refused with %s', (_, change) => {
    expect(linkDraftSchema.safeParse({ ...linkDraft('urn:uuid:1', 'context', words, ''), ...change }).success).toBe(
      false,
    );
  });

  it('keeps what another program wrote into it', () => {
    const read = linkSchema.parse({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      ...linkDraft('urn:uuid:1', 'repeats', { ...words, other: 1 }, ''),
      id: 'urn:uuid:2',
      created: '',
      modified: '',
      'stet:version': 'a:1',
      'stet:seen': [],
      more: true,
    });
    expect(read).toMatchObject({ more: true, body: [{ other: 1 }] });
  });
});
