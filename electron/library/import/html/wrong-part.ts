import { type Container, ENOUGH, type ProsePart } from './containers.ts';
import { linkLength, textLength } from './measures.ts';
import type { PageElement } from './page/tree.ts';
import { keptIn, lengthOf, type Prose, packedText } from './prose.ts';
import { SAMPLE } from './samples.ts';

/** Where Readability keeps less than this share of a container's lines, it has looked in the wrong place. */
const TOO_LITTLE = 0.6;
/** Of the prose of the part that holds most of the page's: beside half of it stand comments and notices. */
const FAR_TOO_LITTLE = 0.25;
/** So much prose, in characters without blanks, is a text of its own: pages set whole articles below each other. */
const A_TEXT = 1500;
/** Lines of the shortest container that is believed, in characters without blanks. */
const SHORTEST = 120;

/** Readability has looked elsewhere, or has kept too much. */
export function isWrongPart(found: PageElement, best: Container, untouched: PageElement, prose: Prose): boolean {
  if (best.length >= ENOUGH && (missesMost(found, best, untouched) || isBeside(found, prose))) return true;
  return best.named && isTooMuch(found, best, untouched, prose);
}

/** It has kept too little of the container's lines, and no text of the container that is in no lines. */
function missesMost(found: PageElement, best: Container, untouched: PageElement): boolean {
  if (holdsMost(found, best)) return false;
  const text = packedText(found);
  return text.length < TOO_LITTLE * best.length || (best.named && !standsIn(packedText(untouched), text));
}

/** All the prose that it has kept stands in asides, and enough stands elsewhere: readers may say more than the text does. */
function isBeside(found: PageElement, { paragraphs }: Prose): boolean {
  if (lengthOf(paragraphs.filter(({ aside }) => !aside)) < ENOUGH) return false;
  const kept = [...keptIn(found, paragraphs)];
  return kept.length > 0 && kept.every(({ aside }) => aside);
}

/** Of the container's lines. */
export function holdsMost(found: PageElement, { lines, length }: Container): boolean {
  return lengthOf(keptIn(found, lines)) >= TOO_LITTLE * length;
}

/** So little of the page's prose is there that it must be another part. */
export function missesPart(found: PageElement, { length }: ProsePart, { paragraphs }: Prose): boolean {
  return lengthOf(keptIn(found, paragraphs)) < Math.min(A_TEXT, FAR_TOO_LITTLE * length);
}

/** Around a short article Readability has been seen to keep the whole page: no more lines, and a lot of links. */
function isTooMuch(found: PageElement, best: Container, untouched: PageElement, { lines }: Prose): boolean {
  if (best.length < SHORTEST) return false;
  const kept = keptIn(
    found,
    lines.filter(({ aside }) => !aside),
  );
  if (best.length < 0.9 * lengthOf(kept)) return false;
  const more = textLength(found) - textLength(untouched);
  return more > textLength(untouched) && linkLength(found) - linkLength(untouched) > 0.5 * more;
}

/** Most of a few samples of `part` stand in `whole`. */
function standsIn(whole: string, part: string): boolean {
  const samples = [0.1, 0.3, 0.5, 0.7, 0.9].map((at) => Math.floor(at * part.length));
  return samples.filter((at) => whole.includes(part.slice(at, at + SAMPLE))).length >= 3;
}
