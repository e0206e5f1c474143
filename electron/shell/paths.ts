import { join } from 'node:path';

/** Where the bundled parts lie, seen from the bundle of the main process: build/out/app or build/out/chromium. */
const app = join(import.meta.dirname, '..', 'app');

export const preloadFile = join(app, 'preload.cjs');
export const rendererFolder = join(app, 'renderer');
export const workerFile = join(import.meta.dirname, 'library-worker.mjs');
