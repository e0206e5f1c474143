/** Words a minute of silent reading (Brysbaert 2019: 238 for non-fiction in English). */
const SPEED = 238;

/** Words as the language's own rules cut them, so that Chinese and Thai are counted too. */
export function readingTime(text: string, language: string | null): { words: number; minutes: number } {
  let words = 0;
  for (const { isWordLike } of segmenterFor(language).segment(text)) if (isWordLike) words++;
  return { words, minutes: Math.max(1, Math.round(words / SPEED)) };
}

/** The date as it is written in a language, no more exact than it is known: 2023, 2023-12 or 2023-12-28. */
export function writtenDate(published: string | null, language: string): string | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(published ?? '');
  if (!parts) return published;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  return formatterFor(language, options).format(date);
}

function segmenterFor(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}

function formatterFor(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
