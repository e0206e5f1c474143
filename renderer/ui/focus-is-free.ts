/** Whether nothing has the focus: what had it has gone, the window was just opened, or a pane has it as a whole. */
export function focusIsFree(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.id.startsWith('pane-');
}
