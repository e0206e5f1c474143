import type { MenuView } from '../wire.ts';
import { matches } from './accelerator.ts';
import { element } from './element.ts';
import { labels } from './labels.ts';
import { MenuList } from './menu-list.ts';
import { overlay, rememberFocus } from './overlay.ts';

/** The application menu: hidden until Alt or F10 is pressed, as where a system hides its own. */
export class MenuBar {
  readonly #isMac: boolean;
  readonly #choose: (id: number) => void;
  #menus: MenuView[] = [];
  #bar: HTMLElement | null = null;
  #open: { list: MenuList; index: number } | null = null;
  #restoreFocus: () => void = () => undefined;
  #altAlone = false;

  constructor(isMac: boolean, choose: (id: number) => void) {
    this.#isMac = isMac;
    this.#choose = choose;
  }

  set(menus: MenuView[]): void {
    this.#menus = menus;
    this.#hide(null);
  }

  /** Listens for the keys that open it, and for the accelerators of its items. */
  listen(): void {
    const last = (event: KeyboardEvent) => this.#accelerate(event);
    window.addEventListener(
      'keydown',
      (event) => {
        this.#altAlone = event.key === 'Alt' && !event.ctrlKey && !event.shiftKey && !event.metaKey;
        // Added while the event is under way, so that it comes after every listener of the page.
        window.removeEventListener('keydown', last);
        window.addEventListener('keydown', last, { once: true });
      },
      true,
    );
    window.addEventListener(
      'keyup',
      (event) => {
        if (event.key === 'Alt' && this.#altAlone && !this.#isMac) this.#toggle();
        this.#altAlone = false;
      },
      true,
    );
    window.addEventListener('pointerdown', (event) => this.#outside(event), true);
    window.addEventListener('blur', () => this.#hide(null));
  }

  #accelerate(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === 'F10' && !event.shiftKey && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      this.#toggle();
      return;
    }
    const item = this.#find(this.#menus, event);
    if (!item) return;
    event.preventDefault();
    this.#choose(item.id);
  }

  #find(items: MenuView[], event: KeyboardEvent): MenuView | null {
    for (const item of items) {
      if (item.registered && item.enabled && item.accelerator && matches(item.accelerator, event, this.#isMac))
        return item;
      const inner = this.#find(item.items, event);
      if (inner) return inner;
    }
    return null;
  }

  #toggle(): void {
    if (this.#bar) this.#hide(null);
    else this.#show();
  }

  #show(): void {
    if (this.#menus.length === 0) return;
    this.#restoreFocus = rememberFocus();
    const bar = element('div', { role: 'menubar', class: 'bar', popover: 'manual', 'aria-label': labels.menuBar });
    for (const [index, { label }] of this.#menus.entries()) {
      const row = element(
        'div',
        { role: 'menuitem', tabindex: -1, 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
        label,
      );
      row.addEventListener('click', () =>
        this.#open?.index === index ? this.#closeMenu(true) : this.#openMenu(index),
      );
      row.addEventListener('pointerenter', () => {
        if (this.#open && this.#open.index !== index) this.#openMenu(index);
      });
      bar.append(row);
    }
    bar.addEventListener('keydown', (event) => this.#key(event));
    this.#bar = bar;
    overlay().append(bar);
    bar.showPopover();
    this.#row(0)?.focus();
  }

  #row(index: number): HTMLElement | undefined {
    const count = this.#menus.length;
    return this.#bar?.children[(index + count) % count] as HTMLElement | undefined;
  }

  #key(event: KeyboardEvent): void {
    const at = [...(this.#bar?.children ?? [])].indexOf(event.target as Element);
    if (event.key === 'ArrowRight') this.#row(at + 1)?.focus();
    else if (event.key === 'ArrowLeft') this.#row(at - 1)?.focus();
    else if (event.key === 'Home') this.#row(0)?.focus();
    else if (event.key === 'End') this.#row(-1)?.focus();
    else if (event.key === 'ArrowDown' || event.key === 'Enter' || event.key === ' ') this.#openMenu(at);
    else if (event.key === 'Escape' || event.key === 'Tab' || event.key === 'F10') this.#hide(null);
    else if (event.key.length === 1) {
      const found = this.#menus.findIndex(({ label }) => label.toLowerCase().startsWith(event.key.toLowerCase()));
      if (found >= 0) this.#openMenu(found);
    } else return;
    event.preventDefault();
  }

  #openMenu(index: number): void {
    const count = this.#menus.length;
    const at = (index + count) % count;
    const menu = this.#menus[at];
    const row = this.#row(at);
    if (!menu || !row) return;
    this.#closeMenu(false);
    const { left, bottom } = row.getBoundingClientRect();
    const list = new MenuList(menu.label, menu.items, {
      isMac: this.#isMac,
      root: overlay(),
      done: (id) => (id === null ? this.#closeMenu(true) : this.#hide(id)),
      sideways: (step) => this.#openMenu(at + step),
    });
    this.#open = { list, index: at };
    row.setAttribute('aria-expanded', 'true');
    list.open(left, bottom);
  }

  #closeMenu(focusBar: boolean): void {
    if (!this.#open) return;
    const { list, index } = this.#open;
    this.#open = null;
    list.close();
    const row = this.#row(index);
    row?.setAttribute('aria-expanded', 'false');
    if (focusBar) row?.focus();
  }

  #hide(id: number | null): void {
    if (!this.#bar) return;
    this.#closeMenu(false);
    this.#bar.remove();
    this.#bar = null;
    // First the focus: an editing command acts on what has it.
    this.#restoreFocus();
    if (id !== null) this.#choose(id);
  }

  #outside(event: PointerEvent): void {
    const inside = (node: EventTarget) =>
      node instanceof Node && (this.#bar?.contains(node) || this.#open?.list.contains(node));
    if (this.#bar && !event.composedPath().some(inside)) this.#hide(null);
  }
}
