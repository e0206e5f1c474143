import * as z from 'zod';
import type { AnnotationOutcome } from '../exchange/incoming.ts';
import type { MergeReport } from '../exchange/merge-report.ts';
import type { Backup, Backups } from '../model/backup.ts';
import type { ImportOutcome, LibraryInfo } from '../model/library.ts';
import type { KeptFile } from '../model/link.ts';
import { type Settings, settingsSchema } from '../model/settings.ts';
import type { WatchState } from '../model/watched.ts';
import { marksOfSchema } from '../survey/marks-of.ts';
import type { AppInfo } from './answers.ts';
import { call, id, ids, jobId, path } from './call.ts';

/** Answered by the main process itself: the window, dialogs, settings, jobs. */
export const appCalls = {
  'app.info': call()<AppInfo>(),
  /** Opens another window on the same library, where given with an article in it. */
  'app.newWindow': call(id.nullable())<void>(),
  'app.openExternal': call(z.url({ protocol: /^https?$/ }))<void>(),
  'app.revealArticle': call(id)<void>(),
  /** Opens an article's original in the program that the system has for it; only PDF, EPUB and Word files. */
  'app.openOriginal': call(id)<void>(),
  /** Shows a file in its folder; only one that was exported since the app was started. */
  'app.revealPath': call(path)<void>(),
  /** Shows a file that was kept as evidence in its folder. */
  'app.revealEvidence': call(id, z.string().regex(/^[a-z0-9][a-z0-9.-]{0,119}$/))<void>(),
  /** Asks where to, then writes a text that the window has made there; null when cancelled. */
  'app.saveText': call(
    z.object({
      name: z.string().min(1).max(200),
      format: z.enum(['csv', 'json']),
      text: z.string().max(64 * 1024 * 1024),
    }),
  )<{ path: string } | null>(),
  /** Puts text on the clipboard. */
  'app.copyText': call(z.string().min(1).max(1_000_000))<void>(),
  'settings.change': call(settingsSchema.partial())<Settings>(),
  /** Asks for a folder and makes a library there; null when cancelled. */
  'library.create': call()<LibraryInfo | null>(),
  /** Opens the folder, or asks for one when it is null; null when cancelled. */
  'library.open': call(path.nullable())<LibraryInfo | null>(),
  /** The open library has moved: goes on with it in this folder, or asks for it when null; null when cancelled. */
  'library.follow': call(path.nullable())<LibraryInfo | null>(),
  /** Asks for files or a folder, then imports them; null when cancelled. */
  'import.choose': call(jobId, z.enum(['files', 'folder']))<ImportOutcome[] | null>(),
  'import.paths': call(jobId, z.array(path).min(1).max(100_000))<ImportOutcome[]>(),
  /** The folder whose new files are imported into the open library; null when none was chosen. */
  'watch.state': call()<WatchState | null>(),
  /** Asks for that folder. When cancelled it stays as it is. */
  'watch.choose': call()<WatchState | null>(),
  'watch.turn': call(z.boolean())<WatchState | null>(),
  'job.cancel': call(jobId)<void>(),
  /** Lets an import wait, or with false go on. */
  'job.pause': call(jobId, z.boolean())<void>(),
  /** Asks for a file and copies it into the article's folder; null when cancelled. */
  'evidence.chooseFile': call(id)<KeptFile | null>(),
  /** Asks where to, then exports; null when cancelled. An empty list of ids means the whole library. */
  'export.save': call(
    jobId,
    z.object({
      format: z.string(),
      template: z.string().optional(),
      ids,
      marks: marksOfSchema.optional(),
      /** What the file is called unless another name is chosen. */
      name: z.string(),
    }),
  )<{ path: string } | null>(),
  /** The backups of the open library, made each day when something has changed: 7 daily, 4 weekly and 12 monthly ones are kept. */
  'backups.list': call()<Backups>(),
  /** Makes one now. */
  'backups.make': call(jobId)<Backup>(),
  /** Asks for a new folder, restores the backup of that name there and opens it; null when cancelled. */
  'backups.restore': call(jobId, z.string().max(200))<LibraryInfo | null>(),
  /** Saves the whole library as one file, where the person says; null when cancelled. */
  'copies.save': call(jobId)<{ path: string; files: number } | null>(),
  /** Asks for a copy and a new folder, restores it there and opens it; null when cancelled. */
  'copies.restore': call(jobId)<LibraryInfo | null>(),
  /** Puts the backup of that name in the place of the open library, whose state is kept in a backup and in a folder beside it. */
  'copies.restoreHere': call(jobId, z.string().max(200))<{ info: LibraryInfo; before: string; kept: Backup }>(),
  /** Asks for another library's folder, or a copy as a file, and takes over what this one has not; null when cancelled. */
  'copies.merge': call(jobId, z.enum(['folder', 'file']))<MergeReport | null>(),
  /** Asks for the folder to keep backups in from now on; null when cancelled. Settings hold it, and null there means the app's own. */
  'backups.chooseFolder': call()<Settings | null>(),
  /** Asks for a file of another program's annotations and takes them in; null when cancelled. */
  'annotations.import': call(jobId)<AnnotationOutcome[] | null>(),
};
