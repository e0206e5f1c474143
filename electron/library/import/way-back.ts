/** The arrow that leads from a note back to its sign: for the pointer, none of the words. */
export function isWayBack(text: string): boolean {
  return /^[↩↑^]\ufe0e?$/.test(text.trim());
}
