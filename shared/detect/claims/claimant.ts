import type { TextRange } from '../../model/selector.ts';

/** Score from which on a quotation is believed where it tells who claims something. */
export const BELIEVED = 0.3;

/** Share of a claim that somebody has to be quoted with for it to be theirs. */
const SHARE = 0.4;

/** The first of the quotations that holds most of a claim: whoever is quoted there claims it. None: it is the author's. */
export function quotedWith<Quoted extends TextRange>(
  claim: TextRange,
  quotations: readonly Quoted[],
): Quoted | undefined {
  const length = claim.end - claim.start;
  return quotations.find(({ start, end }) => Math.min(end, claim.end) - Math.max(start, claim.start) >= length * SHARE);
}
