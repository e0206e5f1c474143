import type { Page } from 'playwright-core';
import { inNextFrame } from './frames.ts';

/** The words that marks of a kind (any depth) lie behind, block by block, as the browser draws both. */
export function markedWords(page: Page, kind: string): Promise<string[]> {
  return inNextFrame(page, markedWordsInPage, kind);
}

/** Runs in the page, where nothing else can be named. */
export function markedWordsInPage(wanted: string): string[] {
  const range = document.createRange();
  /** The middle of each character of a block, in client pixels. */
  const middlesOf = (block: Element) => {
    const middles: { letter: string; width: number; x: number; y: number }[] = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const [at, letter] of [...(node.nodeValue ?? '')].entries()) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, right, top, bottom, width } = range.getBoundingClientRect();
        middles.push({ letter, width, x: (left + right) / 2, y: (top + bottom) / 2 });
      }
    }
    return middles;
  };
  const fills = [...document.querySelectorAll<SVGPathElement>('[data-marks] [data-fill] path')].filter((fill) =>
    `${fill.parentElement?.dataset['fill']}-`.startsWith(`${wanted}-`),
  );
  const boxes = fills.map((fill) => ({ fill, box: fill.getBoundingClientRect() }));
  return [...document.querySelectorAll('[data-block]')].flatMap((block) => {
    const { top, bottom } = block.getBoundingClientRect();
    const own = boxes.filter(({ box }) => box.top < bottom && box.bottom > top);
    const middles = own.length > 0 ? middlesOf(block) : [];
    return own.flatMap(({ fill }) => {
      const toFill = fill.getScreenCTM()?.inverse();
      const hits = middles.map(({ x, y }) => fill.isPointInFill(new DOMPoint(x, y).matrixTransform(toFill)));
      // A space at the end of a line has no width to be behind.
      const marked = middles.map(({ width }, at) => hits[at] || (width === 0 && hits[at - 1] && hits[at + 1]));
      const runs = middles.map(({ letter }, at) => (marked[at] ? letter : '\n')).join('');
      return runs.split(/\n+/).filter((words) => words !== '');
    });
  });
}
