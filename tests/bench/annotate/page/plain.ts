import { caretInMiddle, drawParagraphs, makeSheet } from './sheet.ts';
import type { Sample, Way } from './way.ts';

/** The text as elements with no annotations, and a bare `contenteditable`: what nothing can be quicker than. */
export function plainWay(): Way {
  let sample: Sample;
  let sheet: ReturnType<typeof makeSheet>;
  return {
    prepare(given) {
      sample = given;
    },
    load() {
      sheet = makeSheet();
      drawParagraphs(sheet.column, sample.paragraphs);
    },
    add() {},
    remove() {},
    edit() {
      sheet.column.contentEditable = 'true';
      caretInMiddle(sheet.column);
    },
    unload: () => sheet.remove(),
  };
}
