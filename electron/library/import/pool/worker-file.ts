/** The entry of the parser workers: beside the bundle that this is part of, or its source when run from the sources. */
export const parserWorkerFile = import.meta.url.endsWith('.ts')
  ? new URL('./worker.ts', import.meta.url)
  : new URL('./import-worker.mjs', import.meta.url);
