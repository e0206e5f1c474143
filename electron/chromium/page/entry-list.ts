import type { FolderView } from '../wire.ts';
import { element } from './element.ts';
import { labels } from './labels.ts';

type Entry = FolderView['entries'][number];

const folderIcon = 'M1 3h5l1.5 2H15v9H1z';
const fileIcon = 'M3 1h6l4 4v10H3z';

function icon(path: string): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  for (const [name, value] of [
    ['width', '16'],
    ['height', '16'],
    ['aria-hidden', 'true'],
  ] as const)
    svg.setAttribute(name, value);
  const drawn = document.createElementNS(namespace, 'path');
  drawn.setAttribute('d', path);
  drawn.setAttribute('fill', 'none');
  drawn.setAttribute('stroke', 'currentColor');
  svg.append(drawn);
  return svg;
}

/** The list of a file dialog: one focus stop, walked by arrows and first letters. */
export class EntryList {
  readonly root = element('div', { role: 'listbox', tabindex: 0, 'aria-label': labels.entries });
  readonly #multiple: boolean;
  readonly #onOpen: (entry: Entry) => void;
  readonly #onSelect: () => void;
  #entries: Entry[] = [];
  #active = 0;
  #selected = new Set<number>();

  constructor(options: { multiple: boolean; onOpen(entry: Entry): void; onSelect(): void; onUp(): void }) {
    this.#multiple = options.multiple;
    this.#onOpen = options.onOpen;
    this.#onSelect = options.onSelect;
    if (options.multiple) this.root.setAttribute('aria-multiselectable', 'true');
    this.root.addEventListener('keydown', (event) => this.#key(event, options.onUp));
    this.root.addEventListener('click', (event) => {
      const index = this.#indexOf(event);
      if (index !== null) this.#select(index, event.ctrlKey || event.metaKey, event.shiftKey);
    });
    this.root.addEventListener('dblclick', (event) => {
      const entry = this.#entries[this.#indexOf(event) ?? -1];
      if (entry) this.#onOpen(entry);
    });
  }

  get selected(): Entry[] {
    return [...this.#selected].sort((a, b) => a - b).flatMap((index) => this.#entries[index] ?? []);
  }

  show(entries: Entry[]): void {
    this.#entries = entries;
    this.#active = 0;
    this.#selected = new Set();
    const options = entries.map(({ name, isFolder }, index) =>
      element(
        'div',
        {
          role: 'option',
          id: `entry-${index}`,
          'aria-selected': 'false',
          'aria-label': isFolder ? `${name}, ${labels.folder}` : name,
        },
        icon(isFolder ? folderIcon : fileIcon),
        name,
      ),
    );
    const nothing = element('div', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, labels.empty);
    this.root.replaceChildren(...(options.length > 0 ? options : [nothing]));
    this.#mark();
  }

  #indexOf(event: Event): number | null {
    const option = (event.target as Element).closest('[role="option"][id]');
    return option ? [...this.root.children].indexOf(option) : null;
  }

  #select(index: number, add: boolean, range: boolean): void {
    if (this.#multiple && range) {
      const [from, to] = [Math.min(this.#active, index), Math.max(this.#active, index)];
      for (let at = from; at <= to; at++) this.#selected.add(at);
    } else if (this.#multiple && add) {
      if (!this.#selected.delete(index)) this.#selected.add(index);
    } else this.#selected = new Set([index]);
    this.#active = index;
    this.#mark();
    this.#onSelect();
  }

  #key(event: KeyboardEvent, onUp: () => void): void {
    const last = this.#entries.length - 1;
    const steps: Record<string, number> = {
      ArrowDown: this.#active + 1,
      ArrowUp: this.#active - 1,
      Home: 0,
      End: last,
      PageDown: this.#active + 10,
      PageUp: this.#active - 10,
    };
    const step = steps[event.key];
    if (step !== undefined) {
      const first = this.#selected.size === 0 && event.key === 'ArrowDown' ? 0 : step;
      if (last >= 0) this.#select(Math.min(Math.max(first, 0), last), false, event.shiftKey);
    } else if (event.key === 'Enter') {
      const entry = this.#entries[this.#active];
      if (entry) this.#onOpen(entry);
    } else if (event.key === ' ') {
      if (last >= 0) this.#select(this.#active, true, false);
    } else if (event.key === 'Backspace') onUp();
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) this.#jump(event.key);
    else return;
    event.preventDefault();
  }

  #jump(letter: string): void {
    const after = [...this.#entries.keys()].map((index) => (this.#active + 1 + index) % this.#entries.length);
    const found = after.find((index) => this.#entries[index]?.name.toLowerCase().startsWith(letter.toLowerCase()));
    if (found !== undefined) this.#select(found, false, false);
  }

  #mark(): void {
    for (const [index, option] of [...this.root.children].entries()) {
      if (!option.id) continue;
      option.setAttribute('aria-selected', String(this.#selected.has(index)));
      option.classList.toggle('active', index === this.#active);
    }
    const active = this.#entries.length > 0 ? this.root.children[this.#active] : undefined;
    if (active) this.root.setAttribute('aria-activedescendant', active.id);
    else this.root.removeAttribute('aria-activedescendant');
    active?.scrollIntoView({ block: 'nearest' });
  }
}
