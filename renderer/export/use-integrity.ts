import { useQuery } from '@tanstack/react-query';
import { call } from '../state/bridge.ts';

/** How what is about to be exported stands: the articles with these ids, none of them the library; null while they are not known. */
export function useIntegrity(ids: string[] | null) {
  return useQuery({
    queryKey: ['annotations', 'integrity', ids],
    queryFn: () => call('export.report', ids ?? []),
    enabled: ids !== null,
  });
}
