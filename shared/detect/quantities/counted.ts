import type { TextRange } from '../../model/selector.ts';

/** A number with its unit, before it is known how exactly it is meant. */
export interface Counted extends TextRange {
  value: number;
  /** The upper end of a range. */
  upTo?: number;
  unit: string | null;
}
