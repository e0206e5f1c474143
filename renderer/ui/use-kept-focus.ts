import { type RefObject, useEffect } from 'react';
import { focusIsFree } from './focus-is-free.ts';

/** What takes the focus and no letters: whoever did not ask for a field does not type into one. */
const CONTROLS =
  'button:not(:disabled), a[href], summary, input:is([type="radio"], [type="checkbox"]), [tabindex="0"]:not(input, textarea, [contenteditable])';

/**
 * Keeps the focus where it is within an element: when the control that has it goes, with a row or a form, it goes to what stands in that place
 * then; at the end of a list, to what stands before.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), [root]);
}

function keepFocus(root: HTMLElement): () => void {
  let held: HTMLElement | null = null;
  const take = ({ target }: FocusEvent) => {
    held = target instanceof HTMLElement ? target : null;
  };
  // What goes is left for nothing, and so is the window: then it is still here that the focus was.
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !root.contains(relatedTarget)) held = null;
  };
  const observer = new MutationObserver((records) => {
    if (!held || !focusIsFree()) return;
    const place = placeOf(held, records);
    // It is there still, or is back in another place.
    const next = root.contains(held) ? place && held : place && controlAt(place, root);
    if (next) next.focus();
  });
  root.addEventListener('focusin', take);
  root.addEventListener('focusout', leave);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', take);
    root.removeEventListener('focusout', leave);
  };
}

/** Where in the document something stood: within what, and after which of its children; null for the beginning. */
interface Place {
  parent: Node;
  after: Node | null;
}

/** Where what was taken out with `gone` stood; null when it was not taken out. */
function placeOf(gone: Node, records: readonly MutationRecord[]): Place | null {
  let lost = gone;
  let place: Place | null = null;
  for (const { removedNodes, target, previousSibling } of records) {
    if (![...removedNodes].some((node) => node.contains(lost))) continue;
    place = { parent: target, after: previousSibling };
    lost = target;
  }
  return place;
}

/** The nearest control: after the place, else before it, first in what is closest around it. */
function controlAt({ parent, after }: Place, root: HTMLElement): HTMLElement | null {
  let within: Node | null = parent;
  let before: Node | null = after?.parentNode === parent ? after : null;
  while (within && root.contains(within)) {
    const next = along(before ? before.nextSibling : within.firstChild, 'nextSibling', 0);
    const found = next ?? along(before, 'previousSibling', -1);
    if (found) return found;
    before = within;
    within = within.parentNode;
  }
  return null;
}

/** The first control of the first, or the last of the last, among a node and its siblings to one side. */
function along(from: Node | null, to: 'nextSibling' | 'previousSibling', which: 0 | -1): HTMLElement | null {
  for (let node = from; node; node = node[to]) {
    if (!(node instanceof HTMLElement)) continue;
    const all = [...(node.matches(CONTROLS) ? [node] : []), ...node.querySelectorAll<HTMLElement>(CONTROLS)];
    const found = all.filter((control) => control.checkVisibility() && control.tabIndex >= 0).at(which);
    if (found) return found;
  }
  return null;
}
