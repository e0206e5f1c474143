import type { LibraryFolder } from '../store/folder-access.ts';
import type { Index } from './ask-index.ts';

/** Keeps the index in step with the notes that stand alone, which are in one file. */
export class NotesKeeper {
  readonly #folder: LibraryFolder;
  /** State of the file when it was read; null where they have changed since. Before the first scan it is that of no file. */
  #stamp: string | null = 'unread';

  constructor(folder: LibraryFolder) {
    this.#folder = folder;
  }

  get isStale(): boolean {
    return this.#stamp === null;
  }

  /** The notes have changed, or the index is another. */
  touch(): void {
    this.#stamp = null;
  }

  /** Takes the notes into the index. Where their file cannot be read, those in the index stay as they are. */
  async takeInto(index: Index): Promise<void> {
    // Loaded when there is an index to keep in step: lists are answered without.
    const { notesStamp, readNotes } = await import('./read-notes.ts');
    const stamp = notesStamp(this.#folder);
    if (stamp === null || stamp === this.#stamp) return;
    this.#stamp = stamp;
    const notes = await readNotes(this.#folder);
    if (!notes.ok) this.#stamp = null;
    // Read anew meanwhile: that was later.
    else if (this.#stamp === null || this.#stamp === stamp) index.setNotes(notes.value);
  }
}
