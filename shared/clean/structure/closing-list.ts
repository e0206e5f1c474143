import { isEntry, isIngredient } from '../text/lists.ts';
import type { Context } from './context.ts';

/** Of plain text, whether a line is of a list or a table that ends the text, with nothing of the page's before it. */
export function endsText(index: number, context: Context): boolean {
  const { lines, body } = context;
  if (lines[index]?.markup !== '' || furnitureBegins(index, context)) return false;
  const isLabelled = (at: number) => at >= body.last && lines[at] !== undefined && isEntry(lines[at]);
  if (
    isLabelled(index) &&
    (index === body.last + 1 || isLabelled(index - 1) || isLabelled(index - 2) || isLabelled(index + 1))
  )
    return true;
  if (isLabelled(index + 1) && isLabelled(index + 2)) return true;
  // "By the numbers", "$41m loss", "19% of all nurses".
  const isFigure = (at: number) => at > body.last && isIngredient(lines, at);
  if (isFigure(index) || (isFigure(index + 1) && isFigure(index + 2))) return true;
  // Behind two and more of them the last may have no label.
  if (index > body.last + 1 && isLabelled(index - 1) && isLabelled(index - 2)) return true;
  // "With every blessing,", "Alice"
  const above = lines[index - 1];
  if (index - 1 > body.last && above && above.words <= 4 && /\p{L},$/u.test(above.text)) return true;
  for (let at = index - 1; at >= body.last; at--) {
    if (/:["”»]?$/.test(lines[at]?.text ?? '')) return true;
    if (lines[at]?.sentence) return false;
  }
  return false;
}

/** Something between the last paragraph and this line is known to be the page's. */
export function furnitureBegins(index: number, { body, telling }: Context): boolean {
  const at = telling.indexOf(true, body.last + 1);
  return at >= 0 && at < index;
}
