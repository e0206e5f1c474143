import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../../electron/library/library.ts';
import { noteOf } from '../../../shared/model/annotation.ts';
import type { ImportOutcome } from '../../../shared/model/library.ts';
import { fail, type Result } from '../../../shared/model/result.ts';
import { articleText } from '../../../shared/text/article-text.ts';
import { must } from '../../support/library.ts';
import { randomFrom } from './random.ts';

/**
 * An endless series of edits of every kind. What edit number n does follows from n alone, doing it twice is doing it once,
 * and so what a library holds after any number of them is known without running it.
 */

/** The two articles that the edits are about: one is worked on, the other goes into the trash and back. */
export interface Subjects {
  worked: string;
  moved: string;
}

/** What the edits have made of a library. */
export interface Outcome {
  notes: Record<string, string>;
  people: Record<string, string>;
  title: string | null;
  starred: boolean | null;
  edition: string | null;
  trashed: boolean;
  stories: string[];
  evidence: string[];
}

export const nothingYet: Outcome = {
  notes: {},
  people: {},
  title: null,
  starred: null,
  edition: null,
  trashed: false,
  stories: [],
  evidence: [],
};

export type Kind = 'note' | 'unnote' | 'person' | 'title' | 'edition' | 'move' | 'story' | 'unstory' | 'evidence';
/** Of a hundred edits so many are of each kind. */
const shares: Record<Kind, number> = {
  note: 46,
  unnote: 8,
  person: 10,
  title: 12,
  edition: 6,
  move: 8,
  story: 4,
  unstory: 2,
  evidence: 4,
};
const kinds = Object.entries(shares).flatMap(([kind, share]) => Array<Kind>(share).fill(kind as Kind));

interface Edit {
  kind: Kind;
  key: number;
  text: string;
}

function editOf(number: number): Edit {
  const random = randomFrom(number * 7919 + 17);
  const kind = kinds[Math.floor(random() * kinds.length)] ?? 'note';
  const key = Math.floor(random() * (kind === 'note' || kind === 'unnote' ? 24 : 6));
  return { kind, key, text: `${number} ${'word '.repeat(Math.floor(random() ** 3 * 400))}`.trim() };
}

/** The first numbers from `from` on whose edits are of these kinds, in this order. */
export function numbersOf(wanted: readonly Kind[], from = 0): number[] {
  let number = from - 1;
  return wanted.map((kind) => {
    do number++;
    while (editOf(number).kind !== kind);
    return number;
  });
}

/** What a library holds after one more edit. */
export function after(before: Outcome, number: number): Outcome {
  const { kind, key, text } = editOf(number);
  switch (kind) {
    case 'note':
      return { ...before, notes: { ...before.notes, [`urn:test:${key}`]: text } };
    case 'unnote': {
      const { [`urn:test:${key}`]: _gone, ...notes } = before.notes;
      return { ...before, notes };
    }
    case 'person':
      return { ...before, people: { ...before.people, [`p${key}`]: text } };
    case 'title':
      return { ...before, title: text, starred: number % 2 === 0 };
    case 'edition':
      return { ...before, edition: `Edition ${text}` };
    case 'move':
      return { ...before, trashed: number % 2 === 0 };
    case 'story':
      return { ...before, stories: [...new Set([...before.stories, storyTitle(key)])].sort() };
    case 'unstory':
      return { ...before, stories: before.stories.filter((title) => title !== storyTitle(key)) };
    case 'evidence':
      return { ...before, evidence: [...new Set([...before.evidence, `e${key}.txt`])].sort() };
  }
}

/** Does the edit; `scratch` is a folder for files that are imported or kept. */
export function perform(library: Library, { worked, moved }: Subjects, number: number, scratch: string) {
  return doEdit(library, { worked, moved }, editOf(number), number, scratch);
}

async function doEdit(
  library: Library,
  { worked, moved }: Subjects,
  { kind, key, text }: Edit,
  number: number,
  scratch: string,
): Promise<Result<unknown>> {
  switch (kind) {
    case 'note':
      return library.saveAnnotations(worked, [noteDraft(worked, key, text)]);
    case 'unnote':
      return library.removeAnnotations(worked, [`urn:test:${key}`]);
    case 'person':
      return library.savePerson({ id: `p${key}`, name: text, aliases: [], role: null, affiliation: null });
    case 'title':
      return library.update(worked, { metadata: { title: text }, starred: number % 2 === 0 });
    case 'edition': {
      const view = await library.read(worked);
      if (!view.ok) return view;
      return library.editText(
        worked,
        [{ type: 'paragraph', text: `Edition ${text}` }, ...view.value.blocks.slice(1)],
        '',
      );
    }
    case 'move':
      return number % 2 === 0 ? library.trash([moved]) : library.untrash([moved]);
    case 'story':
      return imported(await library.importText({ name: `${key}.txt`, text: storyText(key), html: null }));
    case 'unstory':
      return eraseStory(library, storyTitle(key));
    case 'evidence': {
      mkdirSync(scratch, { recursive: true });
      const file = join(scratch, `e${key}.txt`);
      writeFileSync(file, `kept ${key}`);
      return library.keepFile(worked, file);
    }
  }
}

