import { useEffect, useReducer, useRef } from 'react';

/**
 * Rows that a frame draws for the first time: few milliseconds, so that a long list that comes or is jumped through holds nothing up. Two fill
 * a screen in a sixth of a second.
 */
const IN_A_FRAME = 2;

/** Which of the rows are drawn by now; the others follow frame by frame, from the first on. */
export function useDrawn(ids: readonly string[]): ReadonlySet<string> {
  const [, next] = useReducer((frame: number) => frame + 1, 0);
  const before = useRef<ReadonlySet<string>>(new Set());
  const drawn = new Set(ids.filter((id) => before.current.has(id)));
  const room = drawn.size + IN_A_FRAME;
  for (const id of ids) if (drawn.size < room) drawn.add(id);
  const waiting = drawn.size < ids.length;
  useEffect(() => {
    before.current = drawn;
    if (!waiting) return;
    const frame = requestAnimationFrame(next);
    return () => cancelAnimationFrame(frame);
  });
  return drawn;
}
