import { describe, expect, it } from 'vitest';
import { jsonLdFormat } from '../../../shared/export/jsonld.ts';
import { annotationSchema } from '../../../shared/model/annotation.ts';
import { exportText, sampleSource } from '../../support/sample-export.ts';

describe('JSON-LD', () => {
  const collection = JSON.parse(exportText(jsonLdFormat));

  it('is a collection with one page', () => {
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: 6, last: collection.first.id });
    expect(collection.first.items).toHaveLength(6);
  });

  it('holds nothing but JSON when there is nothing to hold', () => {
    expect(JSON.parse(exportText(jsonLdFormat, []))).toMatchObject({ total: 0, 'stet:articles': [] });
  });

  it('gives back what was stored', () => {
    for (const [at, item] of collection.first.items.entries()) {
      const read = annotationSchema.parse({ '@context': collection['@context'], ...item });
      const stored = sampleSource.annotations[at]?.annotation;
      expect(read).toMatchObject(JSON.parse(JSON.stringify(stored)));
    }
  });

  it('keeps the context that another program wrote', () => {
    const [first] = sampleSource.annotations;
    const foreign = { ...first?.annotation, '@context': 'http://www.w3.org/ns/anno.jsonld' };
    const annotations = [{ annotation: annotationSchema.parse(foreign), placements: [] }];
    const text = exportText(jsonLdFormat, [{ ...sampleSource, annotations }]);
    expect(JSON.parse(text).first.items[0]['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
  });
});
