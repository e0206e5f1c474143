import { foldWord } from './words.ts';

/**
 * What stands for a name where lists are put in order, compared unit by unit: without case, accents and punctuation, and
 * with the length of each number before it, so that 9 comes before 10. Scripts follow each other as in Unicode.
 */
export function sortKey(name: string): string {
  return foldWord(name)
    .replace(/[\p{P}\p{S}]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/0*(\d+)/g, (_, digits: string) => `${Math.min(9, digits.length)}${digits}`);
}

/** What the filter of a list looks through: a row's fields, one after another. */
export function filterText(fields: readonly (string | null)[]): string {
  return foldWord(fields.filter((field) => field !== null).join('\n'));
}

/** The words of a filter as they stand in such a text. */
export function filterWords(filter: string): string[] {
  return foldWord(filter).split(/\s+/).filter(Boolean);
}
