import type { Stretch } from '../sample.ts';

/** What every way is given before it is measured. Offsets count in `text`, whose paragraphs are two characters apart. */
export interface Sample {
  text: string;
  paragraphs: readonly string[];
  stretches: readonly Stretch[];
}

/** One way of showing a text with annotations, so that all can be measured alike. */
export interface Way {
  /** Builds what it takes as its input; not measured. */
  prepare(sample: Sample): void;
  /** Shows the text with all annotations; resolves when all of it is there. */
  load(): Promise<void> | void;
  add(stretch: Stretch): Promise<void> | void;
  /** Takes away what was added last. */
  remove(): Promise<void> | void;
  /** Makes the text one to write in and puts the caret into its middle. Absent where a way cannot. */
  edit?(): Promise<void> | void;
  /** Takes all of it off the page. */
  unload(): Promise<void> | void;
}

/** Where each paragraph begins. */
export function startsOf({ paragraphs }: Sample): number[] {
  let at = 0;
  return paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return start;
  });
}

/** The paragraph that an offset lies in. */
export function paragraphAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
