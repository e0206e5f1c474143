import type { Article } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import { type AnnotationRecord, type RecordedPlace, recordAnnotations } from './annotation-record.ts';
import type { ExportContext, ExportFormat, ExportSource } from './format.ts';
import { escapeMarkdown, inlineMarkdown } from './markdown-text.ts';

/**
 * Markdown that Obsidian and pandoc read: front matter, the article with a block id (`^b3`) on every block, and the
 * annotations below, each linked to its block. Several articles follow one another under one front matter.
 */
export const markdownFormat: ExportFormat = {
  id: 'markdown',
  name: 'Markdown',
  extension: 'md',
  open(context) {
    const alone = context.articles === 1;
    let number = 0;
    return {
      head: () => (alone ? [] : [frontMatter(libraryFields(context))]),
      *article(source) {
        number += 1;
        const prefix = alone ? 'b' : `a${number}b`;
        if (alone) yield frontMatter(articleFields(source.article));
        yield `# ${escapeMarkdown(source.article.metadata.title)}\n\n`;
        if (!alone) yield `${metadataList(source.article)}\n`;
        yield* articleBlocks(source.blocks, prefix);
        yield* annotationList(source, context, prefix);
      },
      tail: () => [],
    };
  },
};

type Fields = [key: string, value: string | number | null][];

function articleFields({ id, metadata, added, status }: Article): Fields {
  return [
    ['title', metadata.title],
    ['byline', metadata.byline],
    ['byline_role', metadata.bylineRole],
    ['publication', metadata.publication],
    ['published', metadata.published],
    ['place', metadata.place],
    ['url', metadata.url],
    ['language', metadata.language],
    ['id', id],
    ['added', added],
    ['status', status],
  ];
}

function libraryFields({ library, now, articles }: ExportContext): Fields {
  return [
    ['library', library.name],
    ['exported', now],
    ['articles', articles],
  ];
}

/** YAML; a JSON string is a YAML string, so no text can break out of it. Unknown values are left out. */
function frontMatter(fields: Fields): string {
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n\n`;
}

function metadataList(article: Article): string {
  return articleFields(article)
    .filter(([key, value]) => key !== 'title' && value !== null)
    .map(([key, value]) => `- ${key}: ${escapeMarkdown(String(value))}\n`)
    .join('');
}

function* articleBlocks(blocks: readonly Block[], prefix: string): Iterable<string> {
  for (const [index, block] of blocks.entries()) {
    const tight = block.type === 'list' && blocks[index + 1]?.type === 'list';
    yield `${blockMarkdown(block, `^${prefix}${index + 1}`)}\n${tight ? '' : '\n'}`;
  }
}

function blockMarkdown(block: Block, id: string): string {
  const text = inlineMarkdown(block);
  switch (block.type) {
    case 'heading':
      // The title is the only heading of the first level.
      return `${'#'.repeat(Math.min(6, (block.level ?? 1) + 1))} ${text.replaceAll('\\\n', ' ')} ${id}`;
    case 'list': {
      const indent = '    '.repeat((block.level ?? 1) - 1);
      return `${indent}${block.ordered ? '1.' : '-'} ${text.replaceAll('\n', `\n${indent}  `)} ${id}`;
    }
    case 'quote':
      return `${quoted(text)}\n\n${id}`;
    default:
      return `${text} ${id}`;
  }
}

function* annotationList(source: ExportSource, context: ExportContext, prefix: string): Iterable<string> {
  const records = recordAnnotations(source, context);
  if (records.length === 0) return;
  yield '## Annotations\n\n';
  for (const record of records) yield `${annotationItem(record, source.article.id, prefix)}\n\n`;
}

function annotationItem(record: AnnotationRecord, articleId: string, prefix: string): string {
  const status = record.status && `${record.status}${record.claimKind ? ` (${record.claimKind})` : ''}`;
  const facts = [who(record), status].filter((fact) => fact).map((fact) => escapeMarkdown(String(fact)));
  const heading = [`**${label[record.kind]}**`, ...facts, ...record.tags.map(obsidianTag)].join(' · ');
  const paragraphs = [
    heading,
    ...record.places.map((place) => `${quoted(escapeMarkdown(place.text))}\n>\n> ${placeLine(place, prefix)}`),
    record.claim && `Restated: ${escapeMarkdown(record.claim)}`,
    record.quantities.length > 0 && `Numbers: ${record.quantities.map(quantity).join('; ')}`,
    ...record.history.map((change) => escapeMarkdown(`${change.at} ${change.by}: ${change.status}. ${change.reason}`)),
    // A note is Markdown already.
    record.note,
    `[Open in Stet](stet://article/${articleId}#${encodeURIComponent(record.id)})`,
  ];
  return `- ${paragraphs
    .filter((text) => text)
    .join('\n\n')
    .replaceAll('\n', '\n  ')
    .replaceAll(/^ +$/gm, '')}`;
}

/** A tag has letters, digits, _, - and / only; what else there is becomes a hyphen. */
function obsidianTag(name: string): string {
  return `#${name.replace(/[^\p{L}\p{M}\p{N}_/]+/gu, '-').replace(/^-|-$/g, '')}`;
}

const label = { highlight: 'Highlight', quote: 'Quote', claim: 'Claim', note: 'Note', tag: 'Tag' } as const;

function who(record: AnnotationRecord): string {
  const name = record.speaker ?? record.claimant ?? record.person;
  if (name === null) return '';
  const details = [record.person !== name && record.person, record.role].filter((part) => part);
  const cue = record.cue ? `, ${record.cue}` : '';
  const addressee = record.addressee ? ` to ${record.addressee}` : '';
  return `${name}${details.length > 0 ? ` (${details.join(', ')})` : ''}${cue}${addressee}`;
}

function placeLine(place: RecordedPlace, prefix: string): string {
  if (place.block === null) return 'These words are no longer found in the text.';
  const where = `[block ${place.block + 1}](#^${prefix}${place.block + 1})`;
  const moved = place.state === 'moved' ? ', moved' : '';
  return `${where}, characters ${place.start} to ${place.end}${moved}`;
}

function quantity({ text, value, unit, date }: AnnotationRecord['quantities'][number]): string {
  return escapeMarkdown(`${text} (${[value, unit, date].filter((part) => part !== null).join(' ')})`);
}

function quoted(text: string): string {
  return `> ${text.replaceAll('\n', '\n> ')}`;
}
