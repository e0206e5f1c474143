import { isCredited } from './captions.ts';
import { type Line, type LineOptions, makeLine } from './line.ts';
import { isMarkedUp, unmark } from './marked-up.ts';
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
  const source = text.split(/\r\n|\n|\r/);
  const groups = groupLines(source);
  const width = wrappedAt(groups);
  const make = isMarkedUp(source) ? makeUnmarked : makeLine;
  const lines = groups.flatMap((group) =>
    width === null
      ? group.lines.map((line) => make(line.text, { first: line.number, group: group.number }))
      : unwrap(group, width, make),
  );
  return lines.map((line) => (isCredited(line) ? { ...line, role: 'caption' } : line));
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

function makeUnmarked(printed: string, options: LineOptions): Line {
  const { text, linked } = unmark(printed);
  return makeLine(text, { ...options, linked, printed });
}

/** A line of fewer characters may as well be whole. */
const WIDE = 50;
/** No program wraps to more, in characters. */
const WIDEST = 110;
/** Share of the wide lines that are no longer than the width: addresses and tables know none. */
const MOST = 0.8;
/** Share of the wide lines that break off where the next word had no room, and share of those behind which a small letter follows. */
const BROKEN = 0.45;
const INSIDE = 0.15;
/** Share of the width from which on a line has no room: some programs, and all people, break earlier. */
const SLACK = 0.9;

/**
 * The width in characters that a program wrapped a file to, null for a file with whole paragraphs: most breaks inside groups
 * fall within a sentence, and where the next word had no room.
 */
function wrappedAt(groups: readonly Group[]): number | null {
  const inner = groups.flatMap((group) =>
    group.lines.slice(0, -1).map((line, index) => ({ line: line.text, next: group.lines[index + 1]?.text ?? '' })),
  );
  const wide = inner.filter(({ line, next }) => line.length >= WIDE && !beginsItem(next));
  if (wide.length < 4) return null;
  const lengths = wide.map(({ line }) => line.trimEnd().length).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * MOST)] ?? 0;
  if (width > WIDEST) return null;
  const broken = wide.filter(
    ({ line, next }) => !/[.!?:]["”»)]*\s*$/.test(line) && !hasRoom(line, next, width * SLACK),
  );
  // Headlines below each other are of one length, too, but begin with capitals, as nouns do inside of a German sentence.
  const inside = broken.filter(({ next }) => /^\s*["“(]?[\p{Ll}\p{Lo}]/u.test(next));
  return broken.length >= wide.length * BROKEN && inside.length >= broken.length * INSIDE ? width : null;
}

function hasRoom(line: string, next: string, width: number): boolean {
  return `${line.trimEnd()} ${/\S+/.exec(next)?.[0]}`.length <= width;
}

function unwrap(group: Group, width: number, make: typeof makeLine): Line[] {
  const paragraphs: { number: number; text: string }[][] = [];
  for (const line of group.lines) {
    const before = paragraphs.at(-1)?.at(-1);
    if (before && continues(before.text, line.text, width)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((lines) => {
    const options: LineOptions = { first: lines[0]?.number ?? 1, last: lines.at(-1)?.number ?? 1, group: group.number };
    return make(lines.map((line) => line.text.trim()).join(' '), options);
  });
}

/** A short line ends its paragraph; list marks and indents begin one; what is far wider was never wrapped. */
function continues(before: string, line: string, width: number): boolean {
  if (beginsItem(line) || /^(?: {2,}|\t)\S/.test(line) || before.trimEnd().length > width * 1.2) return false;
  return before.trim().length >= 45 || /^\s*\p{Ll}/u.test(line);
}

/** A list's mark or number. */
function beginsItem(line: string): boolean {
  return /^\s*(?:[-*•·–]|\d{1,2}[.)])\s/.test(line);
}
