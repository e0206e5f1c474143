import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { type IndexUse, removeIndex } from '../search/open-index.ts';
import { type Index, openSoundIndex } from './ask-index.ts';
import { IndexSeal } from './index-seal.ts';

/** The index that a library has now. One that is damaged, or is to be built anew, is thrown away for an empty one. */
export class KeptIndex {
  readonly #path: string;
  readonly #use: IndexUse;
  /** Of the index as a file, where this process keeps it; else null. */
  readonly seal: IndexSeal | null;
  #opened: { database: DatabaseSync; index: Index; writable: boolean };

  /** `path` is that of the index file. */
  constructor(path: string, use: IndexUse) {
    this.#path = path;
    this.#use = use;
    this.seal = use === 'keep' ? new IndexSeal(path) : null;
    this.#opened = openSoundIndex(path, use);
  }

  get database(): DatabaseSync {
    return this.#opened.database;
  }

  get index(): Index {
    return this.#opened.index;
  }

  get writable(): boolean {
    return this.#opened.writable;
  }

  /** Its file; null where another process keeps it, or it is in memory only. */
  get file(): string | null {
    return this.#use === 'keep' && this.database.location() !== null ? this.#path : null;
  }

  /** What it takes on disk, with the log that holds what is newest of it; 0 while it is in memory only. */
  bytes(): number {
    const sizes = [this.#path, `${this.#path}-wal`].map((path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0);
    return sizes.reduce((sum, size) => sum + size);
  }

  /** Throws it away. */
  renew(use: IndexUse = this.#use): void {
    if (this.database.isOpen) this.database.close();
    void this.seal?.letGo();
    if (use === 'keep') removeIndex(this.#path);
    this.#opened = openSoundIndex(this.#path, use);
  }

  async close(): Promise<void> {
    if (this.database.isOpen) this.database.close();
    await this.seal?.put().catch(() => undefined);
  }
}
