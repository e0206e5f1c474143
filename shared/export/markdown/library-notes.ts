import { type Embed, embedAt } from '../../model/embed.ts';
import type { AnnotationRecord } from '../annotation-record.ts';
import { madeBy } from '../record-facts.ts';
import { obsidianTag } from './annotation-item.ts';
import { escapeMarkdown } from './markdown-text.ts';

/** The link to an embed's place in the export, as Markdown, or null where it stands elsewhere; `about` is what the link says. */
export type EmbedPlace = (embed: Embed, about: string) => string | null;

/** The notes that stand alone, one below the other. */
export function libraryNotes(records: readonly AnnotationRecord[], place: EmbedPlace = () => null): string[] {
  if (records.length === 0) return [];
  const notes = records.map((record, at) => {
    const about = [escapeMarkdown(madeBy(record)), ...record.tags.map(obsidianTag)].join(' · ');
    // A note's own headings are below its number.
    const text = withEmbeds(record.note ?? '', place).replace(/^#{1,4}(?= )/gm, '##$&');
    return `## Note ${at + 1}\n\n${about}\n\n${text}\n\n`;
  });
  return ['# Notes\n\n', ...notes];
}

/** A note's Markdown, in which each embed leads to its place in the export where it has one. */
export function withEmbeds(markdown: string, place: EmbedPlace): string {
  const lines = markdown.split('\n');
  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const found = embedAt(lines, at);
    const last = at + (found?.lines ?? 1) - 1;
    const link = found && place(found.embed, /^> ?— \[(.+)\]\(/.exec(lines[last] ?? '')?.[1] ?? '');
    out.push(...lines.slice(at, last), link ? `> — ${link}` : (lines[last] ?? ''));
    at = last;
  }
  return out.join('\n');
}
