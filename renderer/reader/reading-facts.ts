/** Words a minute of silent reading (Brysbaert 2019: 238 for non-fiction in English). */
const SPEED = 238;

/** Words as the language's own rules cut them, so that Chinese and Thai are counted too. */
export function readingTime(text: string, language: string | null): { words: number; minutes: number } {
  let words = 0;
  for (const { isWordLike } of segmenterFor(language).segment(text)) if (isWordLike) words++;
  return { words, minutes: Math.max(1, Math.round(words / SPEED)) };
}

function segmenterFor(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
