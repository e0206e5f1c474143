import type { Span } from '../../ui/split-by-marks.ts';

/**
 * How well typed letters fit a name: every letter in order, more for the start of words and for letters in a row,
 * less for long names. Null when they do not fit. Marks are UTF-16 code units of `name`.
 */
export function matchName(typed: string, name: string): { score: number; marks: Span[] } | null {
  const wanted = typed.toLowerCase().replace(/\s+/g, '');
  const text = name.toLowerCase();
  if (text.length !== name.length) return text.includes(typed.toLowerCase()) ? { score: 1, marks: [] } : null;
  const whole = typed.trim().toLowerCase();
  const at = whole ? wordStart(text, whole) : -1;
  if (at >= 0) {
    const score = 100 + whole.length * 4 - at * 0.1 - text.length * 0.05;
    return { score, marks: [{ start: at, end: at + whole.length }] };
  }
  let score = 0;
  let from = 0;
  const marks: Span[] = [];
  for (const letter of wanted) {
    const found = next(text, letter, from);
    if (found === -1) return null;
    const last = marks.at(-1);
    if (last && last.end === found) {
      last.end++;
      score += 3;
    } else {
      marks.push({ start: found, end: found + 1 });
      score += startsWord(text, found) ? 2 : 0.2;
    }
    from = found + 1;
  }
  return { score: score - text.length * 0.02 - marks.length * 0.5, marks };
}

/** For long names: every typed word must begin a word of it. */
export function matchWords(typed: string, name: string): { score: number; marks: Span[] } | null {
  const text = name.toLowerCase();
  if (text.length !== name.length) return matchName(typed, name);
  const marks: Span[] = [];
  for (const word of typed.toLowerCase().split(/\s+/).filter(Boolean)) {
    const start = wordStart(text, word);
    if (start === -1) return null;
    marks.push({ start, end: start + word.length });
  }
  const first = marks[0]?.start ?? 0;
  return { score: 40 + typed.trim().length * 2 - first * 0.1 - text.length * 0.02, marks };
}

/** The letter at the start of a word if there is one ahead, else the next one. */
function next(text: string, letter: string, from: number): number {
  const near = text.indexOf(letter, from);
  if (near === -1 || near === from || startsWord(text, near)) return near;
  for (let i = near; i !== -1; i = text.indexOf(letter, i + 1)) if (startsWord(text, i)) return i;
  return near;
}

function wordStart(text: string, whole: string): number {
  for (let i = text.indexOf(whole); i !== -1; i = text.indexOf(whole, i + 1)) if (startsWord(text, i)) return i;
  return -1;
}

function startsWord(text: string, index: number): boolean {
  return index === 0 || !/[\p{L}\p{N}]/u.test(text[index - 1] ?? '');
}
