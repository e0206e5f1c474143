import { createEditor } from 'lexical';
import { expect, it } from 'vitest';
import { $noteFromMarkdown, $noteToMarkdown, noteNodes } from '../../../../renderer/annotate/forms/note-markdown.ts';

function roundTrip(markdown: string): string {
  const editor = createEditor({
    nodes: noteNodes,
    onError(error) {
      throw error;
    },
  });
  editor.update(() => $noteFromMarkdown(markdown), { discrete: true });
  return editor.getEditorState().read($noteToMarkdown);
}

it.each([
  'One line.',
  'Two\nlines.',
  'Two\n\nparagraphs.',
  'Some **bold**, *italic* and ***both***.',
  '- one\n- two\n    - nested',
  '1. first\n2. second',
  '- [ ] open\n- [x] done',
  '> quoted',
  '# Heading\n\ntext',
  'a [link](https://example.org/x)',
  'unknown `code` and | tables | stay',
  '<b>no markup</b> & 😀 中文',
  'Before\n> Words \\*as they were\\*\n>\n> — [Quote of Ana, in “A title”](stet://article/0123456789abcdef0123#a%3Ab)\n\nafter',
  '> one\n>\n> — [Quote](stet://article/0123456789abcdef0123#a)\n\n> two\n>\n> — [Claim](stet://article/0123456789abcdef0123#b)\n',
])('keeps %j as it is', (markdown) => {
  expect(roundTrip(markdown)).toBe(markdown);
});
