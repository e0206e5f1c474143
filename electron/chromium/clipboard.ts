import { BrowserWindow } from './browser-window.ts';

/**
 * Copies as a key press would, by a copy event of our own: the page may be denied the clipboard, as Stet's is. Answers
 * whether the browser took it.
 */
function copyScript(text: string): string {
  return `(() => {
    let taken = false;
    const put = (event) => {
      event.clipboardData.setData('text/plain', ${JSON.stringify(text)});
      event.preventDefault();
      event.stopImmediatePropagation();
      taken = true;
    };
    document.addEventListener('copy', put, true);
    try {
      return document.execCommand('copy') && taken;
    } finally {
      document.removeEventListener('copy', put, true);
    }
  })()`;
}

/** Electron's `clipboard` of the main process: https://www.electronjs.org/docs/latest/api/clipboard */
export const clipboard = {
  async writeText(text: string): Promise<void> {
    const line = await BrowserWindow.getFocusedWindow()?.line;
    if (!line) throw new Error('There is no window to copy from.');
    const { result } = await line.cdp.send('Runtime.evaluate', {
      expression: copyScript(text),
      userGesture: true,
      returnByValue: true,
    });
    if (result.value !== true) throw new Error('The browser did not take the text.');
  },
};
