import { type Byline, isRole } from './byline.ts';
import { isPerson, signedBy } from './named-date.ts';

/** Words of a role before the word that names it: "Senior", "Transport", "White House". */
const BEFORE =
  /^(?:staff|senior|chief|special|special projects|contributing|associate|assistant|deputy|managing|executive|political|politics|foreign|diplomatic|legal|crime|courts?|health|science|environment|climate|transport|education|business|economics|finance|financial|energy|technology|tech|media|culture|arts|music|film|theatre|theater|food|travel|sports?|football|cricket|rugby|religion|housing|labou?r|local|national|world|home|social|affairs|news|data|investigations?|investigative|royal|defen[cs]e|security|city|county|state|statehouse|parliamentary|europe|africa|asia|u\.?s\.?|uk|and|&|de|en|of|for|at|large)$/i;

/**
 * "Ines Halloran Transport correspondent", "Ana Ruiz Redactora": no mark stands between the name and the role. A name has two
 * words unless an initial, a particle or a word that roles begin with says otherwise.
 */
export function readUnmarked(text: string): Byline | null {
  const words = text.split(/\s+/);
  if (words.length < 3 || words.length > 8 || BEFORE.test(words[0] ?? '') || !isRole(words.at(-1) ?? '')) return null;
  for (let length = 2; length < words.length && length <= 5; length++) {
    const [name, role] = [words.slice(0, length).join(' '), words.slice(length)];
    const [last = '', first = ''] = [words[length - 1], role[0]];
    if (/^(?:\p{L}\.|\p{Ll}+)$/u.test(last) || !isPerson(name)) continue;
    if (!role.slice(0, -1).every((word) => BEFORE.test(word) || /^\p{Lu}/u.test(word))) continue;
    // "Mary Ann Lee Staff Writer": a third name, unless nothing tells it from a role.
    const third = words[length + 1];
    if (third && BEFORE.test(third) && /^\p{Lu}/u.test(first) && !BEFORE.test(first) && role.length > 2) continue;
    return { ...signedBy(name), role: role.join(' '), score: UNMARKED };
  }
  return null;
}

/** Less than that of a byline with a mark or "by" in it. */
const UNMARKED = 0.8;
