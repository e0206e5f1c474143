import type { PageElement } from './page/tree.ts';

/** Whether an element, or one around it, has such a name or is of such a sort. */
export type Within = (element: PageElement) => boolean;

/**
 * Answers as `closest` would with selectors for tags and for parts of classes, but remembers what it has seen: asked of all
 * elements of a page, that is the difference between milliseconds and half of all the time the page takes.
 */
export function within(tags: readonly string[], inClass: RegExp, inId?: RegExp): Within {
  const known = new Map<PageElement, boolean>();
  return (element) => {
    const path: PageElement[] = [];
    let answer = false;
    for (let one: PageElement | null = element; one; one = one.parentElement) {
      const before = known.get(one);
      path.push(one);
      // What the whole page is called says what it has, not what this part of it is: "no-sidebars", "has-comments".
      const isPart = one.localName !== 'body' && one.localName !== 'html';
      answer =
        before ??
        (isPart && (tags.includes(one.localName) || inClass.test(one.className) || (inId?.test(one.id) ?? false)));
      if (before !== undefined || answer) break;
    }
    for (const one of path) known.set(one, answer);
    return answer;
  };
}
