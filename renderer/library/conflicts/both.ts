import type { ClaimBody, TextualBody } from '../../../shared/model/annotation.ts';

/** What two versions say, as one. */

/** One note below the other; a note that holds the other stands for both. */
export function bothNotes(one: TextualBody | undefined, other: TextualBody | undefined): TextualBody | undefined {
  if (!one?.value.trim() || !other?.value.trim()) return one?.value.trim() ? one : other;
  if (one.value.includes(other.value)) return one;
  if (other.value.includes(one.value)) return other;
  return { ...one, value: `${one.value.trimEnd()}\n\n${other.value.trimStart()}` };
}

type History = ClaimBody['stet:history'];

/** All changes of both in the order of their dates; the last one is that of `chosen`, whose status holds. */
export function bothHistories(one: History, chosen: History): History {
  const last = chosen.at(-1);
  const all = new Map([...one, ...chosen].map((change) => [JSON.stringify(change), change]));
  if (last) all.delete(JSON.stringify(last));
  const ordered = [...all.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return last ? [...ordered, last] : ordered;
}
