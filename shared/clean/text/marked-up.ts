/** Scrapers turn pages into Markdown, too: “## Heading”, “**words**”, “[what a link says](where it leads)”. */

const LINK = /!?\[(?:[^[\]]|\[[^[\]]*\])*\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)/;
const HEADING = /^\s*#{1,6} +\S/;

/** Headings from which on a file is written so; nobody else writes a link in this way. */
const FEWEST = 2;

export function isMarkedUp(lines: readonly string[]): boolean {
  let headings = 0;
  return lines.some((line) => LINK.test(line) || (HEADING.test(line) && ++headings >= FEWEST));
}

export interface Unmarked {
  text: string;
  /** Share of the letters and digits that stand in links or name a picture, 0 to 1. */
  linked: number;
}

/** A line without its marks. Those of lists stay. */
export function unmark(source: string): Unmarked {
  const begun = source.replace(/^\s*(?:> ?)+/, '').replace(/^\s*#{1,6} +(.*?)(?: +#+)?\s*$/, '$1');
  let linked = 0;
  const bare = begun
    // A picture may be a link itself.
    .replace(/\[\s*(!\[[^\]]*\]\([^)]*\))\s*\]\([^)]*\)/g, '$1')
    .replace(new RegExp(LINK, 'g'), (link) => {
      const says = plain(/^!?\[([\s\S]*)\]\(/.exec(link)?.[1] ?? '');
      linked += lettersIn(says);
      return says;
    });
  const text = plain(bare).replace(/\\([!#()*+.\-<>[\]_`{|}~])/g, '$1');
  const letters = lettersIn(text);
  // A picture without words is nothing but a link.
  return { text, linked: letters === 0 ? (bare === begun ? 0 : 1) : Math.min(1, linked / letters) };
}

/** Without the marks of emphasis. */
function plain(text: string): string {
  return text
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*\\])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_\\])_(?=[^\s_])([^_]+?)(?<=[^\s_])_(?![\p{L}\p{N}_])/gu, '$1');
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
