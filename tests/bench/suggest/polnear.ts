import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextRange } from '../../../shared/model/selector.ts';
import { type GoldArticle, type GoldQuote, type Part, utf16Offsets } from './gold.ts';

/** What is attributed without marks, with the words that attribute it. */
interface Attributed extends TextRange {
  cue: string;
  named: boolean;
  words: number;
}

export interface PolnearArticle extends GoldArticle {
  /** Contents in which nothing is quoted. */
  attributed: Attributed[];
}

/** Reads PolNeAR (github.com/networkdynamics/PolNeAR): articles with attributions in brat's standoff format. */
export function readPolnear(data: string, part: Part): PolnearArticle[] {
  const texts = join(data, part, 'text');
  const annotated = new Map<string, string>();
  for (const file of readdirSync(join(data, part, 'attributions')).sort()) {
    const name = file.replace(/_[0-9a-f]{4}\.ann$/, '');
    // Some articles were annotated by several people: the first by file name is taken.
    if (!annotated.has(name)) annotated.set(name, file);
  }
  return [...annotated].map(([name, file]) => {
    const raw = readFileSync(join(texts, `${name}.txt`), 'utf8');
    const text = raw;
    const utf16 = utf16Offsets(raw);
    // brat counts code points.
    const attributions = attributionsIn(readFileSync(join(data, part, 'attributions', file), 'utf8'), utf16);
    return {
      name,
      language: 'en',
      text,
      quotes: goldQuotes(text, attributions),
      attributed: attributions.flatMap((one) => attributed(text, one)),
    };
  });
}

type Attribution = Record<'Source' | 'Cue' | 'Content', TextRange[]>;

function attributionsIn(annotations: string, utf16: (offset: number) => number): Attribution[] {
  const spans = new Map<string, TextRange[]>();
  const events: string[] = [];
  for (const line of annotations.split('\n')) {
    const [id, middle] = line.split('\t');
    if (!id || !middle) continue;
    if (id.startsWith('T')) {
      const ranges = middle.slice(middle.indexOf(' ') + 1).split(';');
      spans.set(
        id,
        ranges.map((range) => ({ start: utf16(Number(range.split(' ')[0])), end: utf16(Number(range.split(' ')[1])) })),
      );
    } else if (id.startsWith('E')) events.push(middle);
  }
  return events.map((event) => {
    const parts = event.split(' ').map((part) => part.split(':'));
    const of = (role: string) =>
      parts.filter(([name]) => name?.replace(/\d+$/, '') === role).flatMap(([, id]) => spans.get(id ?? '') ?? []);
    return { Source: of('Source'), Cue: of('Cue'), Content: of('Content') };
  });
}

function attributed(text: string, { Source, Cue, Content }: Attribution): Attributed[] {
  const start = Math.min(...Content.map((span) => span.start));
  const end = Math.max(...Content.map((span) => span.end));
  const content = text.slice(start, end);
  if (Content.length === 0 || content.search(MARK) >= 0) return [];
  const cue = Cue.map((span) => text.slice(span.start, span.end)).join(' ');
  return [{ start, end, cue, named: Source.length > 0, words: wordsIn(content) }];
}

function goldQuotes(text: string, attributions: readonly Attribution[]): GoldQuote[] {
  const found: GoldQuote[] = [];
  for (const { Source, Content: content } of attributions) {
    const quoted = content.flatMap((span) => quotedParts(text, withMarks(text, span)));
    const words = content.reduce((sum, span) => sum + wordsIn(text.slice(span.start, span.end)), 0);
    const inside = quoted.reduce((sum, span) => sum + wordsIn(text.slice(span.start, span.end)), 0);
    for (const span of quoted) found.push({ ...span, source: Source, direct: inside >= words - 1 });
  }
  return merged(text, unique(found));
}

