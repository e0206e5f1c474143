import type { MenuView } from '../wire.ts';
import { ariaKeys, display } from './accelerator.ts';
import { element } from './element.ts';

export interface MenuHost {
  isMac: boolean;
  /** Where menus are drawn. */
  root: ShadowRoot;
  /** Called with an item's id, or null when the menus are to close. */
  done(id: number | null): void;
  /** Left and right out of a menu of the menu bar. */
  sideways?(step: 1 | -1): void;
}

/** One open menu, in the top layer; its submenus are menus of the same kind. */
export class MenuList {
  readonly #list = element('div', { role: 'menu', popover: 'manual' });
  readonly #host: MenuHost;
  readonly #items: { view: MenuView; row: HTMLElement }[] = [];
  readonly #parent: MenuList | null;
  #child: MenuList | null = null;

  constructor(label: string, views: MenuView[], host: MenuHost, parent: MenuList | null = null) {
    this.#host = host;
    this.#parent = parent;
    this.#list.setAttribute('aria-label', label);
    for (const view of views) {
      if (view.kind === 'separator') this.#list.append(element('div', { role: 'separator' }));
      else this.#add(view);
    }
    this.#list.addEventListener('keydown', (event) => {
      if (this.#key(event)) {
        event.preventDefault();
        event.stopPropagation();
      }
    });
  }

  /** Shows it with its corner at a point of the window, moved so that all of it is seen. CSS pixels. */
  open(x: number, y: number, focusFirst = true): void {
    this.#host.root.append(this.#list);
    this.#list.showPopover();
    const { width, height } = this.#list.getBoundingClientRect();
    this.#list.style.left = `${Math.max(0, Math.min(x, innerWidth - width - 4))}px`;
    this.#list.style.top = `${Math.max(0, Math.min(y, innerHeight - height - 4))}px`;
    this.#list.style.maxHeight = '100vh';
    this.#list.style.overflowY = 'auto';
    if (focusFirst) this.#items[0]?.row.focus();
    else this.#list.focus();
  }

  close(): void {
    this.#child?.close();
    this.#list.remove();
  }

  contains(node: Node): boolean {
    return this.#list.contains(node) || (this.#child?.contains(node) ?? false);
  }

  #add(view: MenuView): void {
    const { isMac } = this.#host;
    const role = view.kind === 'checkbox' || view.kind === 'radio' ? `menuitem${view.kind}` : 'menuitem';
    const key = view.kind === 'submenu' ? '▸' : view.accelerator ? display(view.accelerator, isMac) : '';
    const row = element(
      'div',
      {
        role,
        tabindex: -1,
        'aria-disabled': view.enabled ? null : 'true',
        'aria-checked': role === 'menuitem' ? null : String(view.checked),
        'aria-haspopup': view.kind === 'submenu' ? 'menu' : null,
        'aria-expanded': view.kind === 'submenu' ? 'false' : null,
        'aria-keyshortcuts': view.accelerator ? ariaKeys(view.accelerator, isMac) : null,
      },
      `${view.checked ? '✓ ' : ''}${view.label}`,
      element('span', { class: 'key', 'aria-hidden': 'true' }, key),
    );
    row.addEventListener('pointerenter', () => {
      this.#closeChild();
      row.focus();
      if (view.kind === 'submenu') this.#openChild(view, row, false);
    });
    row.addEventListener('click', () => this.#activate(view, row));
    this.#items.push({ view, row });
    this.#list.append(row);
  }

  #activate(view: MenuView, row: HTMLElement): void {
    if (!view.enabled) return;
    if (view.kind === 'submenu') this.#openChild(view, row, true);
    else this.#host.done(view.id);
  }

  #openChild(view: MenuView, row: HTMLElement, focusFirst: boolean): void {
    this.#closeChild();
    const { right, top } = row.getBoundingClientRect();
    this.#child = new MenuList(view.label, view.items, this.#host, this);
    row.setAttribute('aria-expanded', 'true');
    this.#child.open(right, top, focusFirst);
    if (!focusFirst) row.focus();
  }

  #closeChild(): void {
    if (!this.#child) return;
    this.#child.close();
    this.#child = null;
    for (const { row } of this.#items)
      if (row.hasAttribute('aria-expanded')) row.setAttribute('aria-expanded', 'false');
  }

  /** True when the key meant something here. */
  #key(event: KeyboardEvent): boolean {
    const rows = this.#items.map(({ row }) => row);
    const at = rows.indexOf((event.target as HTMLElement).closest('[role^="menuitem"]') as HTMLElement);
    const focus = (index: number) => rows[(index + rows.length) % rows.length]?.focus();
    const current = this.#items[at];
    if (event.key === 'ArrowDown') focus(at + 1);
    else if (event.key === 'ArrowUp') focus(at < 0 ? -1 : at - 1);
    else if (event.key === 'Home') focus(0);
    else if (event.key === 'End') focus(-1);
    else if ((event.key === 'Enter' || event.key === ' ') && current) this.#activate(current.view, current.row);
    else if (event.key === 'ArrowRight') {
      if (current?.view.kind === 'submenu') this.#activate(current.view, current.row);
      else this.#host.sideways?.(1);
    } else if (event.key === 'ArrowLeft') {
      if (this.#parent) this.#parent.#back();
      else this.#host.sideways?.(-1);
    } else if (event.key === 'Escape') {
      if (this.#parent) this.#parent.#back();
      else this.#host.done(null);
    } else if (event.key === 'Tab') this.#host.done(null);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      const letter = event.key.toLowerCase();
      const order = rows.map((_row, index) => (at + 1 + index) % rows.length);
      const found = order.find((index) => this.#items[index]?.view.label.toLowerCase().startsWith(letter));
      if (found !== undefined) focus(found);
    } else return false;
    return true;
  }

  #back(): void {
    const opener = this.#items.find(({ row }) => row.getAttribute('aria-expanded') === 'true');
    this.#closeChild();
    opener?.row.focus();
  }
}
