import type { PageOptions } from '../wire.ts';
import { rendererModules } from './renderer-modules.ts';
import { Transport } from './transport.ts';

/** Entry of the page part: answers what the preload gets for `require('electron')`. */
export function start(options: PageOptions) {
  const transport = new Transport(options);
  const { files, ...electron } = rendererModules(transport);
  void files;
  transport.notify('hello', null);
  return electron;
}
