/** What travels between the page and the process in the second runtime: requests both ways, each answered once. */
export type Message =
  | { id: number; method: string; params: unknown }
  | { reply: number; value: unknown }
  | { reply: number; error: string };

/** What the init script is composed with. Both names are random, one pair per start. */
export interface PageOptions {
  /** Name of the CDP binding; taken off every frame's global object before any other script runs. */
  binding: string;
  /** Name of the function by which the process delivers messages, each as text. */
  deliver: string;
  /** The page part does nothing on any other origin. */
  origin: string;
  platform: string;
}

/** A menu item as the page draws it. */
export interface MenuView {
  id: number;
  kind: 'item' | 'separator' | 'submenu' | 'checkbox' | 'radio';
  label: string;
  accelerator: string | null;
  /** False when the key is only shown: the window handles it itself. */
  registered: boolean;
  enabled: boolean;
  checked: boolean;
  items: MenuView[];
}

export interface FileDialogView {
  kind: 'open' | 'save';
  title: string;
  button: string;
  folder: string;
  /** Suggested file name; save only. */
  name: string;
  files: boolean;
  folders: boolean;
  multiple: boolean;
  /** Without the dot, lower case; empty shows every file. */
  extensions: string[];
}

export interface FolderView {
  folder: string;
  /** Null at the top. */
  parent: string | null;
  separator: string;
  entries: { name: string; path: string; isFolder: boolean }[];
  /** A sentence when the folder cannot be read. */
  problem: string | null;
}

export interface MessageBoxView {
  title: string;
  message: string;
  detail: string;
  buttons: string[];
  defaultId: number;
  cancelId: number;
}
