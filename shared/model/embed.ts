/**
 * A quote or claim embedded in a note. In the note's Markdown it is a block quotation of its words, followed by a line with
 * what it is and a link to its place, so that every program shows it and every export carries it:
 *
 *     > We got the rest hours we asked for.
 *     >
 *     > — [Quote of Mira Oduya, in “Ferry strike ends”](stet://article/<article>#<annotation>)
 */
export interface Embed {
  articleId: string;
  annotationId: string;
  /** What is quoted, as it was when it was embedded. */
  words: string;
  /** Whose or how it is, and where it stands, as it was then. */
  about: string;
}

const LINK = /^— \[(.+)\]\(stet:\/\/article\/([a-z0-9]{8,40})#([^)\s]+)\)$/;

/** The link with which a note names an annotation. */
export function embedLink({ articleId, annotationId }: Pick<Embed, 'articleId' | 'annotationId'>): string {
  // Brackets would end the link.
  const id = encodeURIComponent(annotationId.toWellFormed()).replace(/[()]/g, (bracket) =>
    bracket === '(' ? '%28' : '%29',
  );
  return `stet://article/${articleId}#${id}`;
}

export function embedMarkdown(embed: Embed): string {
  const words = embed.words.split('\n').map((line) => `> ${escaped(line)}`.trimEnd());
  return [...words, '>', `> — [${escaped(embed.about)}](${embedLink(embed)})`].join('\n');
}

/** The embed that begins at a line, and how many lines it has; null when none does. */
export function embedAt(lines: readonly string[], start: number): { embed: Embed; lines: number } | null {
  const quoted: string[] = [];
  for (let at = start; at < lines.length; at++) {
    const line = /^> ?(.*)$/.exec(lines[at] ?? '')?.[1];
    if (line === undefined) return null;
    const [, about, articleId, annotationId] = LINK.exec(line) ?? [];
    if (about === undefined || articleId === undefined || annotationId === undefined) {
      quoted.push(line);
      continue;
    }
    if (quoted.length === 0) return null;
    if (quoted.at(-1) === '') quoted.pop();
    const words = quoted.map(unescaped).join('\n');
    const embed = { articleId, annotationId: decoded(annotationId), words, about: unescaped(about) };
    return { embed, lines: at - start + 1 };
  }
  return null;
}

/** Every embed of a note, in order. */
export function embedsOf(markdown: string): Embed[] {
  const lines = markdown.split('\n');
  const found: Embed[] = [];
  for (let at = 0; at < lines.length; at++) {
    const block = embedAt(lines, at);
    if (!block) continue;
    found.push(block.embed);
    at += block.lines - 1;
  }
  return found;
}

/** What Markdown would take as markup is written with a backslash. */
function escaped(text: string): string {
  return text.replaceAll('\n', ' ').replace(/[\\`*_[\]<>#~|]/g, '\\$&');
}

function unescaped(markdown: string): string {
  return markdown.replace(/\\([\\`*_[\]<>#~|])/g, '$1');
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
