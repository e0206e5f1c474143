import { expect, test } from 'vitest';
import { aboveDay, aboveStandfirst } from '../../../../shared/clean/metadata/title-by-place.ts';
import { splitLines } from '../../../../shared/clean/text/split-lines.ts';

const SUBTITLE = 'For seven hours nothing worked in Marl, and this is what happened when.';
const never = () => false;

const above = (texts: readonly string[], index: number) => aboveStandfirst(splitLines(texts.join('\n')), index, never);

test('the title of a line that reads as a subtitle stands above it', () => {
  expect(above(['News', 'A blackout', SUBTITLE], 2)).toBe(1);
  expect(above(['A blackout', SUBTITLE, SUBTITLE], 2)).toBe(0);
});

test.each([
  ['a line without a full stop', ['A blackout', 'For seven hours nothing at all worked in the town of Marl'], 1],
  [
    'one in capitals as magazines set titles',
    ['Dry County', 'The State Knew the Wells Were Poisoned. It Sent a Brochure.'],
    1,
  ],
  ['one with a single word above it', ['News', SUBTITLE], 1],
])('%s stays what it is', (_, texts, index) => expect(above(texts, index)).toBe(index));

test('a few words above the day are the title where nothing else is', () => {
  const title = (texts: readonly string[]) => {
    const lines = splitLines(texts.join('\n'));
    return aboveDay(lines, 3, (index) => lines[index]?.text === '3 May 2025', never);
  };
  expect(title(['News', 'Decisions, week 23', '3 May 2025'])).toBe(1);
  expect(title(['News', 'Decisions, week 23', SUBTITLE, '3 May 2025'])).toBe(1);
  expect(title(['News', '3 May 2025'])).toBe(null);
  expect(title(['News', 'Decisions, week 23'])).toBe(null);
});
