import type { Passage } from '../text/passage.ts';

const SPOKEN = /^(?:i|me|my|we|us|our|you|your)$/;

/** A speech, a debate or a post rather than a report: four in ten of its own sentences, quotations left out, speak of I, we or you. English only. */
export function isTranscript(passages: readonly Passage[]): boolean {
  let [spoken, all] = [0, 0];
  for (const { paragraph, tokens, sentences } of passages) {
    if (paragraph.masked) continue;
    for (const { from, to } of sentences) {
      const own = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
      if (own.length === 0) continue;
      all++;
      if (own.some(({ lower }) => SPOKEN.test(lower))) spoken++;
    }
  }
  return spoken >= 0.4 * all && spoken > 0;
}
