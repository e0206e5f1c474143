/** Calls of this window that are changing an article right now, by the article's id. */
const running = new Map<string, number>();

/** Marks what the library tells meanwhile about the article as the echo of this call. */
export async function own<T>(articleId: string, call: Promise<T>): Promise<T> {
  running.set(articleId, (running.get(articleId) ?? 0) + 1);
  try {
    return await call;
  } finally {
    const left = (running.get(articleId) ?? 0) - 1;
    if (left > 0) running.set(articleId, left);
    else running.delete(articleId);
  }
}

/** True while a change of this window is on its way: the library tells of it before it answers. */
export function isOwnChange(articleId: string): boolean {
  return running.has(articleId);
}
