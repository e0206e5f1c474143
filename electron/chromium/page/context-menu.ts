import type { Transport } from './transport.ts';

const textInputs = ['text', 'search', 'url', 'email', 'tel', 'password', 'number'];

function isEditable(target: Element): boolean {
  if (target instanceof HTMLTextAreaElement) return !target.readOnly && !target.disabled;
  if (target instanceof HTMLInputElement)
    return textInputs.includes(target.type) && !target.readOnly && !target.disabled;
  return target instanceof HTMLElement && target.isContentEditable;
}

function selectedText(target: Element): string {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) {
    return target.value.slice(target.selectionStart ?? 0, target.selectionEnd ?? 0);
  }
  return getSelection()?.toString() ?? '';
}

/** Tells the main process of a right click that the page left alone, with what Electron would tell. */
export function reportContextMenus(transport: Transport): void {
  window.addEventListener('contextmenu', (event) => {
    const target = event.composedPath()[0];
    if (event.defaultPrevented || !(target instanceof Element)) return;
    const editable = isEditable(target);
    const selectionText = selectedText(target);
    event.preventDefault();
    const has = selectionText !== '';
    transport.notify('context-menu', {
      x: event.clientX,
      y: event.clientY,
      isEditable: editable,
      selectionText,
      editFlags: {
        canUndo: editable,
        canRedo: editable,
        canCut: editable && has,
        canCopy: has,
        canPaste: editable,
        canDelete: editable && has,
        canSelectAll: true,
      },
    });
  });
}
