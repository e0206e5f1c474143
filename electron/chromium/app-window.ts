import type { WebContents } from './web-contents.ts';

/** What menus and requests of the page do to the window. */
export interface AppWindow {
  readonly webContents: WebContents;
  close(): void;
  minimize(): void;
  isFullScreen(): boolean;
  setFullScreen(on: boolean): void;
}
