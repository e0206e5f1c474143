import { useHistory } from '../../state/history.ts';

/** The field in which something has been typed since the last step was asked for. */
let touched: EventTarget | null = null;
let typedAt = 0;

/** To be called once: follows what is typed, and which steps are done. What is typed while one is being done comes after it. */
export function watchFields(): () => void {
  const onInput = ({ target }: Event) => {
    touched = target;
    typedAt = performance.now();
  };
  window.addEventListener('input', onInput, true);
  const stop = useHistory.subscribe(({ askedAt }) => {
    if (typedAt <= askedAt) touched = null;
  });
  return () => {
    window.removeEventListener('input', onInput, true);
    stop();
  };
}

/** True for a field of one line in which nothing has been typed since the last step: it has nothing of its own to take back. */
export function isUntouched(field: Element | null): boolean {
  return field instanceof HTMLInputElement && field !== touched;
}