async function eraseStory(library: Library, title: string): Promise<Result<unknown>> {
  const rows = [...must(await library.list({ trashed: false })), ...must(await library.list({ trashed: true }))].filter(
    (row) => row.title === title,
  );
  const ids = rows.map(({ id }) => id);
  const trashed = await library.trash(ids);
  return trashed.ok ? library.erase(ids) : trashed;
}

/** Once imported, a story is a duplicate. */
function imported(result: Result<ImportOutcome>): Result<unknown> {
  if (!result.ok || result.value.status !== 'failed') return result;
  return fail('bad-file', result.value.reason ?? 'It was not imported.');
}

/** What a library holds, in the same words. Throws when any of it cannot be read. */
export async function outcomeOf(library: Library, { worked, moved }: Subjects): Promise<Outcome> {
  const view = must(await library.read(worked));
  const [first] = articleText(view.blocks).split('\n');
  const titles = must(await library.list({ trashed: false })).map(({ title }) => title);
  return {
    notes: Object.fromEntries(
      view.annotations.map(({ annotation }) => [annotation.id, noteOf(annotation)?.value ?? '']),
    ),
    people: Object.fromEntries(must(await library.people()).map(({ id, name }) => [id, name])),
    title: /^\d/.test(view.article.metadata.title) ? view.article.metadata.title : null,
    starred: /^\d/.test(view.article.metadata.title) ? view.article.starred : null,
    edition: first?.startsWith('Edition ') ? first : null,
    trashed: must(await library.read(moved)).trashed,
    stories: titles.filter((title) => title.startsWith('Story ')).sort(),
    evidence: evidenceOf(library.folder, worked),
  };
}

function evidenceOf(folder: string, articleId: string): string[] {
  const shard = join(folder, 'articles', articleId.slice(-2));
  const evidence = join(shard, readdirSync(shard).find((name) => name.endsWith(articleId)) ?? '', 'evidence');
  if (!existsSync(evidence)) return [];
  const names = readdirSync(evidence).filter((name) => !name.startsWith('.'));
  const whole = names.filter((name) => readFileSync(join(evidence, name), 'utf8').startsWith('kept '));
  return whole.map((name) => name.replace(/^[0-9a-f]{16}-/, '')).sort();
}

function noteDraft(articleId: string, key: number, text: string) {
  return {
    id: `urn:test:${key}`,
    type: 'Annotation' as const,
    'stet:kind': 'note' as const,
    motivation: 'commenting',
    body: [{ type: 'TextualBody' as const, purpose: 'commenting' as const, value: text }],
    target: [
      { type: 'SpecificResource' as const, source: `stet://article/${articleId}`, selector: [], 'stet:revision': 1 },
    ],
  };
}

const towns = ['Halden', 'Morvik', 'Sund', 'Tarn', 'Ulvey', 'Vask'];

function storyTitle(key: number): string {
  return `Story from ${towns[key]}`;
}

function storyText(key: number): string {
  const random = randomFrom(key + 1);
  const words = Array.from({ length: 120 }, () => `w${Math.floor(random() * 5000).toString(36)}`).join(' ');
  return `${storyTitle(key)}\n\nThe council of ${towns[key]} met on Monday and said ${words}.\n\nIt will meet again.`;
}

/** The same text for outcomes that are the same. */
export function canonical(outcome: Outcome): string {
  return JSON.stringify(Object.entries(outcome).map(([key, value]) => [key, sorted(value)]));
}

/** Where one outcome is not the other, in a line. */
export function differences(expected: Outcome, found: Outcome): string {
  const short = (value: unknown) => JSON.stringify(sorted(value)).slice(0, 200);
  return (Object.keys(expected) as (keyof Outcome)[])
    .filter((key) => short(expected[key]) !== short(found[key]))
    .map((key) => `${key} is ${short(found[key])} and not ${short(expected[key])}`)
    .join('; ');
}

function sorted(value: unknown): unknown {
  const isTable = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isTable ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value;
}
