import type { TextRange } from '../../model/selector.ts';

/** Sentences of running text, quotation marks and all. Offsets are UTF-16 code units of `text`. */

/** Chinese and Japanese set no space behind a full stop. */
const END = /[.!?…؟۔।]+["”’'»)\]]*(?=\s|$)|[。！？｡]+[」』”’）》]*/gu;
/** 「待った。」と述べた: what is quoted is no sentence of its own where the sentence goes on. */
const QUOTED_BEFORE = /[」』”’][とっは、，]/u;
const ABBREVIATION =
  /(?:^|[\s(“"'‘])(?:(?:\p{L}\.)*\p{Lu}|mr|mrs|ms|dr|sen|rep|gov|gen|lt|col|sgt|det|insp|cmdr|supt|cpl|capt|prof|rev|st|jr|sr|inc|corp|ltd|co|no|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|dept|est|fig|bzw|ca|mm?|mme|sra?|dra|hon|approx|mt|ft|u\.s|u\.n|u\.k|e\.g|i\.e|a\.m|p\.m|z\.b|d\.h)$/iu;
const STARTER =
  /^["“„«'‘([]*(?:The|A|An|In|On|At|He|She|It|They|We|I|But|And|His|Her|Its|Their|This|That|These|Those|There|After|Before|When|While|As|If|For|From|With|Under|Most|Many|Some|However|Still|Last|Now)\b/u;

export function sentencesOf(text: string): TextRange[] {
  const sentences: TextRange[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!isEnd(text, match.index, match[0], end)) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function isEnd(text: string, at: number, mark: string, end: number): boolean {
  const rest = text.slice(end).trimStart();
  if (rest === '') return true;
  if (/^[。！？｡]/.test(mark)) return !QUOTED_BEFORE.test(text.slice(end - 1, end + 1));
  if (/^[\p{Ll},;]/u.test(rest)) return /^[!?]/.test(mark) ? false : !/^\.["”’'»)\]]*$/.test(mark) && mark.length > 3;
  if (!mark.startsWith('.') || mark.length > 1) return true;
  const before = text.slice(Math.max(0, at - 12), at);
  if (!ABBREVIATION.test(before)) return true;
  // No. 4; but she said no.
  if (/\bno$/i.test(before)) return !/^\d/.test(rest);
  // "… in the U.S. The bill" ends, "U.S. Senate" and "Dr. Moss" do not.
  return /\p{Lu}\.\p{Lu}$/u.test(text.slice(Math.max(0, at - 4), at)) && STARTER.test(rest);
}

function push(sentences: TextRange[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (start < end) sentences.push({ start, end });
}
