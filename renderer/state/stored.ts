import type * as z from 'zod';

/** What is remembered for comfort alone, in the storage that all windows of this user share. */

/** `otherwise` where nothing is kept under the key, or what is kept cannot be understood. */
export function stored<Value>(key: string, schema: z.ZodType<Value>, otherwise: Value): Value {
  try {
    return schema.parse(JSON.parse(globalThis.localStorage?.getItem(key) ?? ''));
  } catch {
    return otherwise;
  }
}

/** As JSON. A storage that is full forgets it: whoever opens an article or sets a tag goes on. */
export function store(key: string, value: unknown): void {
  try {
    globalThis.localStorage?.setItem(key, JSON.stringify(value));
  } catch {
    // Nobody's words are kept so.
  }
}

/** Calls the listener when another window has written this key. */
export function storedElsewhere(key: string, listener: () => void): void {
  globalThis.window?.addEventListener?.('storage', (event) => {
    if (event.key === key) listener();
  });
}
