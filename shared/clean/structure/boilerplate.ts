import type { Line } from '../text/line.ts';

/** Of two words and more. */
const ABOUT =
  /^(?:about|uber|a propos d(?:e|u|es)|acerca de|sobre) ?(?:the |die |den |das |la |le |l'|el |los )?(?=.*\S \S)(.{6,60})$/;

/** Heads what is told of somebody by name: "About the Marl Bridge Trust". */
export function headsBoilerplate(key: string): boolean {
  return ABOUT.test(key);
}

/**
 * Indexes of what a press release tells of whoever sends it: "About Marl Bridge Trust" and the line below, where the title has that
 * name. What a page tells of itself so is no subject of the text.
 */
export function findBoilerplate(lines: readonly Line[], title: string | null): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, { key, sentence }] of lines.entries()) {
    const name = sentence ? undefined : ABOUT.exec(key)?.[1];
    if (title === null || name === undefined || !title.includes(name)) continue;
    found.add(index);
    if (lines[index + 1]?.key.includes(name)) found.add(index + 1);
  }
  return found;
}
