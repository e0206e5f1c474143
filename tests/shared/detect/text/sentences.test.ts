import { expect, it } from 'vitest';
import { sentencesOf } from '../../../../shared/detect/text/sentences.ts';

const cases: [string, string[]][] = [
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  [
    'Dr. Moss met Sen. Abbott at 5 p.m. on Monday. They left.',
    ['Dr. Moss met Sen. Abbott at 5 p.m. on Monday.', 'They left.'],
  ],
  ['She lives in the U.S. The bill is old.', ['She lives in the U.S.', 'The bill is old.']],
  ['The U.S. Senate met.', ['The U.S. Senate met.']],
  ['“We lost.” “We won.”', ['“We lost.”', '“We won.”']],
  ['“We lost.” she said.', ['“We lost.” she said.']],
  ['It cost 3.5 million. No more.', ['It cost 3.5 million.', 'No more.']],
  ['J. Moss wrote it', ['J. Moss wrote it']],
  ['議会は橋を承認した。費用は四百億円である。', ['議会は橋を承認した。', '費用は四百億円である。']],
  ['「待った。」と市長は述べた。「終わりだ！」', ['「待った。」と市長は述べた。', '「終わりだ！」']],
  ['هل انتهى؟ نعم.', ['هل انتهى؟', 'نعم.']],
  ['', []],
];

for (const [text, expected] of cases) {
  it(text === '' ? 'nothing' : text, () => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
}
