import { randomBytes } from 'node:crypto';

/** Where an article lies in the library. */
export interface ArticlePlace {
  id: string;
  /** Relative to the library, with forward slashes: articles/3f/a-title--<id>, or trash/a-title--<id>. */
  path: string;
  trashed: boolean;
}

/** The file that an article's text is stored in first. */
export const FIRST_TEXT = 'content.json';

const SLUG_LENGTH = 40;
const folderName = /^[a-z0-9-]{1,40}--([a-z0-9]{8,40})$/;

/** 20 lowercase hexadecimal digits, random. */
export function newArticleId(): string {
  return randomBytes(10).toString('hex');
}

/** Ascii letters, digits and hyphens, at most 40: the same on every file system, whatever it does to case and accents. */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_LENGTH)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'article' : slug;
}

/** The two hex digits that spread articles over 256 folders: the last of the id. */
export function shardOf(id: string): string {
  const tail = id.slice(-2);
  return /^[0-9a-f]{2}$/.test(tail) ? tail : '00';
}

export function placeOf(id: string, name: string, trashed: boolean): ArticlePlace {
  return { id, path: trashed ? `trash/${name}` : `articles/${shardOf(id)}/${name}`, trashed };
}

/** Where a file that is kept as evidence lies; `article` is the path of the folder of its article. */
export function evidencePath(article: string, file: string): string {
  return `${article}/evidence/${file}`;
}

export function folderNameOf(id: string, title: string): string {
  return `${slugOf(title)}--${id}`;
}

/** The id in an article folder's name, or null when the folder is none. */
export function idOfFolderName(name: string): string | null {
  return folderName.exec(name)?.[1] ?? null;
}

/** Names that article.json may point to: a plain name in the same folder, never a way out of it. */
export function isPlainFileName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/.test(name) && !name.endsWith('.');
}
