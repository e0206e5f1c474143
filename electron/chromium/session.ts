import { EventEmitter } from 'node:events';
import type { CDPSession } from 'playwright-core';
import { protocol } from './protocol.ts';

type Answer = (allowed: boolean) => void;
type RequestHandler = (contents: unknown, permission: string, answer: Answer) => void;
type CheckHandler = (contents: unknown, permission: string, origin: string) => boolean;

/** Electron's permission names and those of the browser's own protocol. */
const permissions: Record<string, string[]> = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  'idle-detection': ['idle-detection'],
  'window-management': ['window-management'],
  'storage-access': ['storage-access'],
  'top-level-storage-access': ['top-level-storage-access'],
  'display-capture': ['display-capture'],
  sensors: ['accelerometer', 'gyroscope', 'magnetometer', 'ambient-light-sensor'],
  'persistent-storage': ['persistent-storage'],
  'background-sync': ['background-sync'],
  'local-fonts': ['local-fonts'],
};

/** Electron's `session`: https://www.electronjs.org/docs/latest/api/session */
class Session extends EventEmitter {
  readonly protocol = protocol;
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.#beforeRequest = listener;
    },
  };
  #beforeRequest: BeforeRequest | null = null;
  #check: CheckHandler = () => true;

  setPermissionRequestHandler(_handler: RequestHandler | null): void {
    // The browser asks nobody: what setPermissionCheckHandler says is set beforehand.
  }
  setDevicePermissionHandler(_handler: (() => boolean) | null): void {}
  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.#check = handler ?? (() => true);
  }

  /** Tells the browser what the check handler says about every permission of `origin`. */
  async applyPermissions(origin: string, cdp: CDPSession): Promise<void> {
    for (const [name, browserNames] of Object.entries(permissions)) {
      const setting = this.#check(null, name, origin) ? 'granted' : 'denied';
      for (const permission of browserNames) {
        // A browser that does not know a permission does not have it.
        await cdp
          .send('Browser.setPermission', { permission: { name: permission }, setting, origin })
          .catch(() => undefined);
      }
    }
  }

  /** What webRequest says about a request; true when it may go on. */
  async allows(url: string): Promise<boolean> {
    const listener = this.#beforeRequest;
    if (!listener) return true;
    return new Promise((resolve) => listener({ url }, ({ cancel }) => resolve(!cancel)));
  }
}

type BeforeRequest = (details: { url: string }, callback: (response: { cancel?: boolean }) => void) => void;

const defaultSession = new Session();
const partitions = new Map<string, Session>();

export const session = {
  defaultSession,
  /** Nothing is kept of any session but the first, as in Electron of partitions whose name does not begin with "persist:". */
  fromPartition(name: string): Session {
    const partition = partitions.get(name) ?? new Session();
    partitions.set(name, partition);
    return partition;
  },
};
export type { Session };
