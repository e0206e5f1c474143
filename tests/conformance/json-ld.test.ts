import { join } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { jsonLdFormat, PAGE_SIZE } from '../../shared/export/jsonld.ts';
import { annotationContext } from '../../shared/model/annotation.ts';
import { writtenAnnotation } from '../../shared/model/written-annotation.ts';
import { formatsFolder, formatsMissing, readFormat } from '../support/formats-folder.ts';
import { hasProgram, said, withFiles } from '../support/programs.ts';
import { exportText, manyAnnotations, sampleSource } from '../support/sample-export.ts';
import { sampleNotes } from '../support/sample-notes.ts';

/** A JSON-LD processor in safe mode fails on every key that the context does not declare: nothing would be dropped. */

if (!formatsFolder) console.warn(formatsMissing);

/** Serves the W3C's context from the folder and refuses everything else: nothing may be fetched. */
async function documentLoader(url: string) {
  if (url !== annotationContext[0]) throw new Error(`${url} would be fetched`);
  return { documentUrl: url, document: JSON.parse(readFormat('schemas/anno.jsonld')) };
}

async function expand(value: object): Promise<Record<string, unknown>[]> {
  const copy = JSON.parse(JSON.stringify(value));
  return (await jsonld.expand(copy, { safe: true, documentLoader })) as Record<string, unknown>[];
}

describe.skipIf(!formatsFolder)('JSON-LD in safe mode', () => {
  it('fails on a key that is not declared', async () => {
    const [placed] = sampleSource.annotations;
    await expect(expand({ ...placed?.annotation, undeclared: 'x' })).rejects.toThrow();
  });

  it.each(
    [...sampleSource.annotations.map(({ annotation }) => annotation), ...sampleNotes].map(
      (each) => [each['stet:kind'], each] as const,
    ),
  )('keeps all of a stored %s', async (_, annotation) => {
    const [expanded] = await expand(writtenAnnotation(annotation));
    expect(expanded?.['@id']).toBe(annotation.id);
  });

  it('understands assessing, quantities and history', async () => {
    const claim = sampleSource.annotations[1]?.annotation;
    const json = JSON.stringify(await expand(writtenAnnotation(claim as NonNullable<typeof claim>)));
    expect(json).toContain('"http://www.w3.org/ns/oa#assessing"');
    expect(json).toContain('"https://w3id.org/stet/ns#unit":[{"@value":"crown"}]');
    expect(json).toContain('"https://w3id.org/stet/ns#reason":[{"@value":"Seen the price list"}]');
  });

  it('keeps all of an export', async () => {
    const json = JSON.stringify(await expand(JSON.parse(exportText(jsonLdFormat))));
    for (const { annotation } of sampleSource.annotations) expect(json).toContain(`"@id":"${annotation.id}"`);
    expect(json).toContain('"http://www.w3.org/ns/activitystreams#items":[{"@list":[{');
    expect(json).toContain('"https://schema.org/headline":[{"@value":"Ferry to Holm: \\"free\\""}]');
  });

  it('keeps the pages beyond the first', async () => {
    const json = JSON.stringify(await expand(JSON.parse(exportText(jsonLdFormat, [manyAnnotations()]))));
    expect(json.match(/"@id":"urn:many:\d+"/g)).toHaveLength(PAGE_SIZE + 1);
    expect(json).toContain('"@included":[{');
  });
});

const python = process.env['STET_PYTHON'] ?? 'python3';

describe.skipIf(!formatsFolder || !hasProgram(python, ['-c', 'import pyld'], 'pyld'))('JSON-LD by pyld', () => {
  it('says the same', async () => {
    const whole = exportText(jsonLdFormat, [manyAnnotations()]);
    const context = JSON.stringify(JSON.parse(readFormat('schemas/anno.jsonld')));
    const read = await withFiles({ 'a.jsonld': whole, 'anno.jsonld': context }, (path) => {
      const script = join(import.meta.dirname, 'expand-with-pyld.py');
      return JSON.parse(said(python, [script, path('a.jsonld'), path('anno.jsonld'), annotationContext[0]]));
    });
    expect(read).toEqual(await expand(JSON.parse(whole)));
  });
});
