import type { MarkLayer } from './marks/mark-layer.ts';
import type { TextView } from './text/text-view.ts';

/** A text on screen, with the marks below it. */
export interface DrawnText {
  view: TextView;
  marks: MarkLayer;
}
