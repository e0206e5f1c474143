/** Milliseconds without a key after which what was typed is kept: about as long as one thinks of the next word. */
const PAUSE = 200;

/** Whoever types on has it kept after so many milliseconds all the same. Each time makes a version: not with every key. */
const LONGEST = 1000;

export interface AfterKeys {
  /** To be called with every key. */
  touch(): void;
  stop(): void;
}

/** Keeps what is typed soon after the last key, and while keys follow one another without a pause: a crash takes no word along. */
export function afterKeys(keep: () => void): AfterKeys {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first key came that is not kept yet; null while there is none. */
  let since: number | null = null;
  const stop = () => {
    clearTimeout(timer);
    since = null;
  };
  return {
    touch() {
      clearTimeout(timer);
      since ??= performance.now();
      timer = setTimeout(
        () => {
          stop();
          keep();
        },
        Math.max(0, Math.min(PAUSE, since + LONGEST - performance.now())),
      );
    },
    stop,
  };
}
