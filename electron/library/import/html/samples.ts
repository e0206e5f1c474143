/** Characters by which a passage is known again. */
export const SAMPLE = 40;

/** Any odd number: the hash of a window is moved along by one character at a time. */
const BASE = 16_777_619;

/**
 * Which of the samples stand in a text, in one walk through it (Karp and Rabin's): a page may miss thousands of passages, and to look for
 * each of them by itself takes seconds. Samples that are shorter than `SAMPLE` are looked for one by one.
 */
export function samplesIn(text: string, samples: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const byHash = new Map<number, string[]>();
  for (const sample of new Set(samples)) {
    if (sample.length !== SAMPLE) {
      if (text.includes(sample)) found.add(sample);
      continue;
    }
    const hash = hashOf(sample);
    byHash.set(hash, [...(byHash.get(hash) ?? []), sample]);
  }
  if (byHash.size === 0 || text.length < SAMPLE) return found;
  let leaving = 1;
  for (let step = 1; step < SAMPLE; step++) leaving = Math.imul(leaving, BASE);
  let hash = hashOf(text.slice(0, SAMPLE));
  for (let at = 0; ; at++) {
    for (const sample of byHash.get(hash) ?? []) if (text.startsWith(sample, at)) found.add(sample);
    if (at + SAMPLE >= text.length) return found;
    hash = (hash - Math.imul(text.charCodeAt(at), leaving)) | 0;
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at + SAMPLE)) | 0;
  }
}

function hashOf(sample: string): number {
  let hash = 0;
  for (let at = 0; at < sample.length; at++) hash = (Math.imul(hash, BASE) + sample.charCodeAt(at)) | 0;
  return hash;
}
