import { type Annotation, annotationContext } from '../model/annotation.ts';
import type { Link } from '../model/link.ts';
import { writtenAnnotation } from '../model/written-annotation.ts';
import type { ExportContext, ExportFormat, ExportSource } from './format.ts';

/**
 * W3C Web Annotation JSON-LD: an AnnotationCollection with one embedded page
 * (https://www.w3.org/TR/annotation-model/#annotation-collection). The annotations stand there as they are stored;
 * offsets are code points. `total` comes last, when it is known.
 */
export const jsonLdFormat: ExportFormat = {
  id: 'jsonld',
  name: 'W3C Web Annotations (JSON-LD)',
  extension: 'jsonld',
  group: 'annotations',
  open(context) {
    const id = `stet://library/${encodeURIComponent(context.library.id)}/export/${encodeURIComponent(context.now)}`;
    const page = `${id}#page`;
    const articles: object[] = [];
    let total = 0;
    return {
      head: () => [head(context, id, page)],
      *article(source) {
        articles.push(describeArticle(source));
        const annotations = source.annotations.map(({ annotation }) =>
          writtenAnnotation(withoutKnownContext(annotation)),
        );
        for (const item of [...annotations, ...source.links.map(withoutKnownContext)]) {
          yield `${total === 0 ? '\n' : ',\n'}${JSON.stringify(item)}`;
          total += 1;
        }
      },
      tail: () => [`\n]},\n"last":${JSON.stringify(page)},\n"total":${total},\n`, listed(articles), '}\n'],
    };
  },
};

function head(context: ExportContext, id: string, page: string): string {
  const collection = {
    '@context': annotationContext,
    id,
    type: 'AnnotationCollection',
    label: context.library.name,
    created: context.now,
  };
  const first = { id: page, type: 'AnnotationPage', partOf: { id, type: 'AnnotationCollection' }, startIndex: 0 };
  return `${JSON.stringify(collection).slice(0, -1)},\n"first":${JSON.stringify(first).slice(0, -1)},"items":[`;
}

/** The articles that the targets name, so that another program can tell which they are. */
function describeArticle({ article: { id, metadata } }: ExportSource): object {
  return {
    id: `stet://article/${id}`,
    type: 'schema:NewsArticle',
    'schema:headline': metadata.title,
    'schema:author': metadata.byline,
    'schema:publisher': metadata.publication,
    'schema:datePublished': metadata.published,
    'schema:inLanguage': metadata.language,
    'schema:url': metadata.url,
  };
}

function listed(articles: object[]): string {
  return `"stet:articles":[${articles.map((article) => `\n${JSON.stringify(article)}`).join(',')}\n]`;
}

const known = JSON.stringify(annotationContext);

/** The collection declares the terms for all; a context that another program wrote is kept where it stands. */
function withoutKnownContext<Written extends Annotation | Link>(annotation: Written): Written {
  // A key without a value is not written.
  return JSON.stringify(annotation['@context']) === known
    ? Object.assign({ ...annotation }, { '@context': undefined })
    : annotation;
}
