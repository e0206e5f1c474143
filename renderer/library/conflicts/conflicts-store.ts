import { create } from 'zustand';

/** Which version's value is chosen of each field of what is not settled yet, by the id of the annotation, person, tag … */
export const useChoices = create<{ byId: Readonly<Record<string, Readonly<Record<string, number>>>> }>(() => ({
  byId: {},
}));

export function choose(id: string, field: string, kept: number): void {
  useChoices.setState(({ byId }) => ({
    byId: { ...byId, [id]: { ...byId[id], [field]: kept } },
  }));
}
