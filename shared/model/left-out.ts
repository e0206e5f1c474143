import { extensionOf } from './article-types.ts';
import type { ImportOutcome } from './library.ts';

/** Files of one kind that an import left out. */
export interface LeftOut {
  /** ".jpg" */
  kind: string;
  /** Their names, without folders. */
  names: string[];
}

/** What an import left out, by kind: what there is most of first. */
export function leftOutByKind(outcomes: readonly ImportOutcome[]): LeftOut[] {
  const names = outcomes.flatMap(({ status, source }) => (status === 'skipped' ? fileName(source) : []));
  const byKind = Map.groupBy(names, (name) => `.${extensionOf(name)}`);
  return [...byKind]
    .map(([kind, files]) => ({ kind, names: files }))
    .sort((a, b) => b.names.length - a.names.length || (a.kind < b.kind ? -1 : 1));
}

/** Of a path as any system writes it. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
