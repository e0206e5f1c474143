import type * as z from 'zod';
import type { Result } from '../model/result.ts';
import { appCalls } from './app-calls.ts';
import type { Call } from './call.ts';
import type { EventName, Events } from './events.ts';
import { libraryCalls } from './library-calls.ts';

/**
 * Every call and event between the window and the main process, in one place: the only thing both share.
 * A call's arguments are parsed by its schema on arrival; its answer is always a Result.
 */

export const contract = { ...appCalls, ...libraryCalls };

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type LibraryCallName = keyof typeof libraryCalls;
export type AppCallName = keyof typeof appCalls;
export type CallArgs<Name extends CallName> = z.infer<Contract[Name]['args']>;
export type CallValue<Name extends CallName> = Contract[Name] extends Call<z.ZodTuple, infer Value> ? Value : never;

/** The one object the preload puts on `window` (as `window.stet`). */
export interface Bridge {
  call<Name extends CallName>(name: Name, ...args: CallArgs<Name>): Promise<Result<CallValue<Name>>>;
  /** Returns the function that ends the subscription. */
  on<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void;
  /**
   * Absolute paths of dropped or chosen files, in their order. A file that lies nowhere on disk (dragged out of a web
   * page, made by a script) is written to a temporary folder first; '' where even that failed, or it is over 1 GiB.
   */
  pathsOf(files: File[]): Promise<string[]>;
}
