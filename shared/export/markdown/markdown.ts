import type { Article } from '../../model/article.ts';
import { embedLink } from '../../model/embed.ts';
import { type AnnotationRecord, recordAnnotations, recordNotes } from '../annotation-record.ts';
import type { ExportContext, ExportFormat, ExportSource, ExportWriter } from '../format.ts';
import { annotationItem } from './annotation-item.ts';
import { articleBlocks } from './article-text.ts';
import { articleFields, type Fields, frontMatter, known } from './front-matter.ts';
import { type GroupKind, Groups } from './groups.ts';
import { libraryNotes } from './library-notes.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { noteName } from './note-name.ts';

const templates = [
  { id: 'article', name: 'By article' },
  { id: 'person', name: 'By person' },
  { id: 'claim', name: 'By claim' },
  { id: 'tag', name: 'By tag' },
] as const;

/**
 * Markdown that Obsidian and pandoc read: front matter, the article with a block id (`^b3`) on every block, and the
 * annotations below, each linked to its block. Several articles follow one another under one front matter; by person,
 * claim or tag, the annotations alone.
 */
export const markdownFormat: ExportFormat = {
  id: 'markdown',
  name: 'Markdown',
  extension: 'md',
  group: 'document',
  templates,
  open(context) {
    const template = templates.find(({ id }) => id === context.template)?.id ?? 'article';
    return template === 'article' ? articleWriter(context) : groupWriter(context, template);
  },
};

function articleWriter(context: ExportContext): ExportWriter {
  const alone = context.articles === 1;
  const notes = recordNotes(context);
  const places = new Map<string, string>();
  let number = 0;
  return {
    head: () => (alone ? [] : [frontMatter(libraryFields(context))]),
    *article(source) {
      number += 1;
      const { article, blocks } = source;
      if (alone) yield frontMatter(articleFields(article));
      yield `# ${escapeMarkdown(article.metadata.title)}\n\n`;
      if (!alone) yield `${metadataList(article)}\n`;
      const prefix = alone ? '' : `a${number}`;
      yield* articleBlocks(blocks, `${prefix}b`);
      const records = recordAnnotations(source, context);
      if (records.length > 0) yield '## Annotations\n\n';
      for (const [at, record] of records.entries()) {
        const where = ({ block }: { block: number | null }) =>
          `[block ${(block ?? 0) + 1}](#^${prefix}b${(block ?? 0) + 1})`;
        const id = `${prefix}n${at + 1}`;
        yield annotationItem(record, { articleId: article.id, where, id });
        if (notes.length > 0) places.set(embedLink({ articleId: article.id, annotationId: record.id }), id);
      }
    },
    tail: () =>
      libraryNotes(notes, (embed, about) => {
        const place = places.get(embedLink(embed));
        return place === undefined ? null : `[${about}](#^${place})`;
      }),
  };
}

/** The notes that articles become by themselves are linked by their names: `[[Ferry to Holm#^b3]]`. */
function groupWriter(context: ExportContext, kind: GroupKind): ExportWriter {
  const groups = new Groups(context);
  let number = 0;
  return {
    head: () => [frontMatter([...libraryFields(context), ['by', kind]])],
    article(source) {
      for (const [at, record] of recordAnnotations(source, context).entries()) {
        const placed = source.annotations[at];
        if (!placed) continue;
        for (const group of groups.of(kind, placed, record)) {
          number += 1;
          groups.put(group, itemElsewhere(record, source, noteName(source.article.metadata.title), `n${number}`));
        }
      }
      return [];
    },
    *tail() {
      for (const group of groups.all()) {
        const { title, fields, about } = group;
        yield `# ${escapeMarkdown(title)}\n\n`;
        const facts = known(fields)
          .slice(1)
          .map(([key, value]) => `${key}: ${escapeMarkdown([value].flat().join(', '))}`);
        if (facts.length > 0) yield `${facts.join(' · ')}\n\n`;
        if (about !== '') yield `${escapeMarkdown(about)}\n\n`;
        yield groups.itemsOf(group);
      }
      yield* libraryNotes(recordNotes(context));
    },
  };
}

/** An annotation in a note other than its article's: every place says which article it stands in. */
export function itemElsewhere(record: AnnotationRecord, { article }: ExportSource, note: string, id: string): string {
  const { title, publication, published } = article.metadata;
  const about = [publication, published?.slice(0, 10)]
    .filter((part) => part)
    .map((part) => escapeMarkdown(String(part)));
  return annotationItem(record, {
    articleId: article.id,
    where: ({ block }) => {
      const shown = `${title.replace(/[[\]|\s]+/g, ' ').trim()}, block ${(block ?? 0) + 1}`;
      return [`[[${note}#^b${(block ?? 0) + 1}|${shown}]]`, ...about].join(', ');
    },
    id,
  });
}

function libraryFields({ library, now, articles }: ExportContext): Fields {
  return [
    ['library', library.name],
    ['exported', now],
    ['articles', articles],
  ];
}

function metadataList(article: Article): string {
  return known(articleFields(article))
    .filter(([key]) => key !== 'title')
    .map(([key, value]) => `- ${key}: ${escapeMarkdown(String(value))}\n`)
    .join('');
}
