import { createContext, useContext } from 'react';
import { create, type StateCreator, type StoreApi, useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Two articles can be read beside one another: the first at the start of the line, the second at its end. */
export type Side = 'first' | 'second';
export const sides = ['first', 'second'] as const satisfies readonly Side[];

/** The side that has the focus, or had it last: keys, palette and inspector mean the article there. */
export const useSides = create<{ focused: Side }>(() => ({ focused: 'first' }));

export function focusSide(side: Side): void {
  if (useSides.getState().focused !== side) useSides.setState({ focused: side });
}

/** The side that something is drawn on; null for what stands beside both. */
export const SideContext = createContext<Side | null>(null);

/** The side that a component is about: its own, or the one with the focus. */
export function useSide(): Side {
  const own = useContext(SideContext);
  const focused = useSides((state) => state.focused);
  return own ?? focused;
}

/** Whether keys mean the side that a component is drawn on. */
export function useSideFocused(): boolean {
  const own = useContext(SideContext);
  const focused = useSides((state) => state.focused);
  return own === null || own === focused;
}

type Write<T> = StoreApi<T>['setState'];

/**
 * A store that each side has for itself. As a hook it answers for the side of the component; `getState`, `setState` and
 * `subscribe` mean the side with the focus, `of` a certain one.
 */
export interface BySide<T> {
  (): T;
  <Part>(select: (state: T) => Part): Part;
  of(side: Side): StoreApi<T>;
  getState(): T;
  setState: Write<T>;
  /** Tells of changes on the side with the focus. */
  subscribe(listener: (state: T) => void): () => void;
}

export function createBySide<T>(initial: StateCreator<T>): BySide<T> {
  const stores = { first: createStore<T>(initial), second: createStore<T>(initial) };
  const focused = () => stores[useSides.getState().focused];
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each store, where modules are made
  const useBySide = <Part>(select?: (state: T) => Part) =>
    useStore(stores[useSide()], select ?? ((state) => state as unknown as Part));
  return Object.assign(useBySide, {
    of: (side: Side) => stores[side],
    getState: () => focused().getState(),
    setState: ((...change: Parameters<Write<T>>) => focused().setState(...change)) as Write<T>,
    subscribe(listener: (state: T) => void) {
      const off = sides.map((side) =>
        stores[side].subscribe((state) => {
          if (side === useSides.getState().focused) listener(state);
        }),
      );
      return () => {
        for (const end of off) end();
      };
    },
  }) as BySide<T>;
}
