import { isSection } from '../text/headline.ts';
import { keyOf, type Line } from '../text/line.ts';

/** A link to where a site begins, "[The Marl Post](/)", with a picture or without. */
const ROOT = /\[(?:!\[)?([^[\]]{2,40})\](?:\([^()]*\)\])?\((?:\/|https?:\/\/[^/()\s]+\/?)\)/u;

/** What such links say instead of a name. */
const HOME = /^(?:home|start|startseite|inicio|portada|accueil|menu|logo|zuruck|back)\b/;

/** Lines from the top among which it stands. */
const TOP = 8;

/** By which name a page turned into Markdown leads to its own beginning, at its top. */
export function namedByRootLink({ printed, linked }: Line, index: number): string | null {
  if (index >= TOP || linked === 0) return null;
  const name =
    ROOT.exec(printed)?.[1]
      ?.replace(/[*_]/g, '')
      .replace(/ logo$/i, '')
      .trim() ?? '';
  const key = keyOf(name);
  return /^\p{Lu}/u.test(name) && !HOME.test(key) && !isSection(key) ? name : null;
}
