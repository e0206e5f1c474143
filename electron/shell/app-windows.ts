import type { BrowserWindow, WebFrameMain } from 'electron';
import { EVENTS } from '../../shared/bridge/channels.ts';
import type { EventName, Events } from '../../shared/bridge/events.ts';

/** The windows of the app: any number of them on one library, each with the whole of Stet. */
export class AppWindows {
  readonly #make: (beside: BrowserWindow | null) => BrowserWindow;
  /** The one used last comes first. */
  readonly #windows: BrowserWindow[] = [];

  /** `make` makes a window that begins to load its page; `beside` is the one used last. */
  constructor(make: (beside: BrowserWindow | null) => BrowserWindow) {
    this.#make = make;
  }

  /** Opens another window, where given on an article. Resolves when its page has been loaded, or it was closed before. */
  async open(shown: Events['link.opened'] = null): Promise<BrowserWindow> {
    const window = this.#make(this.front);
    this.#windows.unshift(window);
    window.on('focus', () => this.#toFront(window));
    window.on('closed', () => this.#windows.splice(this.#windows.indexOf(window), 1));
    await new Promise<void>((done) => {
      window.webContents.once('did-finish-load', () => done());
      window.once('closed', () => done());
    });
    if (shown) send(window, 'link.opened', shown);
    return window;
  }

  /** The window that is used, or was used last; null when none is open. */
  get front(): BrowserWindow | null {
    return this.#windows[0] ?? null;
  }

  /** Whoever else calls is not answered. */
  get mainFrames(): WebFrameMain[] {
    return this.#windows.filter((window) => !window.isDestroyed()).map(({ webContents }) => webContents.mainFrame);
  }

  /** Tells all windows. */
  tell<Name extends EventName>(name: Name, payload: Events[Name]): void {
    for (const window of this.#windows) send(window, name, payload);
  }

  /** Tells the window that is used. */
  tellFront<Name extends EventName>(name: Name, payload: Events[Name]): void {
    if (this.front) send(this.front, name, payload);
  }

  #toFront(window: BrowserWindow): void {
    const at = this.#windows.indexOf(window);
    if (at <= 0) return;
    this.#windows.splice(at, 1);
    this.#windows.unshift(window);
  }
}

function send<Name extends EventName>(window: BrowserWindow, name: Name, payload: Events[Name]): void {
  if (!window.isDestroyed()) window.webContents.send(EVENTS, name, payload);
}
