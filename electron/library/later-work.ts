import type { Events } from '../../shared/bridge/events.ts';
import type { OpenedContext } from './library-context.ts';
import type { LoadedWork } from './library-work.ts';

/** The part of an open library that is loaded with the first question for it, and then told of what changes. */
export class LaterWork {
  readonly #onChanged: ((event: Events['library.changed']) => void) | undefined;
  #loading: Promise<LoadedWork> | undefined;
  #loaded: LoadedWork | undefined;

  constructor(onChanged: ((event: Events['library.changed']) => void) | undefined) {
    this.#onChanged = onChanged;
  }

  load(context: OpenedContext): Promise<LoadedWork> {
    this.#loading ??= import('./library-work.ts').then(({ loadWork }) => {
      this.#loaded = loadWork(context);
      return this.#loaded;
    });
    return this.#loading;
  }

  /** What is loaded later reads the files as they are then. */
  readonly changed = (event: Events['library.changed']): void => {
    this.#loaded?.follow(event);
    this.#onChanged?.(event);
  };

  async flush(): Promise<void> {
    await (await this.#loading)?.flush();
  }
}
