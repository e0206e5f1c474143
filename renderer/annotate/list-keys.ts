/** How many rows Page Up and Page Down pass. */
const PAGE = 8;

/** The row a key leads to from `at`, within 0 to count − 1; null for keys that do not walk. */
export function walk(key: string, at: number, count: number): number | null {
  const to = target(key, at, count);
  return to === null ? null : Math.max(0, Math.min(to, count - 1));
}

function target(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + PAGE;
    case 'PageUp':
      return at - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