/** One of the publishers prints two apostrophes. */
const MARK = /''|[“”"]/g;

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Some annotators left the marks out of the content. */
function withMarks(text: string, span: TextRange): TextRange {
  const before = /(?:''|[“"])\s?$/.exec(text.slice(Math.max(0, span.start - 3), span.start))?.[0].length ?? 0;
  const after = /^[,.]?(?:''|[”"])/.exec(text.slice(span.end, span.end + 3))?.[0].length ?? 0;
  return before > 0 && after > 0 ? { start: span.start - before, end: span.end + after } : span;
}

/** The marked words of a content span: between marks, or from a mark to the end (a speech that runs on), or the other way round. */
function quotedParts(text: string, span: TextRange): TextRange[] {
  const parts: TextRange[] = [];
  const marks = [...text.slice(span.start, span.end).matchAll(MARK)].map((match) => ({
    at: span.start + match.index,
    mark: match[0],
  }));
  let open = -1;
  for (const { at, mark } of marks) {
    const opens = mark === '“' || (mark !== '”' && open < 0 && !closes(text, at, mark));
    if (opens) {
      if (open < 0) open = at + mark.length;
    } else if (open >= 0) {
      parts.push({ start: open, end: at });
      open = -1;
    } else if (parts.length === 0) parts.push({ start: span.start, end: at });
  }
  if (open >= 0) parts.push({ start: open, end: span.end });
  return parts
    .flatMap((part) => byParagraph(text, part))
    .map((part) => wholeSegment(text, part))
    .filter((part) => wordsIn(text.slice(part.start, part.end)) > 0);
}

/** A straight mark behind a word or a stop, with nothing of a word behind it, ends what was annotated without its first mark. */
function closes(text: string, at: number, mark: string): boolean {
  return /\S/.test(text.charAt(at - 1)) && /^[^\p{L}\p{N}]/u.test(text.slice(at + mark.length, at + mark.length + 1));
}

/** A quoted segment is what stands between two marks, also where only one of its sentences was annotated. */
function wholeSegment(text: string, part: TextRange): TextRange {
  const line = text.slice(part.end).search(/\n/);
  const rest = text.slice(part.end, line < 0 ? text.length : part.end + line);
  const close = rest.search(/''|[”"“]/);
  const end = close < 0 ? part.end + rest.trimEnd().length : part.end + close;
  const before = text.slice(text.lastIndexOf('\n', part.start - 1) + 1, part.start);
  const open = Math.max(
    before.lastIndexOf("''") + 1,
    before.lastIndexOf('“'),
    before.lastIndexOf('"'),
    before.lastIndexOf('”'),
  );
  return { start: open < 0 ? part.start : part.start - before.length + open + 1, end };
}

/** A content that runs over several paragraphs is a quote in each. */
function byParagraph(text: string, part: TextRange): TextRange[] {
  const found: TextRange[] = [];
  let start = part.start;
  for (const match of text.slice(part.start, part.end).matchAll(/\n\s*/g)) {
    found.push({ start, end: part.start + match.index });
    start = part.start + match.index + match[0].length;
  }
  found.push({ start, end: part.end });
  return found.map((piece) => ({
    start: piece.start + (/^(?:''|[“"])/.exec(text.slice(piece.start))?.[0].length ?? 0),
    end: piece.end,
  }));
}

function unique(quotes: GoldQuote[]): GoldQuote[] {
  const sorted = quotes.sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(
    (quote, index) => !sorted.slice(0, index).some((other) => other.start <= quote.start && other.end >= quote.end),
  );
}

/** Contents that were annotated sentence by sentence inside one pair of marks are one quote. */
function merged(text: string, quotes: GoldQuote[]): GoldQuote[] {
  const found: GoldQuote[] = [];
  for (const quote of quotes) {
    const last = found.at(-1);
    if (last && !/[“”"\n]|''/.test(text.slice(last.end, quote.start))) last.end = quote.end;
    else found.push({ ...quote });
  }
  return found;
}
