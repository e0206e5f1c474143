import { useMemo } from 'react';
import { useCodes, useCollections, usePeople, useSiteRules } from '../../state/queries.ts';
import { type EntryConflict, entryConflicts } from './entry-conflicts.ts';

/** People, tags, collections and rules for sites that are in conflict. */
export function useEntryConflicts(): EntryConflict[] {
  const people = usePeople().data;
  const codes = useCodes().data;
  const collections = useCollections().data;
  const rules = useSiteRules().data;
  return useMemo(
    () => [
      ...entryConflicts('people', people ?? []),
      ...entryConflicts('codes', codes ?? []),
      ...entryConflicts('collections', collections ?? []),
      ...entryConflicts('siteRules', rules ?? []),
    ],
    [people, codes, collections, rules],
  );
}
