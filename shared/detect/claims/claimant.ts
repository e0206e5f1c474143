import type { QuoteType } from '../../model/annotation.ts';
import type { TextRange } from '../../model/selector.ts';

/** Score from which on a quotation is believed where it tells who claims something. */
export const BELIEVED = 0.3;

/** Share of a claim that somebody has to be quoted with for it to be theirs. */
const SHARE = 0.4;

/** The same of words reported without marks: what else the sentence tells is mostly who reports them, with office and occasion. */
const REPORTED = 0.2;

/** A quotation, with its type where it is known. */
export interface Quotation extends TextRange {
  type?: QuoteType | null;
}

/** The first of the quotations that holds enough of a claim: whoever is quoted there claims it. None: it is the author's. */
export function quotedWith<Quoted extends Quotation>(
  claim: TextRange,
  quotations: readonly Quoted[],
): Quoted | undefined {
  const length = claim.end - claim.start;
  return quotations.find(
    ({ start, end, type }) =>
      Math.min(end, claim.end) - Math.max(start, claim.start) >= length * (type === 'paraphrase' ? REPORTED : SHARE),
  );
}
