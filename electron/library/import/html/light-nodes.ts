import { parseHTML } from 'linkedom';

/**
 * linkedom gives each node a list of listeners, in a WeakMap: a tenth of the time that a page takes, a good part of its
 * memory, and the dearest there is for the garbage collector. Nobody listens to the pages read here, so that the class of
 * all nodes is built without: what a class calls by `super()` is looked up when it is called.
 */
export function makeNodesLight(): void {
  const { document } = parseHTML('<p></p>');
  for (let kind: unknown = document.createTextNode('').constructor; typeof kind === 'function'; ) {
    const above: unknown = Object.getPrototypeOf(kind);
    if (typeof above !== 'function') return;
    if (Object.hasOwn(above.prototype ?? {}, 'addEventListener')) {
      Object.setPrototypeOf(kind, WithoutListeners);
      return;
    }
    kind = above;
  }
}

class WithoutListeners {}
