import { describe } from '../../shared/anchor/describe.ts';
import { createMatcher } from '../../shared/anchor/match.ts';
import type { ExportContext, ExportFormat, ExportSource } from '../../shared/export/format.ts';
import { PAGE_SIZE } from '../../shared/export/jsonld.ts';
import { type Annotation, annotationContext, type Body, type PlacedAnnotation } from '../../shared/model/annotation.ts';
import { emptyClaim, emptyQuotation, motivationOf } from '../../shared/model/annotation-defaults.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Block } from '../../shared/model/block.ts';
import {
  fileBody,
  type Link,
  type LinkBody,
  type LinkRelation,
  linkDraft,
  linkSchema,
  pageBody,
} from '../../shared/model/link.ts';
import { articleText } from '../../shared/text/article-text.ts';

/** An invented article with one annotation of each kind, an orphan and a split quotation. */

const blocks: Block[] = [
  { type: 'heading', level: 2, text: 'Tides & tolls' },
  {
    type: 'paragraph',
    text: '😀 The ferry to Holm will cost *nothing* from May, the council said.',
    marks: [
      { type: 'strong', start: 6, end: 11 },
      { type: 'link', start: 15, end: 19, href: 'https://holm.example/ferry?a=1&b=2' },
    ],
  },
  { type: 'paragraph', text: '“We can afford it,” said Ada Lind, the mayor, “for ten years.”' },
  { type: 'list', level: 1, text: 'It cost 42 crowns in 2019.' },
  { type: 'list', level: 1, text: '=SUM(A1) is no price.' },
  { type: 'quote', text: 'A line of verse\nand another' },
  { type: 'caption', text: 'The quay, 1_000 m long.' },
];
const text = articleText(blocks);

const article: Article = {
  format: 1,
  id: 'holmferry0001',
  version: 'a:1',
  seen: [],
  added: '2025-05-02T08:00:00.000Z',
  modified: '2025-05-02T08:00:00.000Z',
  metadata: {
    title: 'Ferry to Holm: "free"',
    byline: 'Kim Aas',
    bylineRole: 'Reporter',
    publication: 'The Holm Gazette',
    copiedFrom: null,
    published: '2025-05-01',
    place: 'HOLM',
    url: 'https://holm.example/ferry-free',
    language: 'en',
  },
  evidence: {},
  revision: 1,
  revisions: [{ file: 'content.json', sha256: '0'.repeat(64), revision: 1 }],
  original: { file: 'original.txt', sha256: '0'.repeat(64), name: 'ferry.txt', bytes: 400, mediaType: 'text/plain' },
  status: 'reading',
  starred: false,
};

function annotation(number: number, kind: Annotation['stet:kind'], words: string[], body: Body[]): Annotation {
  return {
    '@context': [...annotationContext],
    id: `urn:uuid:00000000-0000-4000-8000-00000000000${number}`,
    type: 'Annotation',
    'stet:kind': kind,
    motivation: motivationOf[kind],
    created: '2025-05-03T09:00:00.000Z',
    modified: '2025-05-03T09:00:00.000Z',
    creator: { type: 'Person', name: 'Mo' },
    body,
    target: words.map((exact) => {
      const start = text.indexOf(exact);
      const selector =
        start < 0 ? [{ type: 'TextQuoteSelector', exact }] : describe(text, { start, end: start + exact.length });
      return { type: 'SpecificResource', source: 'stet://article/holmferry0001', selector, 'stet:revision': 1 };
    }),
    'stet:version': `a:${number}`,
    'stet:seen': [],
  };
}

const note: Body = { type: 'TextualBody', purpose: 'commenting', value: 'Ask **her** again.', format: 'text/markdown' };

