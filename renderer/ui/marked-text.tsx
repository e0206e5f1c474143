import { type Span, splitByMarks } from './split-by-marks.ts';

/** Text with the words that were found marked. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Span[] }) {
  return splitByMarks(text, marks).map((part) =>
    part.marked ? <mark key={part.start}>{part.text}</mark> : <span key={part.start}>{part.text}</span>,
  );
}
