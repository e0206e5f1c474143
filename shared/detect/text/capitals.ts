/** In capitals throughout, and too long to be somebody's initials: a headline, a place line, a speaker in a transcript. */
export function isInCapitals(text: string): boolean {
  return text.length > 2 && text === text.toUpperCase();
}
