import type { CallArgs, LibraryCallName } from '../../shared/bridge/contract.ts';
import { libraryCalls } from '../../shared/bridge/library-calls.ts';
import type { Handlers } from './answer.ts';
import type { OpenLibrary } from './open-library.ts';

/** The library's calls go to the worker as they are; it answers with Results. */
export function libraryHandlers(library: OpenLibrary): Handlers<LibraryCallName> {
  const forward =
    <Name extends LibraryCallName>(name: Name) =>
    async (...args: CallArgs<Name>) => {
      const host = library.host();
      return host.ok ? host.value.call(name, ...args) : host;
    };
  const names = Object.keys(libraryCalls) as LibraryCallName[];
  return Object.fromEntries(names.map((name) => [name, forward(name)])) as unknown as Handlers<LibraryCallName>;
}
