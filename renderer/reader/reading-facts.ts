/** Words a minute of silent reading (Brysbaert 2019: 238 for non-fiction in English). */
const SPEED = 238;

/** Scripts that are written without spaces: only the language's own rules tell their words apart. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Where those scripts, and a few others, lie: asked for first, as asking a text for scripts takes far longer. */
const maybeUnspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u2e80-\uffff]/;

/** Words as the script parts them, so that Chinese and Thai are counted too, and how long they take to read. */
export function readingTime(text: string, language: string | null): { words: number; minutes: number } {
  const words = maybeUnspaced.test(text) && unspaced.test(text) ? segmentedWords(text, language) : spacedWords(text);
  return { words, minutes: Math.max(1, Math.round(words / SPEED)) };
}

/** Cutting a text by a language's rules takes a hundred times as long as this, and an article waits for it. */
function spacedWords(text: string): number {
  let words = 0;
  let within = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (within ? parts(code) : isLetter(code)) {
      within = !within;
      if (within) words++;
    }
  }
  return words;
}

/** Space, and the marks that stand between words with no space beside them. */
function parts(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x2f || code === 0x2014 || code === 0x2026 || isWideSpace(code);
}

function isWideSpace(code: number): boolean {
  return code >= 0x2000 && code <= 0x200a;
}

/** A letter or digit, or half of one beyond the basic plane. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f);
}

function segmentedWords(text: string, language: string | null): number {
  let words = 0;
  for (const { isWordLike } of segmenterFor(language).segment(text)) if (isWordLike) words++;
  return words;
}

function segmenterFor(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
