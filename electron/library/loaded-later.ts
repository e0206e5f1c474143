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

/** A library of which each question that is not answered at once loads the work first. */
export function loadedLater(atOnce: AtOnce, load: () => Promise<LibraryWork>): Library {
  const ask =
    (name: keyof LibraryWork) =>
    async (...args: unknown[]) =>
      ((await load())[name] as (...args: unknown[]) => Promise<unknown>)(...args);
  return new Proxy(atOnce as Library, {
    get(own, name, library) {
      // Whoever awaits it looks for this: a library is no promise.
      if (typeof name === 'symbol' || name === 'then' || name in own) return Reflect.get(own, name, library);
      return ask(name as keyof LibraryWork);
    },
  });
}
