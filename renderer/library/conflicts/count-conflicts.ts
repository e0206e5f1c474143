import { call } from '../../state/bridge.ts';
import { entryConflicts } from './entry-conflicts.ts';

/** How much of the library is in conflict now: annotations, articles, people, tags, collections and rules for sites. */
export async function countConflicts(): Promise<number> {
  const [annotations, articles, people, codes, collections, siteRules] = await Promise.all([
    call('annotations.conflicts'),
    call('articles.conflicts'),
    call('people.list'),
    call('codes.list'),
    call('collections.list'),
    call('siteRules.list'),
  ]);
  return (
    annotations.length +
    articles.length +
    entryConflicts('people', people).length +
    entryConflicts('codes', codes).length +
    entryConflicts('collections', collections).length +
    entryConflicts('siteRules', siteRules).length
  );
}
