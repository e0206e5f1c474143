export const paletteStrings = {
  title: 'Commands and articles',
  box: 'Type a command or the title of an article',
  besideTitle: 'Article to open beside',
  besideBox: 'Title of the article to open beside',
  list: 'Commands and articles',
  none: 'Nothing is called “{{typed}}”.',
} as const;
