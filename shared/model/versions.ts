/** Version ids are `<device>:<counter>`: they order the versions of one device without a clock. */
export function counterOf(version: string): number {
  return Number(version.slice(version.indexOf(':') + 1));
}

/** For sorting: the higher counter first, then the device's name. Zero for one version. */
export function newerFirst(a: string, b: string): number {
  const counters = counterOf(b) - counterOf(a);
  if (counters !== 0) return counters;
  return a === b ? 0 : a < b ? 1 : -1;
}

/** JSON with sorted keys: equal for values that differ only in the order of their keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
