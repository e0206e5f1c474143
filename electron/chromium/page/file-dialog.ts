import type { FileDialogView, FolderView } from '../wire.ts';
import { element } from './element.ts';
import { EntryList } from './entry-list.ts';
import { type Choice, decide } from './file-choice.ts';
import { labels } from './labels.ts';
import { modal } from './modal.ts';
import type { Transport } from './transport.ts';

/** A file browser backed by the main process; answers absolute paths, or null when cancelled. */
export function showFileDialog(view: FileDialogView, transport: Transport): Promise<string[] | null> {
  return modal<string[] | null>(view.title, null, { 'data-testid': 'stet-file-dialog' }, (dialog, close) => {
    const browser = new FileDialog(view, transport, close);
    dialog.append(...browser.parts);
    void browser.go(view.folder);
  });
}

class FileDialog {
  readonly parts: HTMLElement[];
  readonly #view: FileDialogView;
  readonly #transport: Transport;
  readonly #close: (paths: string[] | null) => void;
  readonly #list: EntryList;
  readonly #path = element('input', { type: 'text', id: 'path', 'data-testid': 'stet-file-path', spellcheck: 'false' });
  readonly #name = element('input', { type: 'text', id: 'name', 'data-testid': 'stet-file-name', spellcheck: 'false' });
  readonly #choose: HTMLButtonElement;
  readonly #problem = element('p', { class: 'problem', role: 'alert' });
  readonly #showAll = element('input', { type: 'checkbox', id: 'all' });
  #folder: FolderView | null = null;
  /** The path that was warned about: pressing again replaces it. */
  #warned: string | null = null;

  constructor(view: FileDialogView, transport: Transport, close: (paths: string[] | null) => void) {
    this.#view = view;
    this.#transport = transport;
    this.#close = close;
    this.#list = new EntryList({
      multiple: view.multiple,
      onOpen: (entry) =>
        void (entry.isFolder ? this.go(entry.path) : this.#done({ ...this.#state(), entries: [entry] })),
      onSelect: () => this.#selected(),
      onUp: () => this.#up(),
    });
    this.#choose = element('button', { class: 'primary', 'data-testid': 'stet-file-choose' }, view.button);
    this.#choose.addEventListener('click', () => void this.#done(this.#state()));
    this.parts = this.#layOut();
    this.#name.value = view.name;
    // From the start: put there with the folder's entries, it would come between the letters of who types another.
    this.#path.value = view.folder;
    for (const input of [this.#path, this.#name]) {
      input.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') void this.#done(this.#state());
      });
      input.addEventListener('input', () => this.#warn(null, ''));
    }
    this.#showAll.addEventListener('change', () => this.#draw());
  }

  async go(path: string): Promise<void> {
    const before = this.#path.value;
    this.#folder = await this.#transport.request<FolderView>('folder.list', { path });
    // What was typed while the folder was being read stays.
    if (this.#path.value === before) this.#path.value = this.#folder.folder;
    this.#warn(null, this.#folder.problem ?? '');
    this.#draw();
  }

  #layOut(): HTMLElement[] {
    const up = button(labels.up, () => this.#up());
    const saving = this.#view.kind === 'save';
    (saving ? this.#name : this.#list.root).setAttribute('data-first', '');
    const filter = element('label', { class: 'check', for: 'all' }, this.#showAll, labels.showAll);
    return [
      element('label', { for: 'path' }, labels.path),
      element('div', { class: 'row' }, element('div', { class: 'grow' }, this.#path), up),
      this.#list.root,
      ...(saving ? [element('label', { for: 'name' }, labels.name), this.#name] : []),
      ...(this.#view.extensions.length > 0 && this.#view.files ? [filter] : []),
      this.#problem,
      element(
        'div',
        { class: 'buttons' },
        ...(saving || this.#view.folders ? [this.#newFolder()] : []),
        button(labels.cancel, () => this.#close(null)),
        this.#choose,
      ),
    ];
  }

  /** A button that turns into a field for the name. */
  #newFolder(): HTMLElement {
    const place = element('div', { class: 'first row' });
    const ask = button(labels.newFolder, () => {
      const name = element('input', { type: 'text', 'aria-label': labels.newFolderName });
      const make = button(labels.makeFolder, async () => {
        const params = { parent: this.#folder?.folder ?? '', name: name.value };
        const made = await this.#transport.request<{ path?: string; problem?: string }>('folder.make', params);
        if (made.path === undefined) {
          this.#warn(null, made.problem ?? labels.problemWith);
          return;
        }
        place.replaceChildren(ask);
        await this.go(made.path);
        this.#choose.focus();
      });
      name.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') make.click();
      });
      place.replaceChildren(name, make);
      name.focus();
    });
    place.append(ask);
    return place;
  }

  #draw(): void {
    const { files, extensions } = this.#view;
    const all = extensions.length === 0 || this.#showAll.checked;
    const fits = (name: string) => all || extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`));
    this.#list.show((this.#folder?.entries ?? []).filter(({ name, isFolder }) => isFolder || (files && fits(name))));
  }

  #selected(): void {
    const [first] = this.#list.selected;
    if (this.#view.kind === 'save' && first && !first.isFolder) this.#name.value = first.name;
    this.#warn(null, '');
  }

  #up(): void {
    if (this.#folder?.parent) void this.go(this.#folder.parent);
  }

  #state(): Choice {
    return {
      view: this.#view,
      folder: this.#folder?.folder ?? this.#view.folder,
      typed: this.#path.value.trim(),
      name: this.#name.value.trim(),
      entries: this.#list.selected,
      warned: this.#warned,
    };
  }

  async #done(choice: Choice): Promise<void> {
    const outcome = await decide(choice, (path, base) => this.#transport.request('folder.lookAt', { path, base }));
    if ('paths' in outcome) this.#close(outcome.paths);
    else if ('go' in outcome) await this.go(outcome.go);
    else this.#warn(outcome.warned ?? null, outcome.problem);
  }

  #warn(path: string | null, problem: string): void {
    this.#warned = path;
    this.#problem.textContent = problem;
    this.#choose.textContent = path === null ? this.#view.button : labels.replace;
    this.#choose.toggleAttribute('data-replace', path !== null);
  }
}

function button(label: string, onPress: () => void | Promise<void>): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', () => void onPress());
  return made;
}
