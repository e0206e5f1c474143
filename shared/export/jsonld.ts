import { type Annotation, annotationContext } from '../model/annotation.ts';
import type { Link } from '../model/link.ts';
import { writtenAnnotation } from '../model/written-annotation.ts';
import type { ExportContext, ExportFormat, ExportSource } from './format.ts';

/** Annotations on one page. */
export const PAGE_SIZE = 1000;

/**
 * W3C Web Annotation JSON-LD: an AnnotationCollection with its first page embedded, and the others included beside it
 * (https://www.w3.org/TR/annotation-model/#annotation-collection, https://www.w3.org/TR/json-ld11/#included-blocks), each
 * naming the one before and the one after. The annotations stand there as they are stored; offsets are code points.
 * `total` comes last, when it is known.
 */
export const jsonLdFormat: ExportFormat = {
  id: 'jsonld',
  name: 'W3C Web Annotations (JSON-LD)',
  extension: 'jsonld',
  group: 'annotations',
  open(context) {
    const pages = new Pages(
      `stet://library/${encodeURIComponent(context.library.id.toWellFormed())}/export/${encodeURIComponent(context.now)}`,
    );
    const articles: object[] = [];
    return {
      head: () => [pages.head(context)],
      *article(source) {
        articles.push(describeArticle(source));
        for (const { annotation } of source.annotations) {
          yield pages.item(writtenAnnotation(withoutKnownContext(annotation)));
        }
        for (const link of source.links) yield pages.item(withoutKnownContext(link));
      },
      *tail() {
        for (const note of context.notes ?? []) yield pages.item(writtenAnnotation(withoutKnownContext(note)));
        yield* [pages.tail(), listed(articles), '}\n'];
      },
    };
  },
};

/** Lays the annotations out over pages, as they come. */
class Pages {
  readonly #collection: string;
  #total = 0;

  constructor(collection: string) {
    this.#collection = collection;
  }

  head(context: ExportContext): string {
    const collection = {
      '@context': annotationContext,
      id: this.#collection,
      type: 'AnnotationCollection',
      label: context.library.name,
      created: context.now,
    };
    return `${opened(collection)},\n"first":${this.#page(1)}`;
  }

  item(annotation: object): string {
    const at = this.#total % PAGE_SIZE;
    const page = this.#pages;
    this.#total += 1;
    const json = JSON.stringify(annotation);
    if (at > 0 || page === 0) return `${at === 0 ? '\n' : ',\n'}${json}`;
    // The page before is full: it is closed, now that there is one to come.
    const next = `\n],"next":${JSON.stringify(this.#id(page + 1))}}`;
    return `${next},\n${page === 1 ? '"@included":[' : ''}${this.#page(page + 1)}\n${json}`;
  }

  tail(): string {
    const last = Math.max(1, this.#pages);
    const end = last > 1 ? '\n]}\n]' : '\n]}';
    return `${end},\n"last":${JSON.stringify(this.#id(last))},\n"total":${this.#total},\n`;
  }

  get #pages(): number {
    return Math.ceil(this.#total / PAGE_SIZE);
  }

  #id(page: number): string {
    return `${this.#collection}#page-${page}`;
  }

  /** A page up to the first of its items. */
  #page(number: number): string {
    const page = {
      id: this.#id(number),
      type: 'AnnotationPage',
      partOf: { id: this.#collection, type: 'AnnotationCollection' },
      ...(number === 1 ? {} : { prev: this.#id(number - 1) }),
      startIndex: (number - 1) * PAGE_SIZE,
    };
    return `${opened(page)},"items":[`;
  }
}

/** An object to which more is to be added. */
function opened(value: object): string {
  return JSON.stringify(value).slice(0, -1);
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
