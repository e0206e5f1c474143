/** What a command sees of the process it runs in, so that the same code runs under a test. */
export interface Io {
  /** The pieces of standard input, as they come. */
  stdin: AsyncIterable<Uint8Array>;
  /** Writes one JSON value to standard output, on a line of its own. Waits while the reader is slow. */
  print(value: unknown): Promise<void>;
  /** Writes text for people that was asked for, such as help, to standard output. */
  write(text: string): Promise<void>;
  /** Writes one line for people to standard error. */
  tell(message: string): void;
  /** Ends when the user interrupts. */
  signal: AbortSignal;
}

/** 0 done, 1 failed in part or whole (each failure told), 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** The arguments are not what the command takes; its message is a sentence for people. */
export class WrongUsage extends Error {}
