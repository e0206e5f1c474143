import { type KeyboardEvent, useEffect, useState } from 'react';

/** The keys held with Enter. */
export interface EnterPress {
  ctrlKey: boolean;
  metaKey: boolean;
}

/**
 * Enter pressed before the answer to what was typed is there waits for that answer: who types and presses Enter means the first of what
 * was asked for, not of what was listed until then. Any other key takes it back.
 *
 * @param answered whether what is listed belongs to what is typed
 * @param take does what Enter means, with the list as it is then
 * @returns what an element around the box does with keys on their way down to it
 */
export function useEarlyEnter(
  answered: boolean,
  take: (press: EnterPress) => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  const [early, setEarly] = useState<EnterPress | null>(null);
  useEffect(() => {
    if (!early || !answered) return;
    setEarly(null);
    take(early);
  }, [early, answered, take]);
  return (event) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || answered) {
      if (early) setEarly(null);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    setEarly({ ctrlKey: event.ctrlKey, metaKey: event.metaKey });
  };
}
