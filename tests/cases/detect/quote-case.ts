/** A passage of an invented article with the quotations in it, in order. */
export interface QuoteCase {
  name: string;
  text: string;
  language?: string;
  /** Empty where nothing is quoted. */
  quotes: ExpectedQuote[];
}

export interface ExpectedQuote {
  /** The first words between the marks; the whole where it is short. */
  text: string;
  /** As printed; null where nobody is named. */
  speaker: string | null;
  /** The canonical name; `speaker` where that is left out. */
  who?: string | null;
  cue?: string | null;
  role?: string;
  type?: 'direct' | 'mixed' | 'paraphrase';
}
