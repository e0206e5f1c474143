import type { ImportOutcome } from '../../../shared/model/library.ts';

/** What became of a source, as people are told it, what asks for a look first. */
export const fates = ['failed', 'trashed', 'copy', 'version', 'added', 'skipped'] as const;
export type Fate = (typeof fates)[number];

/** Another version of an article is added beside it; of a copy there is nothing to add, though it may lie in the trash. */
export function fateOf({ status, versionOf, trashed }: ImportOutcome): Fate {
  if (status !== 'duplicate') return status;
  if (versionOf !== undefined) return 'version';
  return trashed ? 'trashed' : 'copy';
}
