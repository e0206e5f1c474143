import { type PaneId, setPane, togglePane, usePanes } from '../state/panes.ts';

/** F6: from pane to pane, each to where it was left. */
const order = ['library', 'middle', 'beside', 'inspector'] as const;
type AnyPane = PaneId | 'middle' | 'beside';

const left = new Map<string, WeakRef<HTMLElement>>();

export function paneDomId(id: AnyPane): string {
  return `pane-${id}`;
}

/** To be put on each pane: remembers what had the focus in it. */
export function rememberFocus(id: AnyPane, target: EventTarget): void {
  if (!(target instanceof HTMLElement)) return;
  // The second article stands in the middle pane, but has a memory of its own.
  if (id === 'middle' && document.getElementById(paneDomId('beside'))?.contains(target)) return;
  left.set(id, new WeakRef(target));
}

/**
 * A click beside the text, as the second of two that opened it, leaves the keys with the text. To be called when something in
 * the pane has got the focus. While the text is corrected, or there are two, nothing is changed.
 */
export function passOnFocus(pane: HTMLElement, target: EventTarget): void {
  if (target !== pane) return;
  const [text, other] = pane.querySelectorAll<HTMLElement>('[data-reader-text]');
  if (text && !other && !text.isContentEditable) text.focus({ preventScroll: true });
}

export function focusNextPane(step: 1 | -1): void {
  const shown = order.filter((id) => document.getElementById(paneDomId(id)) !== null);
  // The last that holds it: the second article is within the middle pane.
  const now = shown.findLastIndex((id) => document.getElementById(paneDomId(id))?.contains(document.activeElement));
  const next = shown[(now + step + shown.length) % shown.length] ?? 'middle';
  focusPane(now === -1 ? 'middle' : next);
}

export function focusPane(id: AnyPane): void {
  const pane = document.getElementById(paneDomId(id));
  const before = left.get(id)?.deref();
  const into = before?.isConnected && pane?.contains(before) ? before : firstIn(pane);
  into?.focus();
}

/** The list or the text of the middle pane, else the pane: nobody who did not ask for a field types into one. */
export function focusMiddle(): void {
  const pane = document.getElementById(paneDomId('middle'));
  const main = mainOf(pane);
  main?.focus();
  // A list that has nothing to show takes no focus.
  if (!main?.contains(document.activeElement)) pane?.focus();
}

/** The list or the text if there is one, else the first control, else the pane itself. */
function firstIn(pane: HTMLElement | null): HTMLElement | null {
  const control = pane?.querySelector<HTMLElement>('input, button:not([tabindex="-1"]), a[href], [tabindex="0"]');
  return mainOf(pane) ?? control ?? pane;
}

function mainOf(pane: HTMLElement | null): HTMLElement | null | undefined {
  return pane?.querySelector<HTMLElement>(
    '[role="grid"], [role="treegrid"], [role="listbox"], [data-reader-text], [aria-current="page"]',
  );
}

/** Shows or hides a pane; a drawer that opens takes the focus, one that closes gives it back. */
export function togglePaneAndFocus(id: PaneId): void {
  if (usePanes.getState().drawer === id) {
    leaveDrawer();
    return;
  }
  togglePane(id);
  if (usePanes.getState().drawer === id) requestAnimationFrame(() => focusPane(id));
}

export function focusMessages(): void {
  document.getElementById('toasts')?.focus();
}

/** Closes the drawer and puts the focus back into the middle. */
export function leaveDrawer(): void {
  const { drawer } = usePanes.getState();
  if (!drawer) return;
  setPane(drawer, false);
  focusPane('middle');
}
