import { keyOf, type Line } from '../text/line.ts';

/** Words of a paper's name, which a page begins with. */
export const NAME = 5;

/** "The ferry is late | Marl Post": behind a bar, or a dash where the page says that name elsewhere, too. */
export function withoutSite(text: string, lines: readonly Line[]): string {
  const [, title = '', mark, site = ''] = SITE_BEHIND.exec(text) ?? [];
  if (title.split(/\s+/).length < 3 || !isPageNameText(site)) return text;
  const key = keyOf(site);
  return mark === '|' || lines.some((line) => line.words <= NAME && line.key === key) ? title : text;
}

const SITE_BEHIND = /^(.{8,}?)\s([|–—-])\s(\p{Lu}[^|–—]{1,40})$/u;

/** A few words, each of some length with a capital: what a page calls itself. */
export function isPageName(line: Line): boolean {
  return line.markup === '' && !line.sentence && line.words >= 2 && isPageNameText(line.text);
}

function isPageNameText(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length <= NAME + 1 && words.every((word) => /^[\p{Lu}\d&(]|^\p{Ll}{1,3}$|^[dl]['’]\p{Lu}/u.test(word));
}
