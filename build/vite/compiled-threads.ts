import { join } from 'node:path';
import { root } from '../scripts/paths.ts';

/**
 * Threads and programs that tests start from the sources share what Node has made of them, also from one run to the next. Without that each
 * strips the types anew, with WebAssembly: that takes most of the time until it works, and now and then ends the whole process on a busy
 * machine, where several threads do so at once (V8: “Check failed: jit_page.has_value()”, https://github.com/nodejs/node/issues/64500).
 */
export function setup(): void {
  process.env['NODE_COMPILE_CACHE'] = join(root, 'node_modules', '.cache', 'stet', 'compiled');
}
