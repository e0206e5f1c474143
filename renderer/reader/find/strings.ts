/** English texts of finding words in an article. */
export const findStrings = {
  title: 'Find in this article',
  at: '{{number}} of {{all}}',
  none: 'Not in the text',
  previous: 'Previous place',
  next: 'Next place',
  close: 'Close; the words stay selected',
} as const;
