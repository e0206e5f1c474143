/** A token of a passage. */
export interface Place {
  passage: number;
  from: number;
}

/** Token indices of a sentence in its passage, end exclusive. */
export interface Sentence {
  from: number;
  to: number;
}

export function isBefore(one: Place, other: Place): boolean {
  return one.passage < other.passage || (one.passage === other.passage && one.from < other.from);
}
