import * as z from 'zod';

/** `watched.json` in the user-data folder: for each library's id the folder that is watched for it on this computer. */
export const watchedFileSchema = z.record(
  z.string(),
  z.looseObject({
    /** Absolute path. */
    folder: z.string().min(1),
    on: z.boolean(),
    /** Files that were taken or were there before, by their path below the folder; a stamp tells when one changes. */
    known: z.record(z.string(), z.string()),
  }),
);

export type WatchedFile = z.infer<typeof watchedFileSchema>;

/** The folder that is watched for the open library. */
export interface WatchState {
  folder: string;
  on: boolean;
  /** False while the folder is gone; it is taken up again when it is back. */
  there: boolean;
}
