import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { focusIsFree } from './focus-is-free.ts';

/** What had the focus when a menu or dialog came, of each that stands open. */
const open = new Set<{ opener: Element | null }>();

/**
 * Stands within a menu or dialog. The focus goes back to where it was as that closes, not with the next frame as it would by itself: a key
 * pressed until then, and the palette that one opened, would mean the window instead of the row or the text one came from.
 */
export function FocusBack() {
  const place = useRef<HTMLSpanElement>(null);
  const [here] = useState(() => ({ opener: document.activeElement }));
  useLayoutEffect(() => {
    // Lists are drawn a second time, outside of the document, to learn what is in them.
    if (place.current?.isConnected) open.add(here);
  }, [here]);
  // What lies around the overlay can take the focus only once the effects of the overlay itself have ended, which end before those within.
  useEffect(
    () => () => {
      if (!open.delete(here)) return;
      // A dialog that an entry of this menu opened goes back to where the menu came from.
      for (const other of open) if (!other.opener?.isConnected) other.opener = here.opener;
      if (focusIsFree() && here.opener instanceof HTMLElement) here.opener.focus({ preventScroll: true });
    },
    [here],
  );
  return <span ref={place} hidden />;
}
