/** A run of tokens that both texts have. */
export interface Run {
  a: number;
  b: number;
  length: number;
}

/**
 * The runs that begin from shingles (`size` tokens in a row) which stand exactly once in either text, each made as
 * long as it goes. Ascending in `a`, not overlapping in either text. This is the patience diff's idea, with shingles
 * instead of lines.
 */
export function uniqueRuns(a: Int32Array, b: Int32Array, size: number): Run[] {
  const inA = uniqueShingles(a, size);
  const inB = uniqueShingles(b, size);
  const runs: Run[] = [];
  const takenB = new Uint8Array(b.length);
  let doneA = 0;
  for (const [shingle, at] of inA) {
    const other = inB.get(shingle) ?? -1;
    if (at < doneA || other < 0 || takenB[other] || !sameAt(a, at, b, other, size)) continue;
    let start = 0;
    while (
      at - start > doneA &&
      other - start > 0 &&
      !takenB[other - start - 1] &&
      a[at - start - 1] === b[other - start - 1]
    )
      start++;
    let end = size;
    while (at + end < a.length && other + end < b.length && !takenB[other + end] && a[at + end] === b[other + end])
      end++;
    runs.push({ a: at - start, b: other - start, length: start + end });
    takenB.fill(1, other - start, other + end);
    doneA = at + end;
  }
  return runs;
}

/** Where each shingle stands that stands once; -1 for those that stand more often. In the order of the text. */
function uniqueShingles(tokens: Int32Array, size: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let at = 0; at + size <= tokens.length; at++) {
    let hash = 0;
    for (let next = at; next < at + size; next++)
      hash = (Math.imul(hash, 0x9e3779b1) + (tokens[next] as number) + 1) | 0;
    found.set(hash, found.has(hash) ? -1 : at);
  }
  for (const [shingle, at] of found) if (at < 0) found.delete(shingle);
  return found;
}

function sameAt(a: Int32Array, at: number, b: Int32Array, other: number, size: number): boolean {
  for (let next = 0; next < size; next++) if (a[at + next] !== b[other + next]) return false;
  return true;
}

/** The runs, of those given, that keep their order in both texts and hold the most tokens together. */
export function inOrder(runs: readonly Run[]): Run[] {
  // best[i]: most tokens of a chain that ends with run i. Quadratic only in runs that moved: the search stops early.
  const order = [...runs].sort((x, y) => x.b - y.b);
  const rank = new Map(order.map((run, index) => [run, index + 1]));
  const tree = new Array<{ tokens: number; run: Run } | undefined>(runs.length + 1);
  const previous = new Map<Run, Run | undefined>();
  let best: { tokens: number; run: Run } | undefined;
  for (const run of runs) {
    const position = rank.get(run) ?? 0;
    let before: { tokens: number; run: Run } | undefined;
    for (let at = position - 1; at > 0; at -= at & -at)
      if ((tree[at]?.tokens ?? 0) > (before?.tokens ?? 0)) before = tree[at];
    const chain = { tokens: (before?.tokens ?? 0) + run.length, run };
    previous.set(run, before?.run);
    for (let at = position; at < tree.length; at += at & -at)
      if ((tree[at]?.tokens ?? 0) < chain.tokens) tree[at] = chain;
    if (chain.tokens > (best?.tokens ?? 0)) best = chain;
  }
  const kept: Run[] = [];
  for (let run = best?.run; run; run = previous.get(run)) kept.push(run);
  return kept.reverse();
}
