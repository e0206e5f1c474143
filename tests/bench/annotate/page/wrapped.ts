import type { Stretch } from '../sample.ts';
import { drawParagraphs, makeSheet } from './sheet.ts';
import { paragraphAt, type Sample, startsOf, type Way } from './way.ts';

/**
 * The way of Hypothesis' client: every text node of an annotation's range is cut at its ends and put into an element of
 * its own; removing puts the text back and merges it. Where a range lies is found from the paragraphs' offsets, which
 * is quicker than counting through the whole page as the client does.
 */
export function wrappedWay(): Way {
  let sample: Sample;
  let starts: number[];
  let sheet: ReturnType<typeof makeSheet>;
  let last: HTMLElement[] = [];
  const add = ({ start, end }: Stretch) => {
    last = partsOf(sheet.column, starts, start, end).map(wrap);
  };
  return {
    prepare(given) {
      sample = given;
      starts = startsOf(sample);
    },
    load() {
      sheet = makeSheet();
      drawParagraphs(sheet.column, sample.paragraphs);
      for (const stretch of sample.stretches) add(stretch);
    },
    add,
    remove() {
      for (const element of last) {
        const parent = element.parentNode;
        element.replaceWith(...element.childNodes);
        parent?.normalize();
      }
    },
    unload: () => sheet.remove(),
  };
}

/** The text nodes of a range, cut where it begins and ends. */
function partsOf(column: HTMLElement, starts: readonly number[], start: number, end: number): Text[] {
  const parts: Text[] = [];
  for (let index = paragraphAt(starts, start); (starts[index] ?? end) < end; index++) {
    const paragraph = column.children[index];
    if (!paragraph) break;
    let offset = starts[index] ?? 0;
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const nodes: { node: Text; from: number; to: number }[] = [];
    for (let node = walker.nextNode() as Text | null; node && offset < end; node = walker.nextNode() as Text | null) {
      const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, node.length)];
      if (from < to) nodes.push({ node, from, to });
      offset += node.length;
    }
    for (const { node, from, to } of nodes) {
      if (to < node.length) node.splitText(to);
      parts.push(from > 0 ? node.splitText(from) : node);
    }
  }
  return parts;
}

function wrap(part: Text): HTMLElement {
  const element = document.createElement('hypothesis-highlight');
  element.className = 'hypothesis-highlight';
  part.replaceWith(element);
  element.append(part);
  return element;
}
