import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { cslFormat } from '../../shared/export/csl.ts';
import type { ExportSource } from '../../shared/export/format.ts';
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
    const named = { ...article.metadata, byline: 'Ada Lind, Jr., 山田 太郎 & The Associated Press', published: '2023' };
    const sources = [nothingKnown, named].map(
      (metadata): ExportSource => ({ ...sampleSource, article: { ...article, metadata } }),
    );
    sources.unshift(sampleSource);
    const items = JSON.parse(exportText(cslFormat, sources));
    valid(items);
    expect(valid.errors).toBeNull();
    expect(items.at(-1)).toMatchObject({
      author: [
        { family: 'Lind', given: 'Ada', suffix: 'Jr.' },
        { family: '山田', given: '太郎' },
        { literal: 'The Associated Press' },
      ],
      issued: { 'date-parts': [[2023]] },
    });
    expect(valid([{ ...items[0], type: 'newspaper' }])).toBe(false);
  });
});
