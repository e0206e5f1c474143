import type { BrowserWindow } from './browser-window.ts';
import { runtime } from './runtime.ts';
import type { MenuView } from './wire.ts';

export interface ItemTemplate {
  type?: 'normal' | 'separator' | 'submenu' | 'checkbox' | 'radio';
  role?: string;
  label?: string;
  accelerator?: string;
  registerAccelerator?: boolean;
  enabled?: boolean;
  visible?: boolean;
  checked?: boolean;
  submenu?: ItemTemplate[] | Menu;
  click?: (item: unknown, window: BrowserWindow | undefined, event: unknown) => void;
}

let applicationMenu: Menu | null = null;

/** Electron's `Menu`, drawn in the page: https://www.electronjs.org/docs/latest/api/menu */
export class Menu {
  readonly template: ItemTemplate[];

  constructor(template: ItemTemplate[] = []) {
    this.template = template;
  }

  static buildFromTemplate(template: ItemTemplate[]): Menu {
    return new Menu(template);
  }
  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
    runtime().browser.channel.notify('menu.changed', menu?.view() ?? []);
  }
  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }

  view(): MenuView[] {
    void toView;
    return [];
  }
  popup(_options?: { window?: BrowserWindow; x?: number; y?: number }): void {}
}
function toView(): void {}
