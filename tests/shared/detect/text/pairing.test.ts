import { expect, it } from 'vitest';
import { segmentsOf } from '../../../../shared/detect/text/pairing.ts';
import { paragraphsOf } from '../../../../shared/detect/text/paragraphs.ts';

/** The words between the marks, by paragraph. */
function quoted(text: string): string[] {
  const paragraphs = paragraphsOf(text);
  return segmentsOf(paragraphs).flatMap((segments, index) =>
    segments.map(({ start, end }) => (paragraphs[index]?.text ?? '').slice(start, end)),
  );
}

const cases: [string, string, string[]][] = [
  ['straight', 'He said "go" and "stay".', ['go', 'stay']],
  ['curly', 'He said “go” and “stay”.', ['go', 'stay']],
  ['two apostrophes', "He said ''go home'' twice.", ['go home']],
  ['French, with spaces', 'Il a dit « partez » hier.', [' partez ']],
  ['German', 'Er sagte „geh“ und »bleib«.', ['geh', 'bleib']],
  ['nested marks stay inside', '“He said ‘go’ to me,” she said.', ['He said ‘go’ to me,']],
  ['apostrophes are no marks', "It's the '90s and the voters' mood isn't good.", []],
  ['feet and inches', 'He is 6\'2" and she is 5\'9".', []],
  ['inches beside a quotation', 'The 19" screen is "too big" for me.', ['too big']],
  ['a speech over two paragraphs', '“One.\n\n“Two.”', ['One.', 'Two.']],
  ['the second half of a speech', '“One.\n\nTwo,” he said.', ['One.', 'Two,']],
  ['a stray mark at the end', 'The mill closed in 1987."', []],
  ['a stray mark at the start', '"The mill closed, and nobody knows when', []],
  ['an empty pair', 'Nothing in "" here.', []],
  [
    'a space before the closing mark',
    '"I hate the term \'outreach,\' " he told the group.',
    ["I hate the term 'outreach,' "],
  ],
];

for (const [name, text, expected] of cases) {
  it(name, () => {
    expect(quoted(text)).toEqual(expected);
  });
}
