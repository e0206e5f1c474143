/**
 * Names that sync programs give to the second version of a file, beside the first:
 * - Dropbox: `annotations (Ana's conflicted copy 2024-03-01).jsonl`, in the user's language, always in brackets
 * - Nextcloud, ownCloud: `annotations (conflicted copy 2024-03-01 101112).jsonl`, older `annotations_conflict-20240301-101112.jsonl`
 * - Syncthing: `annotations.sync-conflict-20240301-101112-ABCDEFG.jsonl`
 * - OneDrive and others: `annotations-LAPTOP.jsonl`, `annotations (1).jsonl`, `annotations 2.jsonl`
 */
export function isConflictCopy(name: string, of: string): boolean {
  const dot = of.lastIndexOf('.');
  const stem = of.slice(0, dot);
  const extension = of.slice(dot);
  if (name === of || !name.startsWith(stem) || !name.endsWith(extension)) return false;
  const middle = name.slice(stem.length, name.length - extension.length);
  return (
    /^ ?\(.+\)$/.test(middle) ||
    /^_conflict-[\w-]+$/.test(middle) ||
    /^\.sync-conflict-\d{8}-\d{6}(-\w+)?$/.test(middle) ||
    /^-[\w-]+$/.test(middle) ||
    /^ \d{1,3}$/.test(middle)
  );
}
