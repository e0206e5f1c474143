import type { Block } from '../model/block.ts';
import { embedLink } from '../model/embed.ts';
import { articleText, blockRanges } from '../text/article-text.ts';
import { isRightToLeft } from '../text/direction.ts';
import { type AnnotationRecord, recordAnnotations, recordNotes } from './annotation-record.ts';
import type { ExportFormat, ExportSource } from './format.ts';
import { libraryNotesHtml } from './html-library-notes.ts';
import { HtmlLists } from './html-list.ts';
import { notesHtml } from './html-notes.ts';
import { htmlStyle } from './html-style.ts';
import { escapeHtml, type MarkedRange, markedHtml, webLink } from './html-text.ts';

/** A language tag (BCP 47), as far as its form goes. */
const LANGUAGE = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

/**
 * One page that needs nothing else: the articles with their annotations marked, numbered and described below. All text is
 * escaped; there is no script, and the page says so to the browser.
 */
export const htmlFormat: ExportFormat = {
  id: 'html',
  name: 'Web page (HTML)',
  extension: 'html',
  group: 'document',
  open(context) {
    const titles: string[] = [];
    const notes = recordNotes(context);
    // What notes may embed, and where it stands on the page.
    const places = new Map<string, string>();
    const alone = context.articles === 1;
    return {
      head: () =>
        alone ? [] : [pageHead(context.library.name), '<p class="about jump"><a href="#contents">Contents</a></p>\n'],
      *article(source) {
        const { title, language } = source.article.metadata;
        if (alone) yield pageHead(title);
        const records = recordAnnotations(source, context);
        const prefix = `a${titles.length + 1}`;
        titles.push(title);
        if (notes.length > 0) {
          for (const [at, { id }] of records.entries()) {
            places.set(embedLink({ articleId: source.article.id, annotationId: id }), `${prefix}n${at + 1}`);
          }
        }
        const lang = language !== null && LANGUAGE.test(language) ? ` lang="${language}"` : '';
        const direction = isRightToLeft(articleText(source.blocks)) ? ' dir="rtl"' : '';
        yield `<article id="${prefix}"${lang}${direction}>\n${heading(source)}`;
        yield* body(source, records, prefix);
        yield notesHtml(records, prefix);
        yield '</article>\n';
      },
      tail: () => [
        libraryNotesHtml(notes, places),
        alone
          ? ''
          : titles.length > 0 || notes.length > 0
            ? contents(titles, notes.length > 0)
            : `<h1 id="contents">${escapeHtml(context.library.name)}</h1>\n`,
        '</main>\n</body>\n</html>\n',
      ],
    };
  },
};

function pageHead(title: string): string {
  return [
    `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>${escapeHtml(title.trim() || 'Stet')}</title>\n`,
    `<meta name="viewport" content="width=device-width">\n`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`,
    `<style>\n${htmlStyle}\n</style>\n</head>\n<body>\n<main>\n`,
  ].join('');
}

function contents(titles: readonly string[], notes: boolean): string {
  const items = titles.map((title, at) => `<li><a href="#a${at + 1}">${escapeHtml(title)}</a></li>\n`);
  if (notes) items.push('<li><a href="#notes">Notes</a></li>\n');
  return `<nav id="contents" aria-label="Contents">\n<h2>Contents</h2>\n<ol>\n${items.join('')}</ol>\n</nav>\n`;
}

function heading({ article: { metadata } }: ExportSource): string {
  const { title, byline, bylineRole, publication, published, place, url } = metadata;
  const about = [byline, bylineRole, publication, published, place].filter((part) => part !== null).map(escapeHtml);
  const link = url === null ? null : webLink(url);
  if (url !== null) about.push(link === null ? escapeHtml(url) : `<a href="${link}">${escapeHtml(url)}</a>`);
  return `<h1>${escapeHtml(title)}</h1>\n${about.length > 0 ? `<p class="about">${about.join(' · ')}</p>\n` : ''}`;
}

function* body(source: ExportSource, records: readonly AnnotationRecord[], prefix: string): Iterable<string> {
  const marks = marksOf(source, records, prefix);
  const lists = new HtmlLists();
  for (const [number, block] of source.blocks.entries()) {
    yield `${lists.before(block)}${element(block, markedHtml(block, marks[number] ?? []))}`;
  }
  yield lists.end();
}

/** What is annotated in each block. */
function marksOf(source: ExportSource, records: readonly AnnotationRecord[], prefix: string): MarkedRange[][] {
  const ranges = blockRanges(source.blocks);
  const marks: MarkedRange[][] = ranges.map(() => []);
  for (const [at, { placements }] of source.annotations.entries()) {
    const note = `${prefix}n${at + 1}`;
    const kind = records[at]?.kind ?? 'highlight';
    let first = true;
    for (const placement of placements) {
      if (placement.state === 'orphan') continue;
      for (const [number, block] of ranges.entries()) {
        const start = Math.max(placement.range.start, block.start) - block.start;
        const end = Math.min(placement.range.end, block.end) - block.start;
        if (start >= end) continue;
        marks[number]?.push({ start, end, kind, number: at + 1, note, place: `${note}p`, first });
        first = false;
      }
    }
  }
  return marks;
}

function element({ type, level = 1 }: Block, html: string): string {
  switch (type) {
    // The title is the first level.
    case 'heading': {
      const tag = `h${Math.min(6, Math.max(2, level))}`;
      return `<${tag}>${html}</${tag}>\n`;
    }
    case 'quote':
      return `<blockquote class="text">${html}</blockquote>\n`;
    case 'list':
      return html;
    case 'caption':
      return `<p class="text"><small>${html}</small></p>\n`;
    case 'paragraph':
      return `<p class="text">${html}</p>\n`;
  }
}
