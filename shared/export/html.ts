import type { Block } from '../model/block.ts';
import { blockRanges } from '../text/article-text.ts';
import { type AnnotationRecord, recordAnnotations, recordedText } from './annotation-record.ts';
import type { ExportFormat, ExportSource } from './format.ts';
import { htmlStyle } from './html-style.ts';
import { escapeHtml, type MarkedRange, markedHtml } from './html-text.ts';

/**
 * One page that needs nothing else: the articles with their annotations marked, numbered and described below. All text is
 * escaped; there is no script, and the page says so to the browser.
 */
export const htmlFormat: ExportFormat = {
  id: 'html',
  name: 'Web page (HTML)',
  extension: 'html',
  open(context) {
    const titles: string[] = [];
    const language = (source: ExportSource) => source.article.metadata.language;
    return {
      head: () => [
        `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>${escapeHtml(context.library.name)}</title>\n`,
        `<meta name="viewport" content="width=device-width">\n`,
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`,
        `<style>\n${htmlStyle}\n</style>\n</head>\n<body>\n<main>\n`,
        context.articles > 1 ? '<p class="about"><a href="#contents">Contents</a></p>\n' : '',
      ],
      *article(source) {
        const records = recordAnnotations(source, context);
        const prefix = `a${titles.length + 1}`;
        titles.push(source.article.metadata.title);
        const lang = language(source);
        yield `<article id="${prefix}"${lang ? ` lang="${escapeHtml(lang)}"` : ''}>\n${heading(source)}`;
        yield* body(source, records, prefix);
        yield notes(records, prefix);
        yield '</article>\n';
      },
      tail: () => [
        titles.length > 1
          ? `<nav id="contents" aria-label="Contents"><h2>Contents</h2>\n<ol>${titles.map((title, at) => `<li><a href="#a${at + 1}">${escapeHtml(title)}</a></li>`).join('\n')}</ol></nav>\n`
          : '',
        '</main>\n</body>\n</html>\n',
      ],
    };
  },
};

function heading({ article: { metadata } }: ExportSource): string {
  const { title, byline, publication, published, url } = metadata;
  const about = [byline, publication, published].filter((part) => part !== null).map(escapeHtml);
  // Only web addresses become links: whatever else an import may have brought stays text.
  if (url)
    about.push(/^https?:\/\//i.test(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>` : escapeHtml(url));
  return `<h1>${escapeHtml(title)}</h1>\n${about.length > 0 ? `<p class="about">${about.join(' · ')}</p>\n` : ''}`;
}

function* body(source: ExportSource, records: readonly AnnotationRecord[], prefix: string): Iterable<string> {
  const ranges = blockRanges(source.blocks);
  const marks: MarkedRange[][] = ranges.map(() => []);
  for (const [at, { placements }] of source.annotations.entries()) {
    let first = true;
    for (const placement of placements) {
      if (placement.state === 'orphan' || placement.range.start === placement.range.end) continue;
      for (const [number, block] of ranges.entries()) {
        const start = Math.max(placement.range.start, block.start) - block.start;
        const end = Math.min(placement.range.end, block.end) - block.start;
        if (start >= end) continue;
        const id = `${prefix}n${at + 1}`;
        const kind = records[at]?.kind ?? 'highlight';
        marks[number]?.push({ start, end, kind, number: at + 1, note: id, place: `${id}p`, first });
        first = false;
      }
    }
  }
  let open: '' | 'ul' | 'ol' = '';
  for (const [number, block] of source.blocks.entries()) {
    const list = block.type === 'list' ? (block.ordered ? 'ol' : 'ul') : '';
    if (open !== list) yield `${open ? `</${open}>\n` : ''}${list ? `<${list}>\n` : ''}`;
    open = list;
    yield `${element(block, markedHtml(block.text, marks[number] ?? []))}\n`;
  }
  if (open) yield `</${open}>\n`;
}

function element({ type, level = 1 }: Block, html: string): string {
  switch (type) {
    // The title is the first level.
    case 'heading': {
      const tag = `h${Math.min(6, Math.max(2, level))}`;
      return `<${tag}>${html}</${tag}>`;
    }
    case 'quote':
      return `<blockquote class="text">${html}</blockquote>`;
    case 'list':
      return `<li class="text">${html}</li>`;
    case 'caption':
      return `<p class="text"><small>${html}</small></p>`;
    case 'paragraph':
      return `<p class="text">${html}</p>`;
  }
}

function notes(records: readonly AnnotationRecord[], prefix: string): string {
  if (records.length === 0) return '';
  const items = records.map((record, at) => note(record, `${prefix}n${at + 1}`));
  return `<section class="notes">\n<h2>Annotations</h2>\n<ol>\n${items.join('')}</ol>\n</section>\n`;
}

function note(record: AnnotationRecord, id: string): string {
  const placed = record.places.some(({ state }) => state !== 'orphan');
  const words = recordedText(record);
  const lines = [
    record.speaker && ['Speaker', [record.speaker, record.role].filter((part) => part).join(', ')],
    record.claim && ['Claim', record.claim],
    record.claimant && ['Claimant', record.claimant],
    record.status && ['Status', record.status],
    ...record.history.map(({ at, status, by, reason }) => ['History', [at, status, by, reason].join(' ').trim()]),
    record.tags.length > 0 && ['Tags', record.tags.join(', ')],
    record.note && ['Note', record.note],
    record.creator && ['By', `${record.creator}, ${record.created.slice(0, 10)}`],
  ].filter((line): line is [string, string] => Array.isArray(line));
  const quoted = words === '' ? 'The article as a whole' : `“${escapeHtml(words)}”`;
  return `<li id="${id}"><strong>${record.kind}</strong> ${placed ? `<a href="#${id}p">${quoted}</a>` : `${quoted}${words === '' ? '' : ' (not found in the text)'}`}\n${lines
    .map(([name, value]) => `<p class="facts text">${name}: ${escapeHtml(value)}</p>\n`)
    .join('')}</li>\n`;
}
