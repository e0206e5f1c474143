import { MarkLayer } from '../../../../renderer/reader/marks/mark-layer.ts';
import { LEISURE, type Occasion } from '../../../../renderer/reader/near.ts';
import { NearMarks } from '../../../../renderer/reader/near-marks.ts';
import styles from '../../../../renderer/reader/reader.module.css';
import { outlineOf, type Part } from '../../../../renderer/reader/text/outline.ts';
import { TextView } from '../../../../renderer/reader/text/text-view.ts';
import type { PlacedAnnotation } from '../../../../shared/model/annotation.ts';
import { blockRanges } from '../../../../shared/text/article-text.ts';
import { blocksOf, placedOn } from './sample-article.ts';
import { makeSheet } from './sheet.ts';
import type { Way } from './way.ts';

/** The app's text and marks without what the reader puts around them: what the other ways do, and no more. */
export function stetTextWay(): Way {
  let text = '';
  let parts: Part[];
  let ranges: ReturnType<typeof blockRanges>;
  let placed: Map<string, PlacedAnnotation>;
  let sheet: ReturnType<typeof makeSheet>;
  let view: TextView;
  let marks: MarkLayer;
  let near: NearMarks;
  let leisure: ReturnType<typeof setTimeout>;
  let idle = 0;

  function settleNext(): void {
    const more = view.settleNext(0);
    marks.follow();
    idle = requestIdleCallback(more ? settleNext : makeReady);
  }

  function makeReady(): void {
    if (near.makeReady({ view, marks }, sheet.scroller)) idle = requestIdleCallback(makeReady);
  }

  /** As in the app, whoever scrolls puts it off. */
  function waitForLeisure(): void {
    cancelIdleCallback(idle);
    clearTimeout(leisure);
    leisure = setTimeout(() => {
      idle = requestIdleCallback(settleNext);
    }, LEISURE);
  }

  return {
    prepare(sample) {
      text = sample.text;
      const blocks = blocksOf(sample.paragraphs);
      parts = outlineOf(blocks, []);
      ranges = blockRanges(blocks);
      placed = new Map(placedOn(text, sample.stretches, 'a').map((one) => [one.annotation.id, one]));
    },
    load() {
      sheet = makeSheet();
      const below = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      below.setAttribute('class', styles['marks'] ?? '');
      sheet.column.before(below);
      view = new TextView(sheet.column);
      marks = new MarkLayer(view, below);
      near = new NearMarks();
      const look = (occasion: Occasion) => near.look({ view, marks }, sheet.scroller, occasion)?.();
      marks.setAnnotations(placed);
      marks.reset(ranges);
      const drawn = view.show(parts, ranges, () => look('text'));
      const scrolled = () => {
        look('scroll');
        waitForLeisure();
      };
      sheet.scroller.addEventListener('scroll', scrolled, { passive: true });
      waitForLeisure();
      return drawn;
    },
    add(stretch) {
      const [one] = placedOn(text, [stretch], 'added');
      if (one) marks.setAnnotations(new Map([...placed, [one.annotation.id, one]]));
    },
    remove: () => marks.setAnnotations(new Map(placed)),
    unload() {
      cancelIdleCallback(idle);
      clearTimeout(leisure);
      marks.dispose();
      view.dispose();
      sheet.remove();
    },
  };
}
