import type { ArticleRow } from '../../../shared/model/library.ts';
import type { Command } from '../../state/commands.ts';
import type { Span } from '../../ui/split-by-marks.ts';
import { matchName, matchWords } from './match.ts';

export interface PaletteEntry {
  id: string;
  name: string;
  /** Where it belongs: a command's group, an article's publication. */
  detail: string;
  marks: Span[];
  command: Command | null;
  articleId: string | null;
}

const ARTICLES_SHOWN = 8;

/** Where articles alone are offered. */
const ALONE_SHOWN = 50;

/** Commands and articles that fit what was typed, the best first; without a word all commands in their order. */
export function paletteEntries(
  typed: string,
  commands: readonly Command[],
  articles: readonly ArticleRow[],
  textOf: (key: string) => string,
): PaletteEntry[] {
  const entryOf = (command: Command, marks: Span[]): PaletteEntry => ({
    id: command.id,
    name: textOf(command.title),
    detail: textOf(command.group),
    marks,
    command,
    articleId: null,
  });
  if (typed.trim() === '') return commands.map((command) => entryOf(command, []));
  const found = commands.flatMap((command) => {
    const match = matchName(typed, textOf(command.title));
    return match ? [{ score: match.score, entry: entryOf(command, match.marks) }] : [];
  });
  const read = matchingArticles(typed, articles).slice(0, ARTICLES_SHOWN);
  return [...found, ...read].sort((a, b) => b.score - a.score).map(({ entry }) => entry);
}

/** Articles that fit what was typed; without a word all, `first` before the others. */
export function articleEntries(typed: string, articles: readonly ArticleRow[], first: string | null): PaletteEntry[] {
  if (typed.trim() !== '') return matchingArticles(typed, articles).map(({ entry }) => entry);
  const rows = articles.toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
  return rows.slice(0, ALONE_SHOWN).map((row) => articleEntry(row, []));
}

function matchingArticles(typed: string, articles: readonly ArticleRow[]) {
  return articles
    .flatMap((row) => {
      const match = matchWords(typed, row.title);
      return match ? [{ score: match.score, entry: articleEntry(row, match.marks) }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, ALONE_SHOWN);
}

function articleEntry(row: ArticleRow, marks: Span[]): PaletteEntry {
  const detail = [row.byline, row.publication].filter(Boolean).join(' · ');
  return { id: `article-${row.id}`, name: row.title, detail, marks, command: null, articleId: row.id };
}
