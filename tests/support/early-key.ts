import type { Locator } from 'playwright-core';

/** Types a text into a box, or into that of the dialog a button opens, and presses keys before any answer can come. */
export function typeAndPress(boxOrButton: Locator, text: string, ...keys: string[]): Promise<void> {
  return boxOrButton.evaluate(inPage, { text, keys });
}

async function inPage(element: HTMLElement, { text, keys }: { text: string; keys: string[] }): Promise<void> {
  const isBox = element instanceof HTMLInputElement;
  if (!isBox) element.click();
  // Whatever is drawn with the press is there after it, and no answer.
  await Promise.resolve();
  const box = isBox ? element : document.querySelector<HTMLInputElement>('[role="dialog"] input:not([type="radio"])');
  if (!box) throw new Error('There is no box.');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text);
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  for (const key of keys) {
    await Promise.resolve();
    const isFree = box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    // What a browser makes of an Enter that nobody took.
    const button = box.form && document.querySelector<HTMLButtonElement>(`[type="submit"][form="${box.form.id}"]`);
    if (isFree && key === 'Enter' && button && !button.disabled) button.click();
  }
}

/** Types words into the box of a dialog and presses Enter in the moment in which something that has them is listed. */
export function typeAndPressOnceListed(box: Locator, words: string): Promise<void> {
  return box.evaluate(
    (input: HTMLInputElement, text) =>
      new Promise<void>((pressed) => {
        new MutationObserver((_, observer) => {
          const listed = document.querySelector('[role="dialog"] [role="listbox"]')?.textContent ?? '';
          if (!listed.includes(text)) return;
          observer.disconnect();
          for (const type of ['keydown', 'keyup'])
            input.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, cancelable: true }));
          pressed();
        }).observe(document.body, { childList: true, subtree: true });
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
        input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
      }),
    words,
  );
}
