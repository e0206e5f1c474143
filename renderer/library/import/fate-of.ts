import type { ImportOutcome } from '../../../shared/model/library.ts';

/** What became of a source, as people are told it, what asks for a look first. */
export const fates = ['failed', 'copy', 'version', 'added'] as const;
type Fate = (typeof fates)[number];

/** Another version of an article is added beside it; of a copy there is nothing to add. */
export function fateOf({ status, versionOf }: ImportOutcome): Fate {
  if (status !== 'duplicate') return status;
  return versionOf === undefined ? 'copy' : 'version';
}
