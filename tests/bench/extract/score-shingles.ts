/**
 * Body scores of the article extraction benchmark: word 4-grams as multisets, each page's counts normalised so that
 * long texts weigh no more, precision and recall averaged over the pages, F1 of the averages.
 */
export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

export function countShingles(truth: string, found: string, size = 4): Counts {
  const wanted = shingles(truth, size);
  const got = shingles(found, size);
  const counts: Counts = { tp: 0, fp: 0, fn: 0 };
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    const want = wanted.get(key) ?? 0;
    const have = got.get(key) ?? 0;
    counts.tp += Math.min(want, have);
    counts.fp += Math.max(0, have - want);
    counts.fn += Math.max(0, want - have);
  }
  const sum = counts.tp + counts.fp + counts.fn;
  return sum === 0 ? counts : { tp: counts.tp / sum, fp: counts.fp / sum, fn: counts.fn / sum };
}

export function averageScores(pages: readonly Counts[]): { f1: number; precision: number; recall: number } {
  const precision = mean(pages.filter(({ tp, fp }) => tp + fp > 0).map(precisionOf));
  const recall = mean(
    pages.filter(({ tp, fn }) => tp + fn > 0).map(({ tp, fp, fn }) => precisionOf({ tp, fp: fn, fn: fp })),
  );
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall };
}

function precisionOf({ tp, fp, fn }: Counts): number {
  if (fp === 0 && fn === 0) return 1;
  return tp === 0 ? 0 : tp / (tp + fp);
}

function shingles(text: string, size: number): Map<string, number> {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - size + 1); at++) {
    const key = words.slice(at, at + size).join(' ');
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
