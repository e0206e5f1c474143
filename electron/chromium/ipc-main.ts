import type { WebContents, WebFrame } from './web-contents.ts';

export interface InvokeEvent {
  sender: WebContents;
  senderFrame: WebFrame | null;
}
type Handler = (event: InvokeEvent, ...args: unknown[]) => unknown;

/** Electron's `ipcMain`, invoke and handle only: https://www.electronjs.org/docs/latest/api/ipc-main */
class IpcMain {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  async invoke(event: InvokeEvent, channel: string, args: unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return await handler(event, ...args);
  }
}

export const ipcMain = new IpcMain();
