import { describe, expect, test } from 'vitest';
import { readText } from '../../../../electron/library/import/read-text.ts';

const PARAGRAPHS = [
  'A lorry struck the middle pier of the old bridge at dawn, and engineers say the crack is wider than a hand.',
  'Nobody was hurt. The driver, who is 61, walked to the nearest house and asked for tea.',
  'The council meets on Thursday to decide whether the town can afford another bridge.',
  'Until then a ferry runs every hour from the old landing, and it takes two cars at a time.',
];
const HEADED = [...PARAGRAPHS.slice(0, 2), 'What the ferry costs', ...PARAGRAPHS.slice(2)];

/** Which of the lines stay that stand between the day and the text. */
function staying(lines: readonly string[], text: readonly string[] = PARAGRAPHS): string[] {
  const all = ['Bridge over the Marl closes after crash', 'By Ada Moss', 'March 3, 2024', ...lines, ...text];
  const { keep } = readText(all.join('\n'), 'x.txt');
  return lines.filter((_, index) => keep?.[index + 3]);
}

describe('below the day and who signs', () => {
  test.each([
    ['a few words right above the text', ['Lecture zen']],
    ['a row between two of the page’s', ['Typeface - Smaller - Larger - Largest', 'Share']],
    ['where it stood first', ['First printed in Number 41', 'Save this story']],
  ])('%s', (_, lines) => expect(staying(lines)).toEqual([]));

  test('a few words above a text with headings, with no word of it', () =>
    expect(staying(['Lecture zen'], HEADED)).toEqual([]));

  test.each([
    ['a heading, of a text with others', ['The lorry'], HEADED],
    ['a numbered one', ['Part 1'], HEADED],
    ['who speaks', ['Ada Moss, host:'], PARAGRAPHS],
  ])('%s stays', (_, lines, text) => expect(staying(lines, text)).toEqual(lines));

  test('a caption between the day and who signs', () => {
    const caption = 'The Naomh Colm off Kilronan pier this afternoon';
    const all = ['Bridge over the Marl closes after crash', 'March 3, 2024', caption, 'By Ada Moss', ...PARAGRAPHS];
    expect(readText(all.join('\n'), 'x.txt').keep?.[2]).toBe(true);
  });
});
