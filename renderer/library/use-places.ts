import { useEffect, useRef } from 'react';

/**
 * A place among the elements of a list for each of the rows that are shown (any strings, each once). A row keeps its element
 * while it is shown, wherever it moves: whoever has it under the pointer means this one. Rows that come take over the elements
 * of those that went, which is quicker than making new ones.
 */
export function usePlaces(shown: readonly string[]): number[] {
  const held = useRef<ReadonlyMap<string, number>>(new Map());
  const places = placesFor(shown, held.current);
  useEffect(() => {
    held.current = places;
  });
  return shown.map((row) => places.get(row) ?? 0);
}

/** The places of the rows, given those that rows had before. */
export function placesFor(shown: readonly string[], held: ReadonlyMap<string, number>): Map<string, number> {
  const places = new Map<string, number>();
  for (const row of shown) {
    const place = held.get(row);
    if (place !== undefined) places.set(row, place);
  }
  const taken = new Set(places.values());
  // What went first is taken over first: rows that come below take the elements of those that went above.
  const left = [...held.values()].filter((place) => !taken.has(place));
  let next = Math.max(-1, ...held.values()) + 1;
  for (const row of shown) if (!places.has(row)) places.set(row, left.shift() ?? next++);
  return places;
}
