import { create } from 'zustand';
import { setPane } from '../state/panes.ts';
import { useSides } from '../state/sides.ts';

export type InspectorTab = 'hand' | 'all' | 'suggestions' | 'review';
export type InspectorField = 'first' | 'note' | 'tags' | 'sameWords';

/** Which side of the inspector is up, and what is to have the focus as soon as it is drawn. */
interface InspectorFocus {
  tab: InspectorTab;
  field: InspectorField | null;
}

export const useInspectorFocus = create<InspectorFocus>(() => ({ tab: 'hand', field: null }));

/** Where the focus was before a key took it into the inspector. */
let before: HTMLElement | null = null;

/** Shows the annotation at hand in the inspector with the focus in a field. Escape leads back. */
export function writeIn(field: InspectorField): void {
  const now = document.activeElement;
  // Within the inspector one goes on: the way back is where it was.
  if (!now?.closest('#pane-inspector')) before = now instanceof HTMLElement ? now : null;
  setPane('inspector', true);
  useInspectorFocus.setState({ tab: 'hand', field });
}

export function showTab(tab: InspectorTab): void {
  useInspectorFocus.setState({ tab });
}

/** Gives the focus back to where it was; to the text when that is gone. */
export function leaveInspector(): void {
  const { focused } = useSides.getState();
  const text = document.querySelector<HTMLElement>(`[data-side="${focused}"] [data-reader-text]`);
  const back = before?.isConnected && before !== document.body ? before : text;
  back?.focus({ preventScroll: true });
  before = null;
}
