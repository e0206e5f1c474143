import { expect, test } from 'vitest';
import { paragraphsOfPaste } from '../../../../renderer/reader/edit/plain-input.ts';

test.each([
  ['a few words', ['a few words']],
  [' and so on', [' and so on']],
  ['One.\r\nTwo.\r\n', ['One.', 'Two.']],
  ['One line\nand its second.\n\nTwo. ', ['One line\nand its second.', 'Two. ']],
  ['\n\n  One.  \n \n\tTwo.', ['  One.', 'Two.']],
])('%j is pasted as %j', (text, paragraphs) => {
  expect(paragraphsOfPaste(text)).toEqual(paragraphs);
});
