import { describe, expect, test } from 'vitest';
import { isMarkedUp, unmark } from '../../../../shared/clean/text/marked-up.ts';

describe('unmark', () => {
  test.each([
    ['## The bridge is closed', 'The bridge is closed', 0],
    ['### Numbers ###', 'Numbers', 0],
    ['> “A bridge is a promise.”', '“A bridge is a promise.”', 0],
    ['by: [Ada Moss](/author/moss)', 'by: Ada Moss', 7 / 9],
    ['[Home](/) | [News](/news "All news")', 'Home | News', 1],
    ['[**READ MORE:** Why bees count](/bees_(insects))', 'READ MORE: Why bees count', 1],
    ['[![Offer: a lens](/promo.png)](/shop)', 'Offer: a lens', 1],
    ['![](/pixel.gif)', '', 1],
    ['* **Cast:** *Lene Quast*, _Ole Behm_', '* Cast: Lene Quast, Ole Behm', 0],
    [
      'The file is called old_bridge_plan and 3 * 4 * 5 is 60.',
      'The file is called old_bridge_plan and 3 * 4 * 5 is 60.',
      0,
    ],
    ['1\\. It is \\[sic\\] so.', '1. It is [sic] so.', 0],
    ['* * *', '* * *', 0],
  ])('%s', (source, text, linked) => {
    expect(unmark(source).text).toBe(text);
    expect(unmark(source).linked).toBeCloseTo(linked);
  });
});

test('a file is in Markdown where several of its lines are', () => {
  expect(isMarkedUp(['# The bridge', '[Home](/)', 'A lorry struck it.', '## Ferry'])).toBe(true);
  expect(isMarkedUp(['# The bridge', 'He said [the mayor] (sic) did it.', '#bridge'])).toBe(false);
});
