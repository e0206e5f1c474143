import type { PaneId } from '../state/panes.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import styles from './pane.module.css';
import { focusMiddle, leaveDrawer, paneDomId, passOnFocus, rememberFocus } from './pane-focus.ts';

interface Props {
  id: PaneId | 'middle';
  label: string;
  as: 'div' | 'main' | 'aside';
  /** Lies over the middle, at its start or its end. */
  drawer?: 'start' | 'end';
  children: React.ReactNode;
}

export function Pane({ id, label, as: Element, drawer, children }: Props) {
  return (
    <>
      {/* The way out by mouse; the keyboard has Escape. */}
      {drawer === 'start' ? <div className={styles['scrim']} onPointerDown={leaveDrawer} /> : null}
      <Element
        id={paneDomId(id)}
        tabIndex={-1}
        aria-label={Element === 'div' ? undefined : label}
        className={`${styles['pane']} ${drawer ? `${styles['drawer']} ${styles[drawer]}` : ''}`}
        onFocus={(event: React.FocusEvent<HTMLElement>) => {
          rememberFocus(id, event.target);
          passOnFocus(event.currentTarget, event.target);
        }}
        onKeyDown={(event: React.KeyboardEvent) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          if (drawer) leaveDrawer();
          // A filter or search that has nothing left to empty is left, so that single keys work again.
          else if (id === 'middle' && isSearchField(event.target)) focusMiddle();
          else return;
          event.preventDefault();
        }}
      >
        <ErrorBoundary>{children}</ErrorBoundary>
      </Element>
    </>
  );
}

function isSearchField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === 'search';
}
