import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { appDataFolder } from './app-data.ts';
import { Preventable } from './events.ts';
import { runtime } from './runtime.ts';

export type PathName = 'home' | 'appData' | 'userData' | 'documents' | 'downloads' | 'temp' | 'logs' | 'exe';

const packageSchema = z.object({ version: z.string().catch('0.0.0') });

/** As the package beside or above this file says. */
function ownVersion(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) return packageSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).version;
  }
  return '0.0.0';
}

/** Milliseconds that the browser has to end by itself; without this process it ends in any case. */
const PATIENCE = 5_000;

/** Closes every window; set by the window module, which knows them. */
type CloseWindows = () => Promise<void>;

/** Electron's `app`: https://www.electronjs.org/docs/latest/api/app */
class App extends EventEmitter {
  name = 'Stet';
  readonly isPackaged = false;
  readonly #paths = new Map<PathName, string>();
  #closeWindows: CloseWindows = async () => undefined;
  #ready = Promise.withResolvers<void>();
  #quitting = false;

  setName(name: string): void {
    this.name = name;
  }
  getVersion(): string {
    return ownVersion();
  }

  getPath(name: PathName): string {
    const set = this.#paths.get(name);
    if (set) return set;
    const home = homedir();
    const appData = appDataFolder(process.platform, process.env, home);
    const paths: Record<PathName, string> = {
      home,
      appData,
      userData: runtime().options.userData,
      documents: join(home, 'Documents'),
      downloads: join(home, 'Downloads'),
      temp: tmpdir(),
      logs: join(this.#paths.get('userData') ?? runtime().options.userData, 'logs'),
      exe: process.execPath,
    };
    return paths[name];
  }
  setPath(name: PathName, path: string): void {
    mkdirSync(path, { recursive: true });
    this.#paths.set(name, path);
  }

  isReady(): boolean {
    return this.#isReady;
  }
  #isReady = false;
  whenReady(): Promise<void> {
    return this.#ready.promise;
  }
  /** Called by launch.ts once main.ts has run to its first await, as Electron does. */
  becomeReady(): void {
    this.#isReady = true;
    this.emit('ready');
    this.#ready.resolve();
  }

  requestSingleInstanceLock(): boolean {
    return runtime().isFirst;
  }
  setAsDefaultProtocolClient(): boolean {
    // The installer of the packaged app registers stet://; an unpackaged run leaves the system alone.
    return false;
  }
  setAppUserModelId(): void {}
  enableSandbox(): void {}
  focus(): void {}
  onCloseWindows(close: CloseWindows): void {
    this.#closeWindows = close;
  }

  quit(): void {
    void this.#quit();
  }
  async #quit(): Promise<void> {
    if (this.#quitting) return;
    this.#quitting = true;
    try {
      if (this.#prevented('before-quit')) return;
      await this.#closeWindows();
      if (this.#prevented('will-quit')) return;
      this.exit(0);
    } finally {
      this.#quitting = false;
    }
  }
  #prevented(name: string): boolean {
    const event = new Preventable();
    this.emit(name, event);
    return event.defaultPrevented;
  }

  exit(code = 0): void {
    this.emit('quit', new Preventable(), code);
    const closed = runtime()
      .browser.context.close()
      .catch(() => undefined);
    const enough = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    void Promise.race([closed, enough]).finally(() => process.exit(code));
  }
}

export const app = new App();
