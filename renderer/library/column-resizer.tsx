import { changeSettings, useSettings } from '../state/settings.ts';
import { inBackground } from '../ui/report.ts';
import styles from './column-heads.module.css';
import { type ColumnKey, clampWidth } from './columns.ts';

/** The edge of a column head: dragged it sets the width, double-clicked it gives it back. Keys have the dialog. */
export function ColumnResizer({ column }: { column: ColumnKey }) {
  const show = (rem: number) =>
    useSettings.setState(({ list }) => ({ list: { ...list, widths: { ...list.widths, [column]: clampWidth(rem) } } }));
  const onPointerDown = (event: React.PointerEvent<HTMLSpanElement>) => {
    const head = event.currentTarget.parentElement;
    if (!head || event.button !== 0) return;
    event.preventDefault();
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const start = head.getBoundingClientRect().width / rem - event.clientX / rem;
    const handle: HTMLElement = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const stop = new AbortController();
    handle.addEventListener('pointermove', (move) => show(start + move.clientX / rem), { signal: stop.signal });
    const end = () => {
      stop.abort();
      // Kept when it is let go: on the way it is only shown.
      inBackground(changeSettings({ list: useSettings.getState().list }));
    };
    for (const name of ['pointerup', 'pointercancel'] as const) handle.addEventListener(name, end, { once: true });
  };
  const reset = () => {
    const { list } = useSettings.getState();
    const { [column]: _, ...widths } = list.widths;
    inBackground(changeSettings({ list: { ...list, widths } }));
  };
  return <span aria-hidden className={styles['resizer']} onPointerDown={onPointerDown} onDoubleClick={reset} />;
}
