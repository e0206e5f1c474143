/** Which article stood beside another last: it is offered first the next time. */
const key = (articleId: string) => `stet.beside.${articleId}`;

export function rememberBeside(one: string, other: string): void {
  localStorage.setItem(key(one), other);
  localStorage.setItem(key(other), one);
}

/** Null when nothing was ever beside it. */
export function besideBefore(articleId: string): string | null {
  return localStorage.getItem(key(articleId));
}
