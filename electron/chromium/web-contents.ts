import { EventEmitter } from 'node:events';
import { Preventable } from './events.ts';
import type { PageLine } from './page-line.ts';
import { type Session, session } from './session.ts';
import { fromServed } from './url-map.ts';

export interface WebFrame {
  readonly url: string;
  readonly frameId: string;
}

type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };

let nextId = 1;

/** Electron's `webContents` of a window: https://www.electronjs.org/docs/latest/api/web-contents */
export class WebContents extends EventEmitter {
  readonly session: Session = session.defaultSession;
  readonly id = nextId++;
  #line: PageLine | null = null;
  readonly #frames = new Map<string, WebFrame>();
  #mainFrameId = '';
  #open: OpenHandler = () => ({ action: 'allow' });
  /** Where the last context menu was asked for, in CSS pixels. */
  pointer = { x: 0, y: 0 };

  get mainFrame(): WebFrame {
    return this.frame(this.#mainFrameId);
  }
  /** One object per frame for as long as it lives, as Electron promises. */
  frame(frameId: string): WebFrame {
    const known = this.#frames.get(frameId);
    if (known) return known;
    const urls = this.#urls;
    const frame: WebFrame = {
      frameId,
      get url() {
        return fromServed(urls.get(frameId) ?? '');
      },
    };
    this.#frames.set(frameId, frame);
    return frame;
  }
  readonly #urls = new Map<string, string>();

  /** The page that it stands for, once the browser has one for the window. */
  async attach(line: PageLine): Promise<void> {
    this.#line = line;
    const { cdp } = line;
    cdp.on('Page.frameNavigated', ({ frame }) => {
      this.#urls.set(frame.id, frame.url);
      if (!frame.parentId) this.#mainFrameId = frame.id;
    });
    cdp.on('Page.frameDetached', ({ frameId }) => {
      this.#urls.delete(frameId);
      this.#frames.delete(frameId);
    });
    const { frameTree } = await cdp.send('Page.getFrameTree');
    this.#mainFrameId = frameTree.frame.id;
    this.#urls.set(frameTree.frame.id, frameTree.frame.url);
  }

  getURL(): string {
    return this.mainFrame.url;
  }
  isDestroyed(): boolean {
    return this.#line?.page.isClosed() ?? false;
  }
  send(channel: string, ...args: unknown[]): void {
    this.#line?.channel.notify('ipc.send', { channel, args });
  }
  reload(): void {
    void this.#line?.page.reload().catch(() => undefined);
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#open = handler;
  }
  mayOpen(url: string): boolean {
    return this.#open({ url }).action === 'allow';
  }
  mayNavigate(servedUrl: string): boolean {
    const url = fromServed(servedUrl);
    const details = Object.assign(new Preventable(), { url });
    this.emit('will-navigate', details, url);
    return !details.defaultPrevented;
  }

  /** Runs an editing command as a key would: undo, redo, cut, copy, paste, delete, selectAll. */
  edit(command: string): void {
    void this.#line?.cdp
      .send('Input.dispatchKeyEvent', { type: 'keyDown', commands: [command] })
      .catch(() => undefined);
  }
  undo(): void {
    this.edit('undo');
  }
  redo(): void {
    this.edit('redo');
  }
}
