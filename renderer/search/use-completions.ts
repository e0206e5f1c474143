import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Completion, completionAt, fieldNames, knownValues } from '../../shared/search/complete-query.ts';
import { askedWhileTyping } from '../state/asked-while-typing.ts';
import { call } from '../state/bridge.ts';

/** Completions offered at most. */
const SHOWN = 8;

interface Completions {
  completion: Completion | null;
  values: string[];
  /** Whether the values are those for what is typed. */
  answered: boolean;
}

/** What can be completed at the caret, and with what. */
export function useCompletions(text: string, caret: number): Completions {
  const completion = useMemo(() => completionAt(text, caret), [text, caret]);
  const field = completion?.field ?? null;
  const typed = completion?.typed ?? '';
  const known = completion === null ? [] : field === null ? fieldNames(typed) : knownValues(field, typed);
  const asks = known === null && field !== null && field.length <= 40;
  const asked = useQuery({
    ...askedWhileTyping(['search', 'values', field, typed]),
    queryFn: () => call('search.values', field ?? '', typed.slice(0, 200)),
    enabled: asks,
    // Until the answer comes, what was offered for the letters before; another field has other values.
    placeholderData: (before, query) => (query?.queryKey[2] === field ? before : undefined),
  });
  const values = (known ?? asked.data ?? []).slice(0, SHOWN);
  // What stands there already needs no offer.
  const useful = values.filter((value) => field === null || value !== typed);
  return { completion: useful.length > 0 ? completion : null, values: useful, answered: !asks || asked.isFetched };
}
