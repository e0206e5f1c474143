/**
 * The highlight of a name that style sheets know. Two articles beside one another share it: whoever draws adds ranges and
 * takes the same ones away again, and never clears or replaces the whole.
 */
export function highlightNamed(name: string, priority = 0): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  made.priority = priority;
  CSS.highlights.set(name, made);
  return made;
}
