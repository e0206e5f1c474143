import type { Transport } from './transport.ts';

type Listener = (event: object, ...args: unknown[]) => void;

function deepFreeze(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** What a sandboxed preload may take from `electron`: contextBridge, ipcRenderer and webUtils. */
export function rendererModules(transport: Transport, deliver: string) {
  const listeners = new Map<string, Listener[]>();
  const files = new Map<number, File>();
  let nextFile = 1;
  transport.answer('ipc.send', ({ channel, args }: { channel: string; args: unknown[] }) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, ...args);
  });

  // The main process asks the browser for the path of this very object.
  Object.defineProperty((globalThis as unknown as Record<string, object>)[deliver], 'files', { value: files });

  return {
    contextBridge: {
      exposeInMainWorld(key: string, api: unknown): void {
        Object.defineProperty(globalThis, key, { value: deepFreeze(api), enumerable: true });
      },
    },
    ipcRenderer: {
      invoke: (channel: string, ...args: unknown[]) => transport.request('ipc.invoke', { channel, args }),
      on(channel: string, listener: Listener): void {
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      },
    },
    webUtils: {
      /** A promise, where Electron answers at once: the browser process has to be asked. */
      async getPathForFile(file: File): Promise<string> {
        const id = nextFile++;
        files.set(id, file);
        try {
          return await transport.request<string>('file.path', { id });
        } finally {
          files.delete(id);
        }
      },
    },
  };
}
