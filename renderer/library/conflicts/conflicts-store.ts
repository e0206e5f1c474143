import { create } from 'zustand';
import type { FieldId } from './conflict-fields.ts';
import type { Choice } from './settle.ts';

/** What is chosen of each conflict that is not settled yet, by the annotation's id. */
export const useChoices = create<{ byId: Readonly<Record<string, Choice>> }>(() => ({ byId: {} }));

export function choose(annotationId: string, field: FieldId, kept: number): void {
  useChoices.setState(({ byId }) => ({
    byId: { ...byId, [annotationId]: { ...byId[annotationId], [field]: kept } },
  }));
}
