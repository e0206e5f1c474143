import type { ExtractedArticle } from '../../../../shared/model/extracted.ts';
import type { Result } from '../../../../shared/model/result.ts';
import type { FileLines } from '../batch.ts';

/** Where the bytes come from: read in the worker, or handed over. */
export type Origin = { path: string; url?: string } | { name: string; bytes: Uint8Array; url?: string };

/** What a parser worker is asked to do, one thing at a time. */
export type Task =
  /** Lines of a text that may be repeated in others; null for what is no text. */
  | { type: 'learn'; path: string }
  /** `batch`: number of what was learnt before, or null. */
  | { type: 'extract'; origin: Origin; batch: number | null };

/** A source, read and cleaned, with its bytes as they were. */
export interface ExtractedSource {
  name: string;
  bytes: Uint8Array;
  article: ExtractedArticle;
}

export interface Answers {
  learn: FileLines | null;
  extract: Result<ExtractedSource>;
}

export type ToParser =
  | { type: 'task'; task: Task }
  /** What a batch has learnt: sent once to each worker, before the first task that names it. */
  | { type: 'batch'; batch: number; repeated: Float64Array<ArrayBuffer> };

export type FromParser =
  /** Everything is loaded: time counts from now on. */
  | { type: 'ready' }
  | { type: 'answer'; answer: Answers[Task['type']] }
  /** A mistake in the program, not in the source. */
  | { type: 'mistake'; detail: string };
