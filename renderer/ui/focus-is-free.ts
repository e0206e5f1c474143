/** Whether nothing has the focus: what had it has gone, or the window was just opened. */
export function focusIsFree(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
