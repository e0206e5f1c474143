import type { Line } from '../text/line.ts';

/** Share of each entry's letters, and of all of them together, that stand in links where a list is one of links to other articles. */
const LINKED_ENTRY = 0.5;
const LINKED_LIST = 0.65;

/**
 * Indexes of the entries of a page's lists that lead elsewhere with one and all, each perhaps with what it is about before the link:
 * "Harbour: Bridge closed". One entry alone is no list.
 */
export function findLinkLists(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0; from < lines.length; from++) {
    let [to, letters, linked, isLinked] = [from, 0, 0, true];
    for (let line = lines[to]; line?.role === 'list'; line = lines[++to]) {
      letters += line.text.length;
      linked += line.linked * line.text.length;
      isLinked &&= line.linked >= LINKED_ENTRY;
    }
    if (to - from >= 2 && isLinked && linked >= LINKED_LIST * letters) for (let at = from; at < to; at++) found.add(at);
    from = Math.max(from, to);
  }
  return found;
}
