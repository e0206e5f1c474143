/** Told apart in every kind of colour sight by lightness first; a tag's name always stands beside its colour. */
export const codeColors = {
  brick: '#b4532a',
  amber: '#d99a1c',
  moss: '#5f7a1f',
  sea: '#1f8a84',
  ink: '#2f5fb3',
  plum: '#7a3f8f',
  rose: '#c2587f',
  stone: '#77726a',
} as const;

export type CodeColor = keyof typeof codeColors;
export const codeColorNames = Object.keys(codeColors) as CodeColor[];
