/** English texts of the notes that stand alone, and of notes on articles. */
export const notesStrings = {
  title: 'Notes',
  count_one: '{{count}} note',
  count_other: '{{count}} notes',
  empty: 'A note can stand alone, embed quotes and claims from any article, and lead back to them.',
  make: 'New note',
  made: 'Note made',
  deleted: 'Note deleted',
  delete: 'Delete the note',
  list: 'Notes of the library',
  onArticles: 'On articles',
  back: 'All notes',
  choose: 'Choose a note, or press N for a new one.',
  filter: 'Filter notes',
  untitled: 'Without words',
  none: 'No note has these words.',
  onWhole: 'On the whole article',
  commands: {
    group: 'Notes',
    make: 'New note',
    article: 'Write a note on the whole article',
  },
} as const;
