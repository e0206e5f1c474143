import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * A disk as a careless file system may leave it. Only what was synced is sure: of a file that was written and not synced
 * nothing, a part, zeros or all may be there; of the changes to folders that were not synced any may be there and any not, in
 * whatever order they were made. One change (a rename) is there as a whole or not at all.
 */

/** Paths are relative to the folder in question; '' is that folder. */
export type Operation =
  | { kind: 'create' | 'sync' | 'mkdir' | 'remove'; path: string }
  | { kind: 'write'; path: string; data: Buffer }
  | { kind: 'rename'; from: string; to: string }
  /** What the program says of its edits; nothing happens to the disk. */
  | { kind: 'begin' | 'acknowledge' };

interface FileNode {
  synced: Buffer;
  written: Buffer;
}

interface FolderNode {
  /** As the program sees it. */
  entries: Map<string, Node>;
  /** As it is on the disk for sure. */
  synced: Map<string, Node>;
  pending: Change[];
}

type Node = FileNode | FolderNode;

interface Change {
  add?: { to: FolderNode; name: string; node: Node };
  take?: { from: FolderNode; name: string };
}

/** Paths to contents; null for a folder. */
export type Tree = Map<string, Buffer | null>;

export class DiskModel {
  readonly #root: FolderNode = { entries: new Map(), synced: new Map(), pending: [] };

