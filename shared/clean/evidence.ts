import type { RemovalKind } from '../model/removal.ts';

/** What sort of observation it is. Two of the same family are not independent: only the stronger counts. */
type Family =
  | 'template'
  | 'words'
  | 'form'
  | 'place'
  | 'topic'
  | 'repeat'
  | 'neighbours'
  | 'links'
  | 'markup'
  | 'grammar';

/** One observation that speaks for taking a line out. */
export interface Evidence {
  rule: string;
  kind: RemovalKind;
  family: Family;
  /** 0 to 1: how often such a line is junk, were this all one knew. */
  weight: number;
}

/** What the cleaner thinks of a line. */
export interface Verdict {
  removed: boolean;
  kind: RemovalKind;
  rules: string[];
  /** 0 to 1. */
  score: number;
}

/** From here on a line is taken out; below it stays, and its score is kept beside it. */
const THRESHOLD = 0.75;
export const HINT = 0.5;
export const FULL = 0.97;

/** What decides alone, under a name of its own. */
export function sure(kind: 'byline' | 'title' | 'banner' | 'other', rule: string, weight = FULL): Evidence {
  return { rule: `${kind}.${rule}`, kind, family: 'template', weight };
}

export const KEPT: Verdict = { removed: false, kind: 'other', rules: [], score: 0 };

/**
 * Combines evidence of independent families as chances that all fail (noisy or). A full-line template decides alone;
 * anything else needs two families.
 */
export function weigh(evidence: readonly Evidence[]): Verdict {
  const strongest = new Map<Family, Evidence>();
  for (const one of evidence) {
    if (one.weight > (strongest.get(one.family)?.weight ?? 0)) strongest.set(one.family, one);
  }
  const counted = [...strongest.values()].sort((a, b) => b.weight - a.weight);
  const first = counted[0];
  if (!first) return KEPT;
  const score = round(1 - counted.reduce((chance, one) => chance * (1 - one.weight), 1));
  const decisive = first.family === 'template' || (first.family === 'repeat' && first.weight >= FULL);
  return {
    removed: score >= THRESHOLD && (decisive || counted.length >= 2),
    kind: (counted.find((one) => one.family === 'template' || one.family === 'words') ?? first).kind,
    rules: counted.map((one) => one.rule),
    score,
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
