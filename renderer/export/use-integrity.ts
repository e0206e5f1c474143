import { useQuery } from '@tanstack/react-query';
import type { Exported } from '../../shared/export/format.ts';
import { call } from '../state/bridge.ts';

/** How what is about to be exported stands; null while it is not known. */
export function useIntegrity(exported: Exported | null) {
  return useQuery({
    queryKey: ['annotations', 'integrity', exported],
    queryFn: () => call('export.report', exported ?? { ids: [] }),
    enabled: exported !== null,
  });
}