const annotations: Annotation[] = [
  annotation(
    1,
    'quote',
    ['We can afford it,', 'for ten years.'],
    [
      {
        ...emptyQuotation,
        'stet:speaker': 'Ada Lind',
        'stet:person': 'p1',
        'stet:role': 'the mayor',
        'stet:cue': 'said',
      },
      note,
    ],
  ),
  annotation(
    2,
    'claim',
    ['It cost 42 crowns in 2019.'],
    [
      {
        ...emptyClaim,
        'schema:text': 'The ferry cost 42 crowns in 2019',
        'stet:claimant': 'the council',
        'stet:claimKind': 'number',
        'stet:quantities': [{ value: 42, unit: 'crown', date: '2019', text: '42 crowns' }],
        'stet:status': 'stands',
        'stet:history': [{ status: 'stands', at: '2025-05-04T10:00:00.000Z', by: 'Mo', reason: 'Seen the price list' }],
      },
    ],
  ),
  annotation(3, 'highlight', ['😀 The ferry'], []),
  annotation(4, 'tag', ['=SUM(A1)'], [{ type: 'TextualBody', purpose: 'tagging', value: 'odd', 'stet:code': 'c1' }]),
  annotation(5, 'note', [], [note]),
  annotation(6, 'highlight', ['words that are gone'], []),
];
// A note on the article as a whole has a target without selectors.
annotations[4]?.target.push({
  type: 'SpecificResource',
  source: 'stet://article/holmferry0001',
  selector: [],
  'stet:revision': 1,
});

function place(annotation: Annotation): PlacedAnnotation {
  const matcher = createMatcher(text);
  return { annotation, placements: annotation.target.map(({ selector }) => matcher.match(selector)) };
}

export const sampleSource: ExportSource = { article, blocks, annotations: annotations.map(place), links: [] };

export const sampleContext: ExportContext = {
  library: { id: 'lib1', name: 'Ferries' },
  people: [{ id: 'p1', name: 'Ada Lind', aliases: ['A. Lind'], role: 'Mayor', affiliation: null }],
  codes: [{ id: 'c1', name: 'odd things', parent: null, color: null, definition: '' }],
  articles: 1,
  now: '2025-06-01T00:00:00.000Z',
};

function link(number: number, relation: LinkRelation, body: LinkBody): Link {
  const about = annotations[1]?.id ?? '';
  return linkSchema.parse({
    ...linkDraft(about, relation, body, 'Mo'),
    '@context': [...annotationContext],
    id: `urn:uuid:00000000-0000-4000-8000-00000000001${number}`,
    created: '2025-05-05T09:00:00.000Z',
    modified: '2025-05-05T09:00:00.000Z',
    'stet:version': `a:1${number}`,
    'stet:seen': [],
  });
}

/** The sample with evidence for its claim: a page, words of a quote, and a file. */
export const linkedSource: ExportSource = {
  ...sampleSource,
  links: [
    link(1, 'supports', pageBody('https://prices.example/2019?a=1&b=2', '2025-05-05')),
    link(2, 'contradicts', {
      type: 'SpecificResource',
      purpose: 'linking',
      source: 'stet://article/holmferry0001',
      selector: [{ type: 'TextQuoteSelector', exact: 'We can afford it,' }],
      'stet:revision': 1,
      'stet:annotation': annotations[0]?.id ?? '',
    }),
    link(
      3,
      'context',
      fileBody('holmferry0001', { file: '0a-prices.csv', name: 'Prices.csv', sha256: '0a', bytes: 9 }),
    ),
  ],
};

/** The sample with one annotation more than a page of web annotations has. */
export function manyAnnotations(): ExportSource {
  const [first] = sampleSource.annotations;
  if (!first) throw new Error('The sample has no annotation');
  const annotations = Array.from({ length: PAGE_SIZE + 1 }, (_, at) => ({
    ...first,
    annotation: { ...first.annotation, id: `urn:many:${at}` },
  }));
  return { ...sampleSource, annotations };
}

/** The whole export of some articles as text. */
export function exportText(format: ExportFormat, sources: ExportSource[] = [sampleSource], template?: string): string {
  const writer = format.open({ ...sampleContext, articles: sources.length, template });
  return [...writer.head(), ...sources.flatMap((source) => [...writer.article(source)]), ...writer.tail()].join('');
}

/** The same of a format that is no text. */
export function exportBytes(format: ExportFormat, sources: ExportSource[] = [sampleSource]): Uint8Array {
  const writer = format.open({ ...sampleContext, articles: sources.length });
  const chunks = [...writer.head(), ...sources.flatMap((source) => [...writer.article(source)]), ...writer.tail()];
  return Buffer.concat(chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk)));
}
