import { UnknownPdf } from './read-part.ts';

/** What numbers become in another file. */
export interface Numbers {
  object(old: number): number;
  /** Key into the tree from content to tags. */
  tagged(old: number): number;
}

/** Begins the address of a link to a place that lies in another part; the name of the place follows. */
export const PLACE = 'stet-place:';

const token = new RegExp(
  [
    // A link to a place in another part.
    String.raw`/A\s*<<\s*/Type /Action\s+/S /URI\s+/URI \(${PLACE}(?<place>\w+)\)\s*>>`,
    // Strings, in which nothing is what it seems. Chromium escapes the brackets in them.
    String.raw`\((?:[^\\()]|\\[\s\S])*(?<bracket>[()])`,
    String.raw`<[0-9A-Fa-f\s]+>`,
    String.raw`\b(?<object>\d+) 0 R\b`,
    String.raw`/(?<key>StructParents?) (?<tagged>\d+)\b`,
    String.raw`\b(?<stream>stream)\r?\n`,
  ].join('|'),
  'g',
);

/** The same object, with the numbers that it has in another file. What stands in strings and streams stays as it is. */
export function renumber(text: string, numbers: Numbers): string {
  const stream = streamStart(text);
  const renumbered = text.slice(0, stream).replace(token, (found: string, ...rest: unknown[]) => {
    const { place, object, key, tagged } = rest.at(-1) as Partial<Record<string, string>>;
    if (place !== undefined) return `/Dest /${place}`;
    if (object !== undefined) return `${numbers.object(Number(object))} 0 R`;
    return key === undefined ? found : `/${key} ${numbers.tagged(Number(tagged))}`;
  });
  return renumbered + text.slice(stream);
}

/** Where the bytes of an object's stream begin, or its end when it has none. */
function streamStart(text: string): number {
  for (const { index, groups } of text.matchAll(token)) {
    if (groups?.['bracket'] === '(') throw new UnknownPdf();
    if (groups?.['stream'] !== undefined) return index;
  }
  return text.length;
}
