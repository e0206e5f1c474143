import { type Evidence, FULL } from '../evidence.ts';
import type { Line } from '../text/line.ts';
import type { Context } from './context.ts';

/** Times that the label of a section or a writer stands below the pictures of a page that shows other articles as cards. */
const OFTEN = 3;
/** In words: a label is shorter than this. */
const LABEL = 6;

/** What stands with a picture, and says nothing of it: the count of a gallery, a link to elsewhere, the label of a card. */
export function captionEvidence(index: number, { lines, keys }: Context): Evidence[] {
  const line = lines[index] as Line;
  if (!/\p{L}/u.test(line.text))
    return [{ rule: 'counter.gallery', kind: 'counter', family: 'template', weight: FULL }];
  if (line.sentence) return [];
  const found: Evidence[] = [];
  if (line.linked >= 0.95) found.push({ rule: 'links.only', kind: 'related', family: 'links', weight: 0.6 });
  if (line.words < LABEL && (keys.get(line.key) ?? 0) >= OFTEN)
    found.push({ rule: 'repeated.label', kind: 'related', family: 'repeat', weight: 0.6 });
  return found.length === 0
    ? []
    : [...found, { rule: 'form.no-sentence', kind: 'related', family: 'form', weight: 0.4 }];
}
