import type { MessageBoxView } from '../wire.ts';
import { element } from './element.ts';
import { modal } from './modal.ts';

/** Asks with buttons; answers the index of the one pressed. */
export function showMessageBox(view: MessageBoxView): Promise<number> {
  const attributes = { class: 'message', role: 'alertdialog', 'data-testid': 'stet-message-box' };
  return modal(view.title || view.message, view.cancelId, attributes, (dialog, close) => {
    if (view.title) dialog.append(element('p', {}, view.message));
    if (view.detail) dialog.append(element('p', { class: 'detail', tabindex: 0 }, view.detail));
    const buttons = view.buttons.map((label, index) => {
      const isDefault = index === view.defaultId;
      const button = element('button', { class: isDefault ? 'primary' : null, 'data-first': isDefault }, label);
      button.addEventListener('click', () => close(index));
      return button;
    });
    dialog.append(element('div', { class: 'buttons' }, ...buttons.reverse()));
  });
}
