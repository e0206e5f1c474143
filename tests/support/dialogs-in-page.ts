import type { Page } from 'playwright-core';
import type { DialogAnswers } from './app.ts';

/** Drives the second runtime's file dialog as a person at the keyboard would: types the path, presses Enter. */
export function dialogsInPage(page: Page): DialogAnswers {
  const dialog = page.getByTestId('stet-file-dialog');
  return {
    async answerNext(path) {
      await dialog.waitFor();
      const field = dialog.getByTestId('stet-file-path');
      await field.fill(path);
      // Not by the button: it moves when the folder's entries come, and a press may miss it.
      await field.press('Enter');
      // Asks once more before a file is replaced.
      const replace = dialog.getByRole('button', { name: 'Replace' });
      const gone = dialog.waitFor({ state: 'detached' });
      await Promise.race([gone, replace.click().catch(() => undefined)]);
      await gone;
    },
    async cancelNext() {
      await dialog.waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    },
  };
}
