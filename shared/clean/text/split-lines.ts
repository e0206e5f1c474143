import { type Line, type LineOptions, makeLine } from './line.ts';
import { isBlank } from './tidy.ts';

interface Group {
  number: number;
  lines: { number: number; text: string }[];
}

/**
 * Plain text as logical lines. Files wrapped to a width, with empty lines between paragraphs, are unwrapped; all
 * others have one paragraph a line. Line numbers are those of the source (CRLF, CR and LF all end a line).
 */
export function splitLines(text: string): Line[] {
  const groups = groupLines(text.split(/\r\n|\n|\r/));
  const wrapped = isWrapped(groups);
  return groups.flatMap((group) => (wrapped ? unwrap(group) : group.lines.map((line) => single(line, group.number))));
}

function groupLines(lines: readonly string[]): Group[] {
  const groups: Group[] = [];
  let open: Group | null = null;
  for (const [index, text] of lines.entries()) {
    if (isBlank(text)) {
      open = null;
      continue;
    }
    if (!open) {
      open = { number: groups.length, lines: [] };
      groups.push(open);
    }
    open.lines.push({ number: index + 1, text });
  }
  return groups;
}

function single(line: { number: number; text: string }, group: number): Line {
  return makeLine(line.text, { first: line.number, group });
}

/** Most breaks inside groups fall within a sentence and near one width: the file was wrapped by a program. */
function isWrapped(groups: readonly Group[]): boolean {
  const inner = groups.flatMap((group) =>
    group.lines.slice(0, -1).map((line, index) => ({ line, next: group.lines[index + 1] })),
  );
  const wide = inner.filter(({ line }) => line.text.length >= 50);
  if (wide.length < 4) return false;
  const longest = Math.max(...groups.flatMap((group) => group.lines.map((line) => line.text.trim().length)));
  if (longest > 110) return false;
  // A program breaks a line where the next word has no room; German nouns begin with a capital inside of a sentence, too.
  const isBroken = (line: string, next: string) =>
    !/[.!?:]["”»)]*\s*$/.test(line) &&
    (/^\s*[\p{Ll}\d"“(]/u.test(next) || `${line.trim()} ${/\S+/.exec(next)?.[0]}`.length > longest);
  const broken = wide.filter(({ line, next }) => isBroken(line.text, next?.text ?? ''));
  return broken.length / wide.length >= 0.45;
}

function unwrap(group: Group): Line[] {
  const paragraphs: { number: number; text: string }[][] = [];
  for (const line of group.lines) {
    const before = paragraphs.at(-1)?.at(-1);
    if (before && continues(before.text, line.text)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((lines) => {
    const options: LineOptions = { first: lines[0]?.number ?? 1, last: lines.at(-1)?.number ?? 1, group: group.number };
    return makeLine(lines.map((line) => line.text.trim()).join(' '), options);
  });
}

/** A short line ends its paragraph; list marks and indents begin one. */
function continues(before: string, line: string): boolean {
  if (/^\s*(?:[-*•·–]|\d{1,2}[.)])\s/.test(line) || /^(?: {2,}|\t)\S/.test(line)) return false;
  return before.trim().length >= 45 || /^\s*\p{Ll}/u.test(line);
}
