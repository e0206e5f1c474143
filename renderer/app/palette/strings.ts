export const paletteStrings = {
  title: 'Commands and articles',
  box: 'Type a command or the title of an article',
  list: 'Commands and articles',
  none: 'Nothing is called “{{typed}}”.',
} as const;
