/** Words in a run by which texts are compared. */
const RUN = 4;

/** Runs of four words, as they stand in a text, each once. */
export function shingles(words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) found.add(words.slice(at, at + RUN).join(' '));
  return found;
}

/** Share of the runs of two texts that stand in both (Jaccard), 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let both = 0;
  for (const run of one) if (other.has(run)) both++;
  return both / (one.size + other.size - both);
}

/**
 * A few runs of a text by which it can be looked up: spread over it, in each part the one with the longest words, which
 * few other texts have.
 */
export function tellingRuns(words: readonly string[], count: number): string[] {
  const part = Math.floor(words.length / count);
  if (part < RUN) return [];
  const lengthOf = (at: number) => words[at]?.length ?? 0;
  return Array.from({ length: count }, (_, number) => {
    const first = number * part;
    let letters = 0;
    for (let at = first; at < first + RUN; at++) letters += lengthOf(at);
    let [best, most] = [first, letters];
    for (let at = first + 1; at + RUN <= first + part; at++) {
      letters += lengthOf(at + RUN - 1) - lengthOf(at - 1);
      if (letters > most) [best, most] = [at, letters];
    }
    return words.slice(best, best + RUN).join(' ');
  });
}
