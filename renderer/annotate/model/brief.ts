const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text in brief, where there is little room: whole words of it, no more than `most` UTF-16 code units, and an ellipsis where others follow. */
export function brief(text: string, most = 60): string {
  if (text.length <= most) return text;
  const kept = within(text, most, words) || within(text, most, letters);
  return `${kept} …`;
}

/** The pieces of a text that fit, without the spaces at their end. */
function within(text: string, most: number, pieces: Intl.Segmenter): string {
  let end = 0;
  for (const { index, segment } of pieces.segment(text)) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end).trimEnd();
}
