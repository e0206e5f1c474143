/** What a step made of a thing. `from` null: it made it; `to` null: it deleted it. */
export interface Change<One> {
  from: One | null;
  to: One | null;
}

/** The way back. */
export function reversed<Made extends { from: unknown; to: unknown }>(changes: readonly Made[]): Made[] {
  return changes.map((change) => ({ ...change, from: change.to, to: change.from })).reverse();
}
