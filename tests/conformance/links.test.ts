import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { annotationContext } from '../../shared/model/annotation.ts';
import { fileBody, type LinkBody, linkDraft, linkSchema, pageBody } from '../../shared/model/link.ts';
import { formatsFolder, formatsMissing, readFormat } from '../support/formats-folder.ts';
import { mustAssertions } from './web-annotation-schemas.ts';

/** Links as they are stored, against the W3C's assertions and a JSON-LD processor that fails on what it does not know. */

if (!formatsFolder) console.warn(formatsMissing);

const bodies: [string, LinkBody][] = [
  [
    'words',
    {
      type: 'SpecificResource',
      purpose: 'linking',
      source: 'stet://article/holmferry0001',
      selector: [
        { type: 'TextQuoteSelector', exact: 'the council said', prefix: 'May, ', suffix: '.' },
        { type: 'TextPositionSelector', start: 49, end: 65 },
      ],
      'stet:revision': 1,
      'stet:annotation': 'urn:uuid:00000000-0000-4000-8000-000000000009',
    },
  ],
  ['a page', pageBody('https://holm.example/ferry?a=1', '2025-05-01')],
  ['a file', fileBody('holmferry0001', { file: '0a-counts.csv', name: 'Counts.csv', sha256: '0a', bytes: 12 })],
];

const stored = (body: LinkBody) =>
  linkSchema.parse({
    ...linkDraft('urn:uuid:00000000-0000-4000-8000-000000000001', 'supports', body, 'Mo'),
    '@context': [...annotationContext],
    id: 'urn:uuid:00000000-0000-4000-8000-000000000002',
    created: '2025-05-03T09:00:00.000Z',
    modified: '2025-05-03T09:00:00.000Z',
    'stet:version': 'a:1',
    'stet:seen': [],
  });

async function documentLoader(url: string) {
  if (url !== annotationContext[0]) throw new Error(`${url} would be fetched`);
  return { documentUrl: url, document: JSON.parse(readFormat('schemas/anno.jsonld')) };
}

describe.skipIf(!formatsFolder)('a stored link', () => {
  it.each(bodies)('to %s meets the assertions', (_, body) => {
    const value: unknown = JSON.parse(JSON.stringify(stored(body)));
    const failed = mustAssertions('annotations').filter(({ matches, expected }) => matches(value) !== expected);
    expect(failed.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
  });

  it.each(bodies)('to %s loses nothing as linked data', async (_, body) => {
    const copy = JSON.parse(JSON.stringify(stored(body)));
    const json = JSON.stringify(await jsonld.expand(copy, { safe: true, documentLoader }));
    expect(json).toContain('"http://www.w3.org/ns/oa#linking"');
    expect(json).toContain('"https://w3id.org/stet/ns#relation":[{"@value":"supports"}]');
    expect(json).toContain('"@id":"urn:uuid:00000000-0000-4000-8000-000000000001"');
  });
});
