import { useEffect, useLayoutEffect, useReducer, useRef } from 'react';

/**
 * Milliseconds of script that a frame spends on a list that draws rows for the first time; to lay them out takes about as much again. A long
 * list that comes or is jumped through so holds nothing up, and stands as soon as the machine can draw it.
 */
const IN_A_FRAME = 4;
/** Rows of the first frame, before it is known how long one takes, and the fewest of any other. */
const AT_LEAST = 2;

/** Which of the rows are drawn by now; the others follow frame by frame in the order of `ids`: what is in sight comes first. */
export function useDrawn(ids: readonly string[]): ReadonlySet<string> {
  const began = performance.now();
  const [, next] = useReducer((frame: number) => frame + 1, 0);
  const before = useRef<ReadonlySet<string>>(new Set());
  const pace = useRef(AT_LEAST);
  const drawn = new Set(ids.filter((id) => before.current.has(id)));
  const kept = drawn.size;
  for (const id of ids) if (drawn.size < kept + pace.current) drawn.add(id);
  const fresh = drawn.size - kept;
  const waiting = drawn.size < ids.length;
  useLayoutEffect(() => {
    if (fresh > 0) pace.current = Math.max(AT_LEAST, Math.floor((IN_A_FRAME * fresh) / (performance.now() - began)));
  });
  useEffect(() => {
    before.current = drawn;
    if (!waiting) return;
    const frame = requestAnimationFrame(next);
    return () => cancelAnimationFrame(frame);
  });
  return drawn;
}
