import { type DashedSpeech, spokenByDashes } from '../quotes/dialogue.ts';
import { type Mark, type MarkFamily, marksOf } from './marks.ts';
import type { Paragraph } from './paragraphs.ts';

/** Words between quotation marks. Offsets are UTF-16 code units of the paragraph. */
export interface Segment {
  /** The words, without the marks. */
  start: number;
  end: number;
  /** With the marks. */
  outerStart: number;
  outerEnd: number;
  family: MarkFamily;
  /** False where the speech runs on into the next paragraph. */
  closed: boolean;
  /** True where it began in a paragraph before. */
  continued: boolean;
}

/** Outermost quoted segments of every paragraph, in order. Nested ones belong to the one around them. With `dashes`, a dash opens speech too. */
export function segmentsOf(paragraphs: readonly Paragraph[], dashes = false): Segment[][] {
  const all: Segment[][] = [];
  let open = false;
  for (const paragraph of paragraphs) {
    if (paragraph.masked) {
      all.push([]);
      continue;
    }
    const spoken = dashes && !open ? spokenByDashes(paragraph.text) : [];
    const segments: Segment[] = spoken.length > 0 ? spoken.map(dashed) : pair(paragraph.text, open);
    open = segments.at(-1)?.closed === false;
    all.push(segments);
  }
  return all.map((segments, index) => dropStrayTail(segments, all, paragraphs, index));
}

function dashed(speech: DashedSpeech): Segment {
  return { ...speech, outerEnd: speech.end, family: 'double', closed: true, continued: false };
}

