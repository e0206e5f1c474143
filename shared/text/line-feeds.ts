/** The text with every line end as LF: CR LF of Windows and DOS formats, and a lone CR. Offsets move where there was CR LF. */
export function lineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
