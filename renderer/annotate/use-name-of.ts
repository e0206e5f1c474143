import { useMemo } from 'react';
import { usePeople } from '../state/queries.ts';

/** Name of a person of the register by id. */
export type NameOf = (personId: string | null | undefined) => string | undefined;

/** The same function until the register changes, so that what is drawn with it need not be drawn again. */
export function useNameOf(): NameOf {
  const people = usePeople().data;
  return useMemo(() => {
    const names = new Map(people?.map(({ id, name }) => [id, name]));
    return (personId) => names.get(personId ?? '');
  }, [people]);
}
