import { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { app } from './app.ts';
import { servedOrigin } from './browser.ts';
import { Preventable } from './events.ts';
import { composeInitScript } from './init-script.ts';
import { applyTheme } from './native-theme.ts';
import type { PageLine } from './page-line.ts';
import { protocol } from './protocol.ts';
import { runtime } from './runtime.ts';
import { fromServed, toServed } from './url-map.ts';
import { WebContents } from './web-contents.ts';
import { answerPage } from './window-requests.ts';

interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface WindowOptions extends Partial<Bounds> {
  title?: string;
  webPreferences?: { preload?: string };
}

function asBounds({
  left,
  top,
  width,
  height,
}: {
  left?: number;
  top?: number;
  width?: number;
  height?: number;
}): Bounds {
  return { x: left ?? 0, y: top ?? 0, width: width ?? 0, height: height ?? 0 };
}

/** The one used last comes first. */
const windows: BrowserWindow[] = [];

/** Electron's `BrowserWindow` on an app window of the browser: https://www.electronjs.org/docs/latest/api/browser-window */
export class BrowserWindow extends EventEmitter {
  static getFocusedWindow(): BrowserWindow | null {
    return windows[0] ?? null;
  }

  readonly webContents = new WebContents();
  readonly line: Promise<PageLine>;
  readonly #prepared: Promise<PageLine>;
  #bounds: Bounds;
  #state: 'normal' | 'maximized' | 'minimized' | 'fullscreen' = 'normal';
  #destroyed = false;
  #windowId = 0;
  /** True once the page has arrived: from then on it may not leave. */
  #loaded = false;
  #url = '';

  constructor(options: WindowOptions) {
    super();
    windows.unshift(this);
    this.#bounds = {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 1280,
      height: options.height ?? 860,
    };
    this.line = runtime().browser.openLine();
    this.#prepared = this.#prepare(options);
    app.emit('web-contents-created', new Preventable(), this.webContents);
    app.emit('browser-window-created', new Preventable(), this);
  }

  async #prepare(options: WindowOptions): Promise<PageLine> {
    const { names, pages } = runtime().browser;
    const line = await this.line;
    const { page, cdp, channel } = line;
    await this.webContents.attach(line);
    channel.acceptFrom(() => this.webContents.mainFrame.frameId, 'ipc.invoke');
    answerPage(this, line, names.deliver);
    await page.route('**/*', (route) => this.#route(route, page));
    await this.webContents.session.applyPermissions(servedOrigin, cdp);
    applyTheme(cdp);
    const preload = options.webPreferences?.preload ? await readFile(options.webPreferences.preload, 'utf8') : '';
    const pagePart = await readFile(join(import.meta.dirname, 'page.cjs'), 'utf8');
    const source = composeInitScript(pagePart, preload, { ...names, origin: servedOrigin, platform: process.platform });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source });
    page.on('load', () => this.webContents.emit('did-finish-load'));
    page.on('close', () => this.#closed());
    page.on('crash', () => this.webContents.emit('render-process-gone', new Preventable(), { reason: 'crashed' }));
    page.on('framenavigated', (frame) => {
      // Should the page have got away after all, it is brought back.
      const away = frame === page.mainFrame() && this.#loaded && !frame.url().startsWith(`${servedOrigin}/`);
      if (away) void this.loadURL(this.#url).catch(() => undefined);
    });
    pages.onStranger = (url) => this.webContents.mayOpen(url);
    channel.answer('window.focused', () => this.#focused());
    await this.#place(options, line);
    return line;
  }

  async #place(options: WindowOptions, { cdp, channel }: PageLine): Promise<void> {
    const { windowId, bounds } = await cdp.send('Browser.getWindowForTarget');
    this.#windowId = windowId;
    if (bounds.width && bounds.height) this.#bounds = asBounds(bounds);
    const { x, y, width, height } = options;
    const asked = {
      ...(x !== undefined && y !== undefined && { left: x, top: y }),
      ...(width && height && { width, height }),
    };
    await cdp
      .send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal', ...asked } })
      .catch(() => undefined);
    await this.#readBounds(cdp).catch(() => undefined);
    channel.answer('window.changed', () => this.#readBounds(cdp));
  }

  #focused(): void {
    const at = windows.indexOf(this);
    if (at < 0) return;
    windows.splice(at, 1);
    windows.unshift(this);
    this.emit('focus');
  }

  async #readBounds(cdp: PageLine['cdp']): Promise<void> {
    const { bounds } = await cdp.send('Browser.getWindowBounds', { windowId: this.#windowId });
    this.#state = bounds.windowState ?? 'normal';
    // A headless window reports no size at first.
    if (this.#state === 'normal' && bounds.width && bounds.height) this.#bounds = asBounds(bounds);
    this.emit('resize');
    this.emit('move');
  }

  async #setState(windowState: 'normal' | 'maximized' | 'minimized' | 'fullscreen'): Promise<void> {
    const { cdp } = await this.#prepared;
    this.#state = windowState;
    await cdp
      .send('Browser.setWindowBounds', { windowId: this.#windowId, bounds: { windowState } })
      .catch(() => undefined);
  }

  async #route(route: Route, page: Page): Promise<void> {
    const request = route.request();
    try {
      const toUs = request.url().startsWith(`${servedOrigin}/`);
      const isTop = request.isNavigationRequest() && request.frame() === page.mainFrame();
      if (isTop && this.#loaded && !this.webContents.mayNavigate(request.url())) {
        // No Content: the browser stays where it is, where aborting would show an error page.
        await route.fulfill({ status: 204 });
        return;
      }
      if (toUs && (await this.webContents.session.allows(fromServed(request.url()))) && (await protocol.serve(route)))
        return;
      await route.abort('blockedbyclient');
    } catch {
      await route.abort().catch(() => undefined);
    }
  }

  async loadURL(url: string): Promise<void> {
    this.#url = url;
    const { page } = await this.#prepared;
    this.#loaded = false;
    await page.goto(toServed(url), { waitUntil: 'load' });
    this.#loaded = true;
    this.emit('ready-to-show');
  }

  #closed(): void {
    if (!windows.includes(this)) return;
    windows.splice(windows.indexOf(this), 1);
    // It cannot be prevented any more: the browser's window is gone.
    this.emit('close', new Preventable());
    this.#destroyed = true;
    this.emit('closed');
    if (windows.length > 0) return;
    // Without a window there is nothing left to come back to, on macOS neither.
    app.emit('window-all-closed');
    app.quit();
  }

  close(): void {
    void this.closeAndWait();
  }
  async closeAndWait(): Promise<void> {
    await this.line.then(({ page }) => page.close({ runBeforeUnload: false })).catch(() => undefined);
    this.#closed();
  }
  destroy(): void {
    this.close();
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }

  getNormalBounds(): Bounds {
    return { ...this.#bounds };
  }
  isMaximized(): boolean {
    return this.#state === 'maximized';
  }
  isMinimized(): boolean {
    return this.#state === 'minimized';
  }
  isFullScreen(): boolean {
    return this.#state === 'fullscreen';
  }
  maximize(): void {
    void this.#setState('maximized');
  }
  minimize(): void {
    void this.#setState('minimized');
  }
  restore(): void {
    void this.#setState('normal');
  }
  setFullScreen(on: boolean): void {
    void this.#setState(on ? 'fullscreen' : 'normal');
  }
  show(): void {}
  focus(): void {
    this.#focused();
    void this.line.then(({ page }) => page.bringToFront()).catch(() => undefined);
  }
}

app.onCloseWindows(async () => {
  for (const window of [...windows]) await window.closeAndWait();
});
