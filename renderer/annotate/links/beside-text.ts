/** CSS pixels from the text, and from the edge of what it lies in. */
const GAP = 2;

/**
 * Where something stands beside the first line of a text, from the left: in the gap at its right. Where there is none, at the end of its
 * lines, over their edge if need be, and never on the letters that a line begins with. All in CSS pixels.
 */
export function besideText(
  text: { left: number; right: number },
  width: { own: number; whole: number },
  leftward: boolean,
): number {
  const last = width.whole - width.own - GAP;
  if (text.right + GAP <= last) return text.right + GAP;
  return leftward ? Math.max(GAP, text.left - width.own - GAP) : last;
}
