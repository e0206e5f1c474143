import { join } from 'node:path';
import type { LibraryInfo } from '../../shared/model/library.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { Settings } from '../../shared/model/settings.ts';
import type { LibraryHost } from '../library/host/client.ts';
import { noLibrary, type OpenLibrary } from './open-library.ts';

/** Milliseconds until the first look, when the start is over, and between the looks. */
const FIRST = 30_000;
const EVERY = 3_600_000;

export interface DailyBackupsParts {
  library: OpenLibrary;
  settings: { get(): Settings };
  userData: string;
  failed(message: string): void;
}

/** Where backups of the open library lie, and the look whether the day's is due. The work is done in the library's worker. */
export class DailyBackups {
  readonly #parts: DailyBackupsParts;
  #problem: { library: string; message: string } | null = null;
  #timers: NodeJS.Timeout[] = [];

  constructor(parts: DailyBackupsParts) {
    this.#parts = parts;
  }

  /** Why the last automatic backup of the open library failed. */
  get problem(): string | null {
    const { info } = this.#parts.library;
    return info && this.#problem?.library === info.id ? this.#problem.message : null;
  }

  /** The open library with the folder for its backups: one for each library, below the one that the settings name. */
  place(): Result<{ host: LibraryHost; info: LibraryInfo; folder: string }> {
    const { library, settings, userData } = this.#parts;
    const host = library.host();
    if (!host.ok) return host;
    if (!library.info) return noLibrary;
    const folder = join(settings.get().backups.folder ?? join(userData, 'backups'), library.info.id);
    return ok({ host: host.value, info: library.info, folder });
  }

  start(): void {
    this.#timers = [setTimeout(() => void this.look(), FIRST), setInterval(() => void this.look(), EVERY)];
    for (const timer of this.#timers) timer.unref();
  }

  stop(): void {
    for (const timer of this.#timers.splice(0)) clearTimeout(timer);
  }

  /** Makes the day's backup when it is due. A failure is told once, and tried again with the next look. */
  async look(): Promise<void> {
    const place = this.place();
    if (!place.ok || !this.#parts.settings.get().backups.daily) return;
    const { host, info, folder } = place.value;
    const made = await host.makeDailyBackup('daily-backup', folder);
    if (made.ok) this.#problem = null;
    else if (made.error.code !== 'cancelled' && this.#parts.library.info?.id === info.id) {
      const told = this.problem;
      const message = `The day's backup could not be made. ${made.error.message}`;
      this.#problem = { library: info.id, message };
      if (told !== message) this.#parts.failed(message);
    }
  }
}
