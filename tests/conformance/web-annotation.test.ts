import { describe, expect, it } from 'vitest';
import { jsonLdFormat } from '../../shared/export/jsonld.ts';
import { writtenAnnotation } from '../../shared/model/written-annotation.ts';
import { formatFiles, formatsFolder, formatsMissing, readFormat } from '../support/formats-folder.ts';
import { exportText, manyAnnotations, sampleSource } from '../support/sample-export.ts';
import { sampleNotes } from '../support/sample-notes.ts';
import { type Assertion, mustAssertions } from './web-annotation-schemas.ts';

/** The W3C's own test assertions (w3c/web-annotation-tests), all that say "must". */

if (!formatsFolder) console.warn(formatsMissing);

const assertions = mustAssertions('annotations');

function failures(value: unknown, of: readonly Assertion[]): string[] {
  return of
    .filter(({ matches, expected }) => matches(value) !== expected)
    .map(({ file, message }) => `${file}: ${message}`);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!formatsFolder)('W3C assertions', () => {
  it('are there and can tell wrong from right', () => {
    expect(assertions.length).toBeGreaterThanOrEqual(50);
    const wrong = formatFiles('samples/w3c/incorrect').map((file) => readFormat(`samples/w3c/incorrect/${file}`));
    const caught = wrong.filter((sample) => !isJson(sample) || failures(JSON.parse(sample), assertions).length > 0);
    expect(caught.length / wrong.length).toBeGreaterThan(0.9);
  });

  it.each(
    [...sampleSource.annotations.map(({ annotation }) => annotation), ...sampleNotes].map(
      (each) => [each['stet:kind'], each] as const,
    ),
  )('a stored %s', (_, annotation) =>
    expect(failures(JSON.parse(JSON.stringify(writtenAnnotation(annotation))), assertions)).toEqual([]),
  );

  it('the exported collection and its pages', () => {
    const collection = JSON.parse(exportText(jsonLdFormat, [manyAnnotations()]));
    const all = mustAssertions('collections');
    expect(
      failures(
        collection,
        all.filter(({ file }) => !file.startsWith('pages/')),
      ),
    ).toEqual([]);
    const { '@context': context, first, '@included': further } = collection;
    expect(further).toHaveLength(1);
    for (const page of [first, ...further]) {
      // A page by itself would bring the context that here stands on the collection.
      const alone = { '@context': context, ...page };
      const ofPages = all.filter(({ file }) => file.startsWith('pages/'));
      expect(failures(alone, ofPages)).toEqual([]);
    }
  });
});
