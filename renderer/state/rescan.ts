import { call } from './bridge.ts';

/** Milliseconds between two looks at the files: going back and forth between windows asks once. */
const REST = 2000;

let last = Number.NEGATIVE_INFINITY;

/** Looks for what other programs changed in the library. `library.changed` tells what was found. */
export async function rescanLibrary(): Promise<void> {
  last = performance.now();
  await call('library.rescan');
}

/** To be called once: whoever comes back to the window finds what was changed meanwhile. */
export function rescanOnFocus(): () => void {
  const look = () => {
    // Without a library there is nothing to look at; trouble with the files is told by what reads them.
    if (performance.now() - last >= REST) void rescanLibrary().catch(() => undefined);
  };
  window.addEventListener('focus', look);
  return () => window.removeEventListener('focus', look);
}
