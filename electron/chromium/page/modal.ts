import { element } from './element.ts';
import { overlay, rememberFocus } from './overlay.ts';

/**
 * Shows a modal dialog: the rest of the page is inert, Escape cancels. `build` fills it and gets the function that closes it
 * with an answer.
 */
export function modal<Value>(
  title: string,
  cancelled: Value,
  attributes: Record<string, string>,
  build: (dialog: HTMLDialogElement, close: (answer: Value) => void) => void,
): Promise<Value> {
  return new Promise((resolve) => {
    const restoreFocus = rememberFocus();
    const heading = element('h2', { id: 'title' }, title);
    const dialog = element('dialog', { 'aria-labelledby': 'title', ...attributes }, heading);
    const close = (answer: Value) => {
      dialog.close();
      dialog.remove();
      restoreFocus();
      resolve(answer);
    };
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      close(cancelled);
    });
    build(dialog, close);
    overlay().append(dialog);
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-first]')?.focus();
  });
}
