import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Completion, completionAt, fieldNames, knownValues } from '../../shared/search/complete-query.ts';
import { askedWhileTyping } from '../state/asked-while-typing.ts';
import { call } from '../state/bridge.ts';

/** Completions offered at most. */
const SHOWN = 8;

/** What can be completed at the caret, and with what. */
export function useCompletions(text: string, caret: number): { completion: Completion | null; values: string[] } {
  const completion = useMemo(() => completionAt(text, caret), [text, caret]);
  const field = completion?.field ?? null;
  const typed = completion?.typed ?? '';
  const known = completion === null ? [] : field === null ? fieldNames(typed) : knownValues(field, typed);
  const asked = useQuery({
    ...askedWhileTyping(['search', 'values', field, typed]),
    queryFn: () => call('search.values', field ?? '', typed.slice(0, 200)),
    enabled: known === null && field !== null && field.length <= 40,
    placeholderData: keepPreviousData,
  });
  const values = (known ?? asked.data ?? []).slice(0, SHOWN);
  // What stands there already needs no offer.
  const useful = values.filter((value) => field === null || value !== typed);
  return { completion: useful.length > 0 ? completion : null, values: useful };
}
