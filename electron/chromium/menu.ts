import { app } from './app.ts';
import type { AppWindow } from './app-window.ts';
import type { Channel } from './channel.ts';
import { menuRoleItems, menuRoles, roleOf } from './menu-roles.ts';
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
  click?: (item: unknown, window: AppWindow | undefined, event: unknown) => void;
}

let applicationMenu: Menu | null = null;
let nextId = 1;

/** Electron's `Menu`, drawn in the page: https://www.electronjs.org/docs/latest/api/menu */
export class Menu {
  readonly views: MenuView[];
  readonly #actions = new Map<number, (window: AppWindow) => void>();

  constructor(template: ItemTemplate[] = []) {
    this.views = withoutLooseSeparators(template.flatMap((item) => this.#view(item) ?? []));
  }

  static buildFromTemplate(template: ItemTemplate[]): Menu {
    return new Menu(template);
  }
  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
    for (const { channel } of runtime().browser.lines) Menu.showIn(channel);
  }
  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }
  /** Gives a page the application menu; also after it was loaded anew. */
  static showIn(channel: Channel): void {
    channel.notify('menu.changed', applicationMenu?.views ?? []);
  }

  choose(id: number, window: AppWindow): void {
    this.#actions.get(id)?.(window);
  }

  popup({ window }: { window: AppWindow }): void {
    const { x, y } = window.webContents.pointer;
    window.line
      .then(({ channel }) => channel.request<number | null>('menu.popup', { items: this.views, x, y }))
      .then((id) => id !== null && this.choose(id, window))
      .catch(() => undefined);
  }

  /** Null for what is not shown, or has no meaning in this runtime. */
  #view(item: ItemTemplate): MenuView | null {
    if (item.visible === false) return null;
    const id = nextId++;
    const base = { id, accelerator: null, registered: false, enabled: true, checked: false, items: [], label: '' };
    if (item.type === 'separator') return { ...base, kind: 'separator' };
    const roleName = item.role?.toLowerCase() ?? '';
    const inner = item.submenu ?? menuRoleItems[roleName]?.map((role) => ({ role }));
    if (inner) {
      const label = item.label ?? menuRoles[roleName] ?? '';
      return { ...base, kind: 'submenu', label, items: inner instanceof Menu ? inner.views : this.#inner(inner) };
    }
    const role = item.role ? roleOf(item.role, () => app.quit()) : null;
    if (item.role && !role) return null;
    const accelerator = item.accelerator ?? role?.accelerator ?? null;
    this.#actions.set(id, (window) => {
      if (role) role.run(window);
      else item.click?.(item, window, {});
    });
    return {
      ...base,
      kind: item.type === 'checkbox' || item.type === 'radio' ? item.type : 'item',
      label: item.label ?? role?.label ?? '',
      accelerator,
      registered: accelerator !== null && (item.registerAccelerator ?? role?.registered ?? true),
      enabled: item.enabled ?? true,
      checked: item.checked ?? false,
    };
  }

  #inner(items: ItemTemplate[]): MenuView[] {
    return withoutLooseSeparators(items.flatMap((item) => this.#view(item) ?? []));
  }
}

/** Leaving items out must not leave lines without anything between them. */
function withoutLooseSeparators(items: MenuView[]): MenuView[] {
  return items.filter(({ kind }, index) => {
    const next = items[index + 1];
    return kind !== 'separator' || (index > 0 && next !== undefined && next.kind !== 'separator');
  });
}
