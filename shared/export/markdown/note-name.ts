/** Longest name of a note, UTF-16 code units. */
const LONGEST = 80;

/**
 * A title as the name of a note, and of any exported file: a name on every system, without what Obsidian's links take for
 * their own, so that links between notes find a file that was exported by itself.
 */
export function noteName(title: string): string {
  const name = title
    .replace(/[\p{Cc}\p{Cs}<>:"/\\|?*#^[\]%]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    // Half a letter, where the cut goes through one, goes too.
    .replace(/^[. ]+|[. \ud800-\udbff]+$/g, '');
  return name || 'Untitled';
}

/** Names of the notes in one folder: the second of a name gets a number. Letters' case does not make a difference. */
export class NoteNames {
  readonly #byKey = new Map<string, string>();
  /** The names that are given, and the number that was given last to what is called the same. */
  readonly #taken = new Map<string, number>();

  /** The same for the same key. */
  of(key: string, title: string): string {
    const given = this.#byKey.get(key);
    if (given !== undefined) return given;
    const first = noteName(title);
    let name = first;
    while (this.#taken.has(name.toLowerCase())) {
      const number = (this.#taken.get(first.toLowerCase()) ?? 1) + 1;
      this.#taken.set(first.toLowerCase(), number);
      name = `${first} ${number}`;
    }
    this.#taken.set(name.toLowerCase(), 1);
    this.#byKey.set(key, name);
    return name;
  }
}
