import type { LibraryCallName } from '../../../shared/bridge/contract.ts';
import type { Events } from '../../../shared/bridge/events.ts';
import type { ExportOptions } from '../../../shared/export/format.ts';
import type { LibraryInfo } from '../../../shared/model/library.ts';
import type { Result } from '../../../shared/model/result.ts';

/** What the worker is started with. */
export interface HostSettings {
  folder: string;
  create: boolean;
  /** Where the library lay before it moved here. */
  movedFrom?: string | undefined;
  cacheDir?: string | undefined;
}

/** From the client to the worker. `number` names the call, so that answers find their way back. */
export type ToWorker =
  | { type: 'call'; number: number; name: LibraryCallName; args: unknown[] }
  | { type: 'import'; number: number; jobId: string; paths: string[] }
  | { type: 'export'; number: number; jobId: string; options: ExportOptions }
  | { type: 'import-annotations'; number: number; jobId: string; path: string }
  | { type: 'keep'; number: number; articleId: string; path: string }
  | { type: 'backups'; number: number; folder: string }
  | { type: 'backup'; number: number; jobId: string; folder: string; daily: boolean }
  | { type: 'copy'; number: number; jobId: string; out: string }
  | { type: 'merge'; number: number; jobId: string; other: string }
  | { type: 'restore'; number: number; jobId: string; archive: string; folder: string }
  | { type: 'cancel'; jobId: string }
  | { type: 'pause'; jobId: string; paused: boolean }
  | { type: 'close'; number: number };

type HostEventName = 'library.changed' | 'library.reading' | 'library.presence' | 'job.progress';

/** What the library says without being asked. */
export type HostEvent = {
  [Name in HostEventName]: { name: Name; event: Events[Name] };
}[HostEventName];

/** From the worker to the client; `opened` comes first. */
export type FromWorker =
  | { type: 'opened'; result: Result<LibraryInfo> }
  | { type: 'answer'; number: number; result: Result<unknown> }
  | { type: 'event'; event: HostEvent };
