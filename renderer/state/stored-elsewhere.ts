/** Calls the listener when another window has written this key of the storage that all windows share. */
export function storedElsewhere(key: string, listener: () => void): void {
  globalThis.window?.addEventListener?.('storage', (event) => {
    if (event.key === key) listener();
  });
}
