import { type KeyboardEvent, useEffect, useState } from 'react';

/** The keys held with another. */
export interface KeyPress {
  ctrlKey: boolean;
  metaKey: boolean;
}

type Pressed = KeyboardEvent<HTMLElement>;

/** Enter, but for the one that ends what an input method composes. */
const isEnter = ({ key, nativeEvent }: Pressed) => key === 'Enter' && !nativeEvent.isComposing;
const isTab = ({ key, shiftKey }: Pressed) => key === 'Tab' && !shiftKey;

/**
 * Enter pressed before the answer to what was typed is there waits for that answer: who types and presses Enter means the first of what
 * was asked for, not of what was listed until then. Any other key takes it back. So it does with the answer there, in the moment before any
 * of the list is at hand.
 *
 * @param answered whether what is listed belongs to what is typed
 * @param take does what Enter means, with the list as it is then
 * @returns what an element around the box does with keys on their way down to it
 */
export function useEarlyEnter(answered: boolean, take: (press: KeyPress) => void): (event: Pressed) => void {
  const onEarly = useEarlyKey(isEnter, answered, take);
  return (event) => {
    onEarly(event);
    if (event.defaultPrevented || !isEnter(event) || isAnyAtHand(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    take({ ctrlKey: event.ctrlKey, metaKey: event.metaKey });
  };
}

/** Whether one of the list below a box is marked as the one that keys mean. */
function isAnyAtHand(box: EventTarget): boolean {
  const id = box instanceof Element ? box.getAttribute('aria-activedescendant') : null;
  return id !== null && document.getElementById(id) !== null;
}

/** The same for Tab, where it completes what is typed. Pressed once more it goes on, as it does everywhere: nobody is kept in the box. */
export function useEarlyTab(answered: boolean, take: () => void): (event: Pressed) => void {
  return useEarlyKey(isTab, answered, take, 'once');
}

function useEarlyKey(
  isMeant: (event: Pressed) => boolean,
  answered: boolean,
  take: (press: KeyPress) => void,
  waits: 'each' | 'once' = 'each',
): (event: Pressed) => void {
  const [early, setEarly] = useState<KeyPress | null>(null);
  useEffect(() => {
    if (!early || !answered) return;
    setEarly(null);
    take(early);
  }, [early, answered, take]);
  return (event) => {
    if (!isMeant(event) || answered || (early && waits === 'once')) {
      if (early) setEarly(null);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    setEarly({ ctrlKey: event.ctrlKey, metaKey: event.metaKey });
  };
}
