import * as z from 'zod';
import { store, stored } from './stored.ts';

/** Which article stood beside another last: it is offered first the next time. */
const key = (articleId: string) => `stet.beside.${articleId}`;

export function rememberBeside(one: string, other: string): void {
  store(key(one), other);
  store(key(other), one);
}

/** Null when nothing was ever beside it. */
export function besideBefore(articleId: string): string | null {
  return stored(key(articleId), z.string().nullable(), null);
}
