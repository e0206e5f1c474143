import type { TextRange } from '../model/selector.ts';
import { partsOf, type QueryNode, type QueryWord, type WordField } from './query.ts';
import type { Word } from './words.ts';

/**
 * Where in a text the wanted words of a query stand: ranges in UTF-16 code units, in order, without overlaps.
 * `words` are the words of that text; `fields` the fields of the query that are about it.
 */
export function locate(words: readonly Word[], query: QueryNode, fields: readonly WordField[] = []): TextRange[] {
  const phrases = partsOf(query).flatMap((node) => phrasesOf(node, fields));
  const ranges: TextRange[] = [];
  if (phrases.length === 0) return ranges;
  for (let at = 0; at < words.length; at++) {
    for (const phrase of phrases) {
      const end = phraseEnd(words, at, phrase);
      if (end !== null) ranges.push({ start: words[at]!.start, end });
    }
  }
  return merged(ranges);
}

/** The same in a plain text, without cutting it into words first. */
export function locatePlain(text: string, query: QueryNode, fields: readonly WordField[] = []): TextRange[] {
  const ranges: TextRange[] = [];
  for (const node of partsOf(query)) {
    for (const phrase of phrasesOf(node, fields)) {
      const expression = expressionOf(phrase);
      // A phrase may begin inside of another: a a in a a a.
      for (let found = expression?.exec(text); expression && found; found = expression.exec(text)) {
        ranges.push({ start: found.index, end: found.index + found[0].length });
        expression.lastIndex = found.index + 1;
      }
    }
  }
  return merged(ranges);
}

const expressions = new WeakMap<readonly QueryWord[], RegExp | null>();

/** What finds the phrase in a plain text; null for one with a word that none can have. Kept for the hits of one search. */
function expressionOf(phrase: readonly QueryWord[]): RegExp | null {
  let made = expressions.get(phrase);
  if (made === undefined) {
    const words = phrase.map(({ text, prefix }) => `${text}${prefix ? '[0-9A-Za-z]*' : ''}`);
    const source = `(?<![0-9A-Za-z])${words.join('[^0-9A-Za-z]+')}(?![0-9A-Za-z])`;
    made = phrase.every(({ text }) => /^[0-9a-z]+$/.test(text)) ? new RegExp(source, 'gi') : null;
    expressions.set(phrase, made);
  }
  if (made) made.lastIndex = 0;
  return made;
}

function phrasesOf(node: QueryNode, fields: readonly WordField[]): QueryWord[][] {
  switch (node.type) {
    case 'words':
      return [node.words];
    case 'near':
      return node.phrases;
    case 'field':
      return fields.includes(node.field) ? [node.words] : [];
    default:
      return [];
  }
}

function phraseEnd(words: readonly Word[], at: number, phrase: readonly QueryWord[]): number | null {
  for (let offset = 0; offset < phrase.length; offset++) {
    const word = words[at + offset];
    const wanted = phrase[offset]!;
    if (!word) return null;
    if (wanted.prefix ? !word.text.startsWith(wanted.text) : word.text !== wanted.text) return null;
  }
  return words[at + phrase.length - 1]!.end;
}

function merged(ranges: TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}
