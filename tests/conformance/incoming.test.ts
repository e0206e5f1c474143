import { describe, expect, it } from 'vitest';
import { placeIncoming, placingArticle } from '../../electron/library/exchange/place-incoming.ts';
import { readHypothesis } from '../../shared/exchange/read-hypothesis.ts';
import { readWebAnnotations } from '../../shared/exchange/read-web-annotations.ts';
import { annotationSchema } from '../../shared/model/annotation.ts';
import { writtenAnnotation } from '../../shared/model/written-annotation.ts';
import { formatFiles, formatsFolder, formatsMissing, readFormat } from '../support/formats-folder.ts';
import { mustAssertions } from './web-annotation-schemas.ts';

/** The W3C's own samples, three of which break a "must": all are read, and what goes out again is valid and has lost nothing. */

if (!formatsFolder) console.warn(formatsMissing);

const article = placingArticle('holmferry0001', 1, 'No words of theirs.');
const assertions = mustAssertions('annotations');
const samples = formatsFolder ? formatFiles('samples/w3c').filter((file) => file.startsWith('anno')) : [];

function broken(value: unknown): string[] {
  return assertions.filter(({ matches, expected }) => matches(value) !== expected).map(({ file }) => file);
}

/** The annotation as it would be stored, and as it goes out again. */
function outAgain(value: unknown): Record<string, unknown> {
  const [incoming] = readWebAnnotations(value)?.annotations ?? [];
  if (!incoming) throw new Error('No annotation was read.');
  const { draft } = placeIncoming(incoming, article);
  const now = '2025-05-03T09:00:00.000Z';
  const stored = annotationSchema.parse({
    created: now,
    modified: now,
    'stet:version': 'a:1',
    'stet:seen': [],
    ...draft,
  });
  return JSON.parse(JSON.stringify(writtenAnnotation(stored)));
}

/** Values that a JSON value holds, wherever they stand. */
function values(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(values) : [value];
}

describe.skipIf(!formatsFolder)("the W3C's samples", () => {
  it('three of those that are right break a "must"', () => {
    expect(samples.filter((file) => broken(JSON.parse(readFormat(`samples/w3c/${file}`))).length > 0)).toHaveLength(3);
  });

  it.each(samples)('%s is read, and goes out valid with all that it said', (file) => {
    const sample = JSON.parse(readFormat(`samples/w3c/${file}`)) as Record<string, unknown>;
    const out = outAgain(sample);
    expect(broken(out)).toEqual([]);
    // The date of the last change is made anew with every change.
    const { modified: _, '@context': __, ...said } = sample;
    expect(values(out)).toEqual(expect.arrayContaining(values(said)));
    for (const key of Object.keys(said)) {
      if (!['type', 'target', 'body', 'bodyValue', 'motivation', 'creator', 'created', 'id'].includes(key))
        expect([key, out[key]]).toEqual([key, said[key]]);
    }
  });
});

it('fields that nobody knows stay where they stood', () => {
  const out = outAgain({
    '@context': ['http://www.w3.org/ns/anno.jsonld', { ex: 'https://ex.example/' }],
    id: 'https://ex.example/1',
    type: 'Annotation',
    'ex:mood': { 'ex:is': 'calm' },
    body: [{ type: 'TextualBody', value: 'n', 'ex:ink': 'blue' }],
    target: { source: 'https://ex.example/page', 'ex:page': 3, selector: { type: 'TextQuoteSelector', exact: 'x' } },
  });
  expect(out).toMatchObject({
    'ex:mood': { 'ex:is': 'calm' },
    body: [{ value: 'n', 'ex:ink': 'blue' }],
    'stet:foreign': { target: { 'ex:page': 3 } },
  });
  expect(out['@context']).toContainEqual({ ex: 'https://ex.example/' });
});

it('annotations of all pages are read, each once', () => {
  const annotation = (id: string) => ({ id, type: 'Annotation', target: 'https://ex.example/' });
  const page = (...ids: string[]) => ({ type: 'AnnotationPage', items: ids.map(annotation) });
  const collection = {
    type: 'AnnotationCollection',
    first: { ...page('a', 'b'), next: 'https://ex.example/page2' },
    '@included': [page('c'), page('d', 'e')],
  };
  const ids = readWebAnnotations(collection)?.annotations.map((each) => each.annotation.id);
  expect(ids).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it.skipIf(!formatsFolder)("Hypothesis' own answer is read", () => {
  const file = readHypothesis(JSON.parse(readFormat('samples/hypothesis/minimal.json')));
  expect(file?.unread).toEqual([]);
  expect(file?.annotations[0]?.targets[0]?.quote?.exact).toBeTruthy();
});