function pair(text: string, carried: boolean): Segment[] {
  const marks = marksOf(text).filter((mark) => !isMeasure(text, mark));
  const doubles = marks.filter((mark) => mark.family !== 'single');
  const found = pairFamily(text, doubles, carried);
  const singles = marks.filter(
    (mark) =>
      mark.family === 'single' && !found.some((segment) => mark.at >= segment.outerStart && mark.at < segment.outerEnd),
  );
  const around = pairSingles(text, singles);
  const outer = around.filter(
    (single) =>
      !found.some((inner) => isInside(inner, single)) || /[.,!?…]["”]?$/.test(text.slice(single.start, single.end)),
  );
  return [...found.filter((inner) => !outer.some((single) => isInside(inner, single))), ...outer].sort(
    (a, b) => a.start - b.start,
  );
}

/** What is quoted inside the words of a quoted segment: closed pairs of another family than its own. Offsets are those of `text`. */
export function segmentsWithin(text: string, family: MarkFamily): Segment[] {
  if (!/["“”‘‚'’«‹›]/.test(text)) return [];
  const marks = marksOf(text).filter((mark) => !isMeasure(text, mark));
  const singles = marks.filter((mark) => mark.family === 'single');
  const others = marks.filter((mark) => mark.family !== 'single' && mark.family !== family);
  const found = family === 'single' ? pairFamily(text, others, false) : pairSingles(text, singles);
  return found.length > 0 || family !== 'angle'
    ? found.filter(({ closed }) => closed)
    : pairFamily(text, others, false).filter(({ closed }) => closed);
}

/** ‘Somebody said, “Where now?” and nobody knew.’: words that somebody quotes are quoted by the marks around them. */
function isInside(inner: Segment, outer: Segment): boolean {
  return inner.outerStart > outer.outerStart && inner.outerEnd < outer.outerEnd;
}

function pairFamily(text: string, marks: readonly Mark[], carried: boolean): Segment[] {
  const segments: Segment[] = [];
  let opener: Mark | null = null;
  let inner = 0;
  for (const [index, mark] of marks.entries()) {
    if (opener && isNested(opener, marks, index)) {
      inner++;
      continue;
    }
    if (opener && inner > 0 && mark.canClose && closes(opener, mark)) {
      inner--;
      continue;
    }
    if (!opener) {
      if (mark.canOpen && !(mark.canClose && !opensLater(marks, index))) opener = mark;
      else if (mark.canClose && carried && segments.length === 0) {
        segments.push({
          start: 0,
          end: mark.at,
          outerStart: 0,
          outerEnd: mark.at + mark.length,
          family: mark.family,
          closed: true,
          continued: true,
        });
      } else if (mark.canOpen) opener = mark;
      continue;
    }
    if (mark.canClose && closes(opener, mark)) {
      segments.push(between(opener, mark, carried && segments.length === 0 && opener.at === 0));
      opener = null;
    } else if (mark.canOpen && opener.family === mark.family && looksLostClose(text, opener, mark)) {
      opener = mark;
    }
  }
  if (opener) segments.push(unclosed(text, opener, carried));
  return segments.filter((segment) => text.slice(segment.start, segment.end).trim() !== '');
}

/** How many marks are looked at to see whether all that was opened is closed again. */
const AHEAD = 40;

/** „Das ist ein „Gesetz“ für alle“: a mark that can only open inside such a pair, where enough of them close behind it for both. */
function isNested(opener: Mark, marks: readonly Mark[], index: number): boolean {
  const onlyOpens = (mark: Mark | undefined) =>
    mark?.canOpen === true && !mark.canClose && mark.family === opener.family;
  if (!/^(?:low|angle)$/.test(opener.family) || !onlyOpens(marks[index])) return false;
  let depth = 2;
  for (const mark of marks.slice(index + 1, index + AHEAD)) {
    if (onlyOpens(mark)) depth++;
    else if (mark.canClose && closes(opener, mark)) depth--;
    if (depth === 0) return true;
  }
  return false;
}

function opensLater(marks: readonly Mark[], index: number): boolean {
  return marks.slice(index + 1).some((mark) => mark.canClose);
}

function closes(opener: Mark, mark: Mark): boolean {
  if (opener.family === 'low') return mark.family === 'double';
  return opener.family === mark.family;
}

/** An opening mark with a sentence end and another opening far behind it: its partner was lost. */
function looksLostClose(text: string, opener: Mark, next: Mark): boolean {
  return text.charAt(opener.at) !== '"' && next.at - opener.at > 600;
}

function between(opener: Mark, closer: Mark, continued: boolean): Segment {
  return {
    start: opener.at + opener.length,
    end: closer.at,
    outerStart: opener.at,
    outerEnd: closer.at + closer.length,
    family: opener.family,
    closed: true,
    continued,
  };
}

function unclosed(text: string, opener: Mark, carried: boolean): Segment {
  return {
    start: opener.at + opener.length,
    end: text.length,
    outerStart: opener.at,
    outerEnd: text.length,
    family: opener.family,
    closed: false,
    continued: carried && opener.at === 0,
  };
}

/** Single marks count only as a clean pair: two or more words, or in British style before a comma. */
function pairSingles(text: string, marks: readonly Mark[]): Segment[] {
  const segments: Segment[] = [];
  let opener: Mark | null = null;
  let inner = false;
  for (const mark of marks) {
    if (mark.canOpen && (!opener || !mark.canClose)) {
      // ‘He’ll do ‘Jerusalem’ all day,’ she says.: a mark that can only open, a word or a few, and two that close
      if (opener && isTitleWithin(text, mark, marks)) inner = true;
      opener ??= mark;
      continue;
    }
    if (inner && mark.canClose) {
      inner = false;
      continue;
    }
    if (!opener || !mark.canClose) continue;
    const after = text.charAt(mark.at + 1);
    const possessive =
      /[\p{L}]/u.test(text.charAt(mark.at - 1)) && /\s/.test(after) && /s/i.test(text.charAt(mark.at - 1));
    // ‘a song of the pilots’ union’; but ‘a pair of boots’ and ‘a hat’: another pair opens before anything closes
    const later = possessive ? marks.find(({ at, canOpen, canClose }) => at > mark.at && (canOpen || canClose)) : null;
    if (later?.canClose && !later.canOpen) continue;
    segments.push(between(opener, mark, false));
    opener = null;
  }
  return segments;
}

function isTitleWithin(text: string, mark: Mark, marks: readonly Mark[]): boolean {
  const [first, second] = marks.filter(({ at }) => at > mark.at);
  const closes = first?.canClose === true && !first.canOpen && second?.canClose === true && !second.canOpen;
  return text.charAt(mark.at) === '‘' && closes && /^\p{Lu}[^.!?]{0,40}$/u.test(text.slice(mark.at + 1, first.at));
}

/** 6'2", 19-inch as 19": a straight mark after a digit with no opening mark before it. */
function isMeasure(text: string, mark: Mark): boolean {
  if (!/["']/.test(text.charAt(mark.at))) return false;
  if (!/\d/.test(text.charAt(mark.at - 1))) return false;
  // What stood long before has been paired by then.
  const before = text.slice(Math.max(0, mark.at - 400), mark.at);
  if (/\d['’]\d{1,2}$/.test(before)) return true;
  const opened = (before.match(/(^|[\s([—–-])["“]/g) ?? []).length;
  const closed = (before.match(/[\p{L}.,!?…]["”](?=$|[\s.,;:)\]—–-])/gu) ?? []).length;
  if (text.charAt(mark.at) === '"') return opened <= closed;
  // that it was 'a cure for 1985', but not the boys' 6'
  return !/(?:^|[\s([—–-])'(?=\p{L})[^']*$/u.test(before);
}

/**
 * A mark that stays open to the end of its paragraph is a speech that runs on only when the next paragraph opens with
 * a mark too, or when the speech fills the rest of the paragraph as whole sentences. Else the mark is stray.
 */
function dropStrayTail(
  segments: Segment[],
  all: readonly Segment[][],
  paragraphs: readonly Paragraph[],
  index: number,
): Segment[] {
  const last = segments.at(-1);
  if (!last || last.closed) return segments;
  const text = paragraphs[index]?.text ?? '';
  const next = nextSpoken(all, paragraphs, index);
  if (next !== undefined && next[0] !== undefined && next[0].outerStart === 0) return segments;
  const words = text.slice(last.start, last.end);
  const whole = /^\p{Lu}/u.test(words) && /[.!?…]\s*$/u.test(words) && words.length > 20;
  return whole ? segments : segments.slice(0, -1);
}

function nextSpoken(all: readonly Segment[][], paragraphs: readonly Paragraph[], index: number): Segment[] | undefined {
  for (let next = index + 1; next < paragraphs.length; next++) {
    if (!paragraphs[next]?.masked) return all[next];
  }
  return undefined;
}
