import { embedLink } from '../../model/embed.ts';
import { type AnnotationRecord, recordAnnotations, recordNotes } from '../annotation-record.ts';
import type { ExportFormat, ExportSource } from '../format.ts';
import { noteBlocks } from '../note-blocks.ts';
import { ZipWriter } from '../zip/zip-writer.ts';
import { annotationItem, obsidianTag } from './annotation-item.ts';
import { articleBlocks } from './article-text.ts';
import { articleFields, frontMatter } from './front-matter.ts';
import { type Group, type GroupKind, Groups } from './groups.ts';
import { withEmbeds } from './library-notes.ts';
import { itemElsewhere } from './markdown.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { NoteNames } from './note-name.ts';

const folders: readonly [kind: GroupKind, folder: string][] = [
  ['person', 'People'],
  ['claim', 'Claims'],
  ['tag', 'Tags'],
];

/**
 * Notes for Obsidian: one for each article, person, claim and tag, in a ZIP container to unpack into a vault. What gathers
 * annotations links to the blocks of the articles' notes: `[[Articles/Ferry to Holm#^b3]]`.
 */
export const notesFormat: ExportFormat = {
  id: 'notes',
  name: 'Linked notes (Obsidian)',
  extension: 'zip',
  group: 'document',
  open(context) {
    const zip = new ZipWriter(context.means);
    const names = new NoteNames();
    const gathered = folders.map(([kind, folder]) => ({ kind, folder, groups: new Groups(context) }));
    const notes = recordNotes(context);
    const places = new Map<string, string>();
    return {
      head: () => [],
      article(source) {
        const name = names.of(source.article.id, source.article.metadata.title);
        const records = recordAnnotations(source, context);
        for (const [at, record] of records.entries()) {
          if (notes.length > 0) {
            const link = embedLink({ articleId: source.article.id, annotationId: record.id });
            places.set(link, `Articles/${name}#^n${at + 1}`);
          }
          const placed = source.annotations[at];
          if (!placed) continue;
          for (const { kind, groups } of gathered) {
            for (const group of groups.of(kind, placed, record)) {
              groups.put(group, itemElsewhere(record, source, `Articles/${name}`, `n${group.items.length + 1}`));
            }
          }
        }
        const items = records.map((record, at) =>
          annotationItem(record, {
            articleId: source.article.id,
            where: ({ block }) => `[block ${(block ?? 0) + 1}](#^b${(block ?? 0) + 1})`,
            id: `n${at + 1}`,
          }),
        );
        const tags = [...new Set(records.flatMap((record) => record.tags))];
        return zip.add(`Articles/${name}.md`, articleNote(source, tags, items));
      },
      *tail() {
        for (const { folder, groups } of gathered) {
          const own = new NoteNames();
          for (const group of groups.all()) {
            const note = groupNote(group, groups.itemsOf(group));
            yield* zip.add(`${folder}/${own.of(group.key, group.title)}.md`, note);
          }
        }
        const own = new NoteNames();
        for (const record of notes) {
          const text = withEmbeds(record.note ?? '', (embed, about) => {
            const place = places.get(embedLink(embed));
            return place === undefined ? null : `[[${place}|${about.replace(/[[\]|\\\s]+/g, ' ').trim()}]]`;
          });
          const name = own.of(record.id, noteBlocks(record.note ?? '')[0]?.text || 'Note');
          yield* zip.add(`Notes/${name}.md`, libraryNote(record, text));
        }
        yield* zip.end();
      },
    };
  },
};

function articleNote({ article, blocks }: ExportSource, tags: readonly string[], items: readonly string[]): string {
  return [
    frontMatter([...articleFields(article), ['tags', tags.map((tag) => obsidianTag(tag).slice(1))]]),
    `# ${escapeMarkdown(article.metadata.title)}\n\n`,
    ...articleBlocks(blocks, 'b'),
    items.length > 0 ? '## Annotations\n\n' : '',
    ...items,
  ].join('');
}

function libraryNote({ id, creator, created, modified, tags }: AnnotationRecord, text: string): string {
  const head = frontMatter([
    ['id', id],
    ['creator', creator],
    ['created', created],
    ['modified', modified],
    ['tags', tags.map((tag) => obsidianTag(tag).slice(1))],
  ]);
  return `${head}${text}\n`;
}

function groupNote({ title, fields, about }: Group, items: string): string {
  const head = `${frontMatter(fields)}# ${escapeMarkdown(title)}\n\n`;
  return `${head}${about === '' ? '' : `${escapeMarkdown(about)}\n\n`}${items}`;
}
