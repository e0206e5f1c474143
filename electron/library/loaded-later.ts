import type { Result } from '../../shared/model/result.ts';
import type { Library } from './library.ts';

/** What an open library answers at once: that it is there, and its lists. */
export type AtOnce = Pick<
  Library,
  | 'folder'
  | 'info'
  | 'list'
  | 'listWindow'
  | 'listIds'
  | 'listPlaces'
  | 'rows'
  | 'listCounts'
  | 'annotationCounts'
  | 'rebuild'
  | 'rescan'
  | 'close'
>;

/** All else. With the schemas of all files, loading the code for it takes several times as long as opening the library. */
export type LibraryWork = Omit<Library, keyof AtOnce>;

/**
 * A library of which each question that is not answered at once loads the work first. What is said of an article that is not there any
 * more names it by its title, where that is known.
 */
export function loadedLater(
  atOnce: AtOnce,
  load: () => Promise<LibraryWork>,
  titleOf: (id: string) => Promise<string | null>,
): Library {
  const ask =
    (name: keyof LibraryWork) =>
    async (...args: unknown[]) => {
      const answer = await ((await load())[name] as (...args: unknown[]) => Promise<unknown>)(...args);
      return isProblem(answer) ? named(answer, titleOf) : answer;
    };
  return new Proxy(atOnce as Library, {
    get(own, name, library) {
      // Whoever awaits it looks for this: a library is no promise.
      if (typeof name === 'symbol' || name === 'then' || name in own) return Reflect.get(own, name, library);
      return ask(name as keyof LibraryWork);
    },
  });
}

type Failed = Extract<Result<never>, { ok: false }>;

function isProblem(answer: unknown): answer is Failed {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false && 'error' in answer;
}

async function named(failed: Failed, titleOf: (id: string) => Promise<string | null>): Promise<Failed> {
  const { missing } = failed.error;
  const title = missing === undefined ? null : await titleOf(missing);
  if (title === null) return failed;
  const message = `“${title}” is not in this library any more: its folder has been moved away or deleted.`;
  return { ok: false, error: { ...failed.error, message } };
}
