import type { QuoteType } from '../../model/annotation.ts';
import type { TextRange } from '../../model/selector.ts';
import type { SuggestedQuote } from '../suggestion.ts';

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

/** Behind a verb of saying, with a few words of when and where between: said on Monday that … */
const THAT = /^[^,.;:“”„«»"]{0,40}?(?<!\p{L})(?:that|dass|daß|que|qu['’])(?!\p{L})/u;

/** How long, in UTF-16 code units, what stands behind quoted words may be beside their speaker, to say no more than who said them. */
const TAG = 24;

/**
 * What a sentence gives to whoever is quoted in it, marks or none: the ministry said THAT THE FIGURE “WAS ROUNDED,” AND THAT …; OF THOSE,
 * NINE WERE “NOT STAFFED,” the report says. The words in marks alone where the rest may be the author's.
 */
export function givenTo(text: string, sentence: TextRange, quote: SuggestedQuote): Quotation {
  const { start, end, type, speakerRange: speaker, cue } = quote;
  const own = { start, end, type };
  if (!speaker || cue === null || speaker.start < sentence.start || speaker.end > sentence.end) return own;
  if (speaker.start < start) {
    const said = text.indexOf(cue, speaker.end) + cue.length;
    const opens = said < start && THAT.exec(text.slice(said, start));
    return opens ? { ...own, start: said + opens[0].length, end: sentence.end } : own;
  }
  const tag = sentence.end - end - (speaker.end - speaker.start);
  return tag <= TAG ? { ...own, start: sentence.start } : own;
}
