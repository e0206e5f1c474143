import * as z from 'zod';

/** W3C Web Annotation, section 4.2.4: the words and a little of what stands around them. */
export const textQuoteSelectorSchema = z.looseObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});

/** W3C Web Annotation, section 4.2.5. `start` and `end` are Unicode code points in the article text, end exclusive. */
export const textPositionSelectorSchema = z.looseObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

export const selectorSchema = z.union([
  textQuoteSelectorSchema,
  textPositionSelectorSchema,
  // Selectors of other tools are kept as they came; they are not used for matching.
  z.looseObject({ type: z.string() }),
]);

export type TextQuoteSelector = z.infer<typeof textQuoteSelectorSchema>;
export type TextPositionSelector = z.infer<typeof textPositionSelectorSchema>;
export type Selector = z.infer<typeof selectorSchema>;

/** A range of the article text inside this process: UTF-16 code units, end exclusive. Never stored or exported. */
export interface TextRange {
  start: number;
  end: number;
}

/** Where a target stands in the text that is being read. `score` is 0 to 1. */
export type Placement =
  | { state: 'exact' | 'moved'; range: TextRange; score: number; method: string }
  | { state: 'orphan'; candidates: { range: TextRange; score: number }[] };
