import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleText } from '../../../shared/text/article-text.ts';
import { generateAnnotations } from './generate-annotations.ts';
import { capital, type TextMaker } from './generate-text.ts';
import { seeded } from './random.ts';

export interface LibrarySize {
  articles: number;
  /** Words of each. */
  words: number;
  /** Annotations of each. */
  annotations: number;
}

const VERSION = 1;
const START = Date.UTC(2019, 0, 1);
const MINUTE = 60_000;

/**
 * Writes a library of invented articles, file by file as Stet would, but without syncing. One of the same size that is
 * there already is taken as it is.
 */
export function generateLibrary(folder: string, size: LibrarySize, maker: TextMaker): void {
  const made = join(folder, '.generated.json');
  const wanted = JSON.stringify({ version: VERSION, ...size });
  if (existsSync(made) && readFileSync(made, 'utf8') === wanted) return;
  if (existsSync(folder)) throw new Error(`${folder} holds something else: name another folder.`);
  mkdirSync(join(folder, 'articles'), { recursive: true });
  mkdirSync(join(folder, 'trash'));
  const library = {
    format: 1,
    id: `generated-${size.articles}`,
    name: 'Generated',
    created: new Date(START).toISOString(),
  };
  writeFileSync(join(folder, 'library.json'), JSON.stringify(library));
  for (let at = 0; at < size.articles; at++) writeArticle(folder, at, size, maker);
  writeFileSync(made, wanted);
}

export function articleIdOf(at: number): string {
  return createHash('sha256').update(`article ${at}`).digest('hex').slice(0, 20);
}

function writeArticle(folder: string, at: number, size: LibrarySize, maker: TextMaker): void {
  const id = articleIdOf(at);
  const random = seeded(at + 1);
  const title = maker.title(at);
  const added = new Date(START + at * MINUTE * 20).toISOString();
  const blocks = maker.paragraphs(at + 1, size.words).map((text) => ({ type: 'paragraph', text }));
  const content = JSON.stringify({ format: 1, revision: 1, created: added, reason: null, blocks });
  const text = articleText(blocks as Parameters<typeof articleText>[0]);
  const shard = join(folder, 'articles', id.slice(-2));
  const place = join(shard, `${title.toLowerCase().replaceAll(' ', '-').slice(0, 40)}--${id}`);
  mkdirSync(place, { recursive: true });
  const article = {
    format: 1,
    id,
    version: `bench0:${at}`,
    seen: [],
    added,
    modified: added,
    metadata: {
      title,
      byline: `${capital(maker.word(900 + (at % 400)))} ${capital(maker.word(1500 + (at % 90)))}`,
      bylineRole: null,
      publication: `The ${capital(maker.word(700 + (at % 40)))} Post`,
      copiedFrom: null,
      published: added.slice(0, 10),
      place: null,
      url: null,
      language: 'en',
    },
    evidence: {},
    revision: 1,
    revisions: [{ revision: 1, file: 'content.json', sha256: digest(content) }],
    original: {
      file: 'original.txt',
      sha256: digest(text),
      name: `${at}.txt`,
      bytes: text.length,
      mediaType: 'text/plain',
    },
    status: (['unread', 'reading', 'done'] as const)[at % 3],
    starred: at % 17 === 0,
  };
  writeFileSync(join(place, 'content.json'), content);
  writeFileSync(join(place, 'original.txt'), text);
  writeFileSync(join(place, 'annotations.jsonl'), generateAnnotations(id, text, size.annotations, random, maker));
  writeFileSync(join(place, 'article.json'), JSON.stringify(article));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
