import type { Collection } from '../../../shared/model/collection.ts';
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
  /** It stands first because it was chosen lately. */
  recent?: true;
  target: PaletteTarget;
}

export type PaletteTarget =
  | { kind: 'command'; command: Command }
  | { kind: 'article'; id: string }
  | { kind: 'collection'; id: string };

const ARTICLES_SHOWN = 8;

/** So much less is a name worth that is not written on what is offered. */
const OTHER_WORDS = 5;

/** Letters from which on other words are looked at. */
const SHORTEST = 3;

/** Where articles alone are offered. */
const ALONE_SHOWN = 50;

/** Where a collection belongs, as a key of the texts. */
const COLLECTIONS = 'collections.title';

interface Choice {
  commands: readonly Command[];
  /** Ids of the commands that were chosen last, the latest first. */
  recent: readonly string[];
  collections: readonly Collection[];
  articles: readonly ArticleRow[];
}

/** What fits what was typed, the best first; without a word all commands, those chosen lately first. */
export function paletteEntries(
  typed: string,
  { commands, recent, collections, articles }: Choice,
  textOf: (key: string) => string,
  otherWordsOf: (title: string) => string = () => '',
): PaletteEntry[] {
  const entryOf = (command: Command, marks: Span[]): PaletteEntry => ({
    id: command.id,
    name: textOf(command.title),
    detail: textOf(command.group),
    marks,
    target: { kind: 'command', command },
  });
  if (typed.trim() === '') {
    const lately = recent.flatMap((id) => commands.find((command) => command.id === id) ?? []);
    const others = commands.filter((command) => !lately.includes(command));
    return [
      ...lately.map((command) => ({ ...entryOf(command, []), recent: true as const })),
      ...others
        .toSorted((a, b) => Number(a.isStep ?? false) - Number(b.isStep ?? false))
        .map((command) => entryOf(command, [])),
    ];
  }
  const found = commands.flatMap((command) => {
    const match = matchCommand(typed, textOf(command.title), otherWordsOf(command.title));
    return match ? [{ score: match.score, entry: entryOf(command, match.marks) }] : [];
  });
  const places = collections.flatMap(({ id, name }) => {
    const match = matchName(typed, name);
    if (!match) return [];
    const entry: PaletteEntry = {
      id: `collection-${id}`,
      name,
      detail: textOf(COLLECTIONS),
      marks: match.marks,
      target: { kind: 'collection', id },
    };
    return [{ score: match.score, entry }];
  });
  const read = matchingArticles(typed, articles).slice(0, ARTICLES_SHOWN);
  return [...found, ...places, ...read].sort((a, b) => b.score - a.score).map(({ entry }) => entry);
}

/** By its name, else by words of it in any order and what else it may be called. */
function matchCommand(typed: string, name: string, otherWords: string): ReturnType<typeof matchName> {
  const named = matchName(typed, name);
  // Of a letter or two every other word begins with them.
  const called = typed.trim().length < SHORTEST ? null : matchWords(typed, `${name} ${otherWords}`);
  if (!called || (named && named.score >= called.score)) return named;
  return { score: called.score - OTHER_WORDS, marks: called.marks.filter(({ end }) => end <= name.length) };
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
  return { id: `article-${row.id}`, name: row.title, detail, marks, target: { kind: 'article', id: row.id } };
}
