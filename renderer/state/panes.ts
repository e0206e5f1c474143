import { create } from 'zustand';
import { changeSettings, useSettings } from './settings.ts';

/** The outer panes. The middle one is always there. */
export type PaneId = 'library' | 'inspector';

/** Below its width (CSS pixels) a pane becomes a drawer that lies over the middle. */
const foldBelow: Record<PaneId, number> = { library: 800, inspector: 1100 };

interface Panes {
  /** Which panes are drawers at this window width. */
  folded: Record<PaneId, boolean>;
  /** The drawer that is open. */
  drawer: PaneId | null;
}

export const usePanes = create<Panes>(() => ({ folded: foldedAt(globalThis.innerWidth ?? 1440), drawer: null }));

export function foldedAt(width: number): Record<PaneId, boolean> {
  return { library: width < foldBelow.library, inspector: width < foldBelow.inspector };
}

export function isShown(id: PaneId, panes: Panes, collapsed: Record<string, boolean>): boolean {
  return panes.folded[id] ? panes.drawer === id : !collapsed[id];
}

export function togglePane(id: PaneId): void {
  const panes = usePanes.getState();
  const { collapsed } = useSettings.getState();
  setPane(id, !isShown(id, panes, collapsed));
}

/** Shows or hides a pane: as a drawer where it is folded, else beside the middle and remembered. */
export function setPane(id: PaneId, shown: boolean): void {
  const panes = usePanes.getState();
  if (panes.folded[id]) {
    if (shown) usePanes.setState({ drawer: id });
    else if (panes.drawer === id) usePanes.setState({ drawer: null });
    return;
  }
  const { collapsed } = useSettings.getState();
  if (Boolean(collapsed[id]) === !shown) return;
  void changeSettings({ collapsed: { ...collapsed, [id]: !shown } });
}
