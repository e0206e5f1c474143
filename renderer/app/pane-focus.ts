import { type PaneId, setPane, togglePane, usePanes } from '../state/panes.ts';

type AnyPane = PaneId | 'middle' | 'beside';

/** What had the focus last, by the id of its pane. */
const left = new Map<string, WeakRef<HTMLElement>>();

/** The panes and the columns beside a text. */
const STOPS = '[id^="pane-"], [data-column]';

export function paneDomId(id: AnyPane): string {
  return `pane-${id}`;
}

/** To be put on each pane: remembers what had the focus in it. */
export function rememberFocus(id: AnyPane, target: EventTarget): void {
  if (!(target instanceof HTMLElement)) return;
  // The second article and the columns stand in the middle pane, but are stops of their own.
  if (target.closest(STOPS)?.id === paneDomId(id)) left.set(paneDomId(id), new WeakRef(target));
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

/** F6: from pane to pane in the order they stand, each to where it was left. */
export function focusNextPane(step: 1 | -1): void {
  const shown = [...document.querySelectorAll<HTMLElement>(STOPS)];
  const here = document.activeElement?.closest<HTMLElement>(STOPS);
  const now = here ? shown.indexOf(here) : -1;
  if (now === -1) focusPane('middle');
  else focusStop(shown[(now + step + shown.length) % shown.length] ?? null);
}

function focusPane(id: AnyPane): void {
  focusStop(document.getElementById(paneDomId(id)));
}

function focusStop(stop: HTMLElement | null): void {
  const before = left.get(stop?.id ?? '')?.deref();
  const into = before?.isConnected && stop?.contains(before) ? before : firstIn(stop);
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
