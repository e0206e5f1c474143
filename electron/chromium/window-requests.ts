import type { AppWindow } from './app-window.ts';
import { Preventable } from './events.ts';
import { answerFiles } from './files.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu } from './menu.ts';
import type { PageLine } from './page-line.ts';

/** What the page may ask of the process. All but calls come from the main frame only. */
export function answerPage(window: AppWindow, line: PageLine, deliver: string): void {
  const { channel } = line;
  const { webContents } = window;
  channel.answer('hello', (_params, from) => {
    channel.listening(from);
    Menu.showIn(channel);
  });
  channel.answer('ipc.invoke', (params, from) => {
    const { channel: name, args } = params as { channel: string; args: unknown[] };
    return ipcMain.invoke({ sender: webContents, senderFrame: webContents.frame(from.frameId) }, name, args);
  });
  channel.answer('menu.choose', (params) => Menu.getApplicationMenu()?.choose((params as { id: number }).id, window));
  channel.answer('context-menu', (params) => {
    const facts = params as { x: number; y: number };
    webContents.pointer = { x: facts.x, y: facts.y };
    webContents.emit('context-menu', new Preventable(), facts);
  });
  channel.answer('navigation.refused', (params) => webContents.mayNavigate((params as { url: string }).url));
  channel.answer('window.refused', (params) => webContents.mayOpen((params as { url: string }).url));
  answerFiles(line, deliver);
}
