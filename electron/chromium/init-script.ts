import type { PageOptions } from './wire.ts';

/**
 * One script that runs before the page's own: the page part, then the unmodified preload with `require('electron')`
 * answered by it. In any other frame it only takes the binding away. Both are CommonJS bundles. Composed as text, since the page's policy forbids eval.
 */
export function composeInitScript(pagePart: string, preload: string, options: PageOptions): string {
  const commonJs = (source: string) => `((require, module, exports) => {\n${source}\nreturn module.exports;\n})`;
  return `(() => {
const binding = globalThis[${JSON.stringify(options.binding)}];
delete globalThis[${JSON.stringify(options.binding)}];
if (window.top !== window || location.origin !== ${JSON.stringify(options.origin)}) return;
const load = (wrapped, require) => { const module = { exports: {} }; return wrapped(require, module, module.exports); };
const part = load(${commonJs(pagePart)}, () => undefined);
const electron = part.start(${JSON.stringify(options)}, binding);
load(${commonJs(preload)}, (name) => {
  if (name !== 'electron') throw new Error('A preload may load electron only.');
  return electron;
});
})();`;
}
