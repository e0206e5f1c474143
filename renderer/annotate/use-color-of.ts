import { useMemo } from 'react';
import { useCodes } from '../state/queries.ts';

/** Colour of a tag of the codebook by its id: #rrggbb, or undefined. */
export type ColorOf = (codeId: string | undefined) => string | undefined;

/** The same function until the codebook changes, so that what is drawn with it need not be drawn again. */
export function useColorOf(): ColorOf {
  const codes = useCodes().data;
  return useMemo(() => {
    const colors = new Map(codes?.map(({ id, color }) => [id, color ?? undefined]));
    return (codeId) => colors.get(codeId ?? '');
  }, [codes]);
}
