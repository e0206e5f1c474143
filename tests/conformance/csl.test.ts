import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { cslFormat } from '../../shared/export/csl.ts';
import { formatsFolder, formatsMissing, readFormat } from '../support/formats-folder.ts';
import { exportText, sampleSource } from '../support/sample-export.ts';

if (!formatsFolder) console.warn(formatsMissing);

describe.skipIf(!formatsFolder)('CSL-JSON by its own schema', () => {
  it('is valid', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    const valid = ajv.compile(JSON.parse(readFormat('schemas/csl-data.json')));
    const { article } = sampleSource;
    const nothingKnown = {
      ...article.metadata,
      byline: null,
      publication: null,
      published: null,
      url: null,
      language: null,
    };
    const sources = [sampleSource, { ...sampleSource, article: { ...article, metadata: nothingKnown } }];
    const items = JSON.parse(exportText(cslFormat, sources));
    valid(items);
    expect(valid.errors).toBeNull();
    expect(valid([{ ...items[0], type: 'newspaper' }])).toBe(false);
  });
});