  /** Takes what lies in a folder as safe on the disk. */
  static of(folder: string): DiskModel {
    const model = new DiskModel();
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
      const data = entry.isFile() ? readFileSync(join(folder, path)) : null;
      model.#folder(dirname(path), true);
      if (data === null) model.#folder(path, true);
      else {
        const parent = model.#folder(dirname(path));
        const node = { synced: data, written: data };
        parent.entries.set(basename(path), node);
        parent.synced.set(basename(path), node);
      }
    }
    return model;
  }

  apply(operation: Operation): void {
    switch (operation.kind) {
      case 'create':
        this.#add(operation.path, { synced: Buffer.alloc(0), written: Buffer.alloc(0) });
        break;
      case 'mkdir':
        this.#addFolders(operation.path.split('/'));
        break;
      case 'write': {
        const node = this.#find(operation.path);
        if (node && 'written' in node) node.written = Buffer.concat([node.written, operation.data]);
        break;
      }
      case 'rename':
        this.#rename(operation.from, operation.to);
        break;
      case 'remove': {
        const from = this.#folder(dirname(operation.path));
        from.entries.delete(basename(operation.path));
        from.pending.push({ take: { from, name: basename(operation.path) } });
        break;
      }
      case 'sync':
        sync(this.#find(operation.path));
        break;
      case 'begin':
      case 'acknowledge':
        break;
    }
  }

  /** Trees that a crash at this moment may leave: all of them where there are at most `most`, else so many by chance. */
  *states(most: number, random: () => number): Iterable<Tree> {
    const pending = [...this.#pendingBelow(this.#root, new Set())];
    const subsets = 2 ** pending.length;
    const all = subsets <= most;
    for (let at = 0; at < (all ? subsets : most); at++) {
      // None and all come first: they are the likeliest.
      const chosen = pending.filter((_, bit) => (all ? (at >> bit) & 1 : at === 0 ? 0 : at === 1 || random() < 0.5));
      const views = new Map<FolderNode, Map<string, Node>>();
      const viewOf = (folder: FolderNode) => {
        const view = views.get(folder) ?? new Map(folder.synced);
        views.set(folder, view);
        return view;
      };
      for (const change of chosen) make(change, viewOf);
      yield* this.#contents(viewOf, Math.max(1, Math.ceil(most / subsets)), random);
    }
  }

  /** With every choice of what is there of files that were not synced. */
  *#contents(viewOf: (folder: FolderNode) => Map<string, Node>, most: number, random: () => number): Iterable<Tree> {
    const files: { path: string; variants: Buffer[] }[] = [];
    const tree: Tree = new Map();
    const walk = (folder: FolderNode, above: string) => {
      for (const [name, node] of viewOf(folder)) {
        const path = above === '' ? name : `${above}/${name}`;
        if ('written' in node) files.push({ path, variants: variantsOf(node) });
        else {
          tree.set(path, null);
          walk(node, path);
        }
      }
    };
    walk(this.#root, '');
    const total = files.reduce((product, { variants }) => product * variants.length, 1);
    const all = total <= most;
    for (let at = 0; at < (all ? total : most); at++) {
      let rest = at;
      const state = new Map(tree);
      for (const { path, variants } of files) {
        const pick = all ? rest % variants.length : Math.floor(random() * variants.length);
        rest = Math.floor(rest / variants.length);
        state.set(path, variants[pick] ?? Buffer.alloc(0));
      }
      yield state;
    }
  }

  #addFolders(parts: string[]): void {
    for (const [at] of parts.entries()) {
      const path = parts.slice(0, at + 1).join('/');
      if (!this.#find(path)) this.#add(path, { entries: new Map(), synced: new Map(), pending: [] });
    }
  }

  #rename(source: string, target: string): void {
    const from = this.#folder(dirname(source));
    const name = basename(source);
    const node = from.entries.get(name);
    if (!node) throw new Error(`${source} is not there.`);
    from.entries.delete(name);
    this.#add(target, node, { from, name });
  }

  #add(path: string, node: Node, take?: Change['take']): void {
    const to = this.#folder(dirname(path));
    to.entries.set(basename(path), node);
    to.pending.push({ add: { to, name: basename(path), node }, ...(take && { take }) });
  }

  #find(path: string): Node | undefined {
    if (path === '' || path === '.') return this.#root;
    let node: Node | undefined = this.#root;
    for (const part of path.split('/')) node = node && 'entries' in node ? node.entries.get(part) : undefined;
    return node;
  }

  #folder(path: string, make = false): FolderNode {
    let folder = this.#root;
    for (const part of path === '.' || path === '' ? [] : path.split('/')) {
      let next = folder.entries.get(part);
      if (!next && make) {
        next = { entries: new Map(), synced: new Map(), pending: [] };
        folder.entries.set(part, next);
        folder.synced.set(part, next);
      }
      if (!next || !('entries' in next)) throw new Error(`${path} is no folder.`);
      folder = next;
    }
    return folder;
  }

  *#pendingBelow(folder: FolderNode, seen: Set<FolderNode>): Iterable<Change> {
    if (seen.has(folder)) return;
    seen.add(folder);
    yield* folder.pending;
    for (const node of new Set([...folder.synced.values(), ...folder.entries.values()])) {
      if ('entries' in node) yield* this.#pendingBelow(node, seen);
    }
  }
}

function sync(node: Node | undefined): void {
  if (!node) return;
  if ('written' in node) node.synced = node.written;
  else for (const change of node.pending.splice(0)) make(change, (folder) => folder.synced);
}

function make({ add, take }: Change, viewOf: (folder: FolderNode) => Map<string, Node>): void {
  if (take) viewOf(take.from).delete(take.name);
  if (add) viewOf(add.to).set(add.name, add.node);
}

function variantsOf({ synced, written }: FileNode): Buffer[] {
  if (synced === written || synced.equals(written)) return [written];
  const half = written.subarray(0, written.length >> 1);
  return [written, synced, half, Buffer.alloc(written.length)];
}

/** Equal for equal trees. */
export function treeKey(tree: Tree): string {
  const hash = createHash('sha256');
  for (const [path, data] of [...tree].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${path} ${data?.length ?? 'folder'}\n`);
    if (data) hash.update(data);
  }
  return hash.digest('hex');
}

/** Puts a tree into a folder that is empty or not there. */
export function layOut(tree: Tree, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, data] of tree) {
    if (data === null) mkdirSync(join(folder, path), { recursive: true });
    else {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), data);
    }
  }
}
