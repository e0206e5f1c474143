import { describe, expect, it } from 'vitest';
import { readWebAnnotations } from '../../../shared/exchange/read-web-annotations.ts';
import { jsonLdFormat, PAGE_SIZE } from '../../../shared/export/jsonld.ts';
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

  it('goes on with pages that name one another, all in the order of the annotations', () => {
    const [annotation] = sampleSource.annotations;
    if (!annotation) throw new Error('The sample has no annotation');
    for (const count of [0, 1, PAGE_SIZE, PAGE_SIZE + 1, 2 * PAGE_SIZE + 1]) {
      const annotations = Array.from({ length: count }, (_, at) => ({
        ...annotation,
        annotation: { ...annotation.annotation, id: `urn:${at}` },
      }));
      const whole = JSON.parse(exportText(jsonLdFormat, [{ ...sampleSource, annotations }]));
      const pages = [whole.first, ...(whole['@included'] ?? [])];
      expect(pages).toHaveLength(Math.max(1, Math.ceil(count / PAGE_SIZE)));
      expect(pages.flatMap((page) => page.items).map(({ id }) => id)).toEqual(
        annotations.map((each) => each.annotation.id),
      );
      expect(whole).toMatchObject({ total: count, last: pages.at(-1).id });
      expect(readWebAnnotations(whole)?.annotations.length ?? 0).toBe(count);
      for (const [at, page] of pages.entries()) {
        expect(page.startIndex).toBe(at * PAGE_SIZE);
        expect(page.prev).toBe(pages[at - 1]?.id);
        expect(page.next).toBe(pages[at + 1]?.id);
        expect(page.partOf.id).toBe(whole.id);
      }
    }
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
