import type { PageLine } from './page-line.ts';
import type { WebContents } from './web-contents.ts';

/** What menus, dialogs and requests of the page do to a window. */
export interface AppWindow {
  readonly webContents: WebContents;
  readonly line: Promise<PageLine>;
  close(): void;
  minimize(): void;
  isFullScreen(): boolean;
  setFullScreen(on: boolean): void;
}
