/** The entry of the thread that reads for the index: beside the bundle that this is part of, or its source. */
export const readerWorkerFile = import.meta.url.endsWith('.ts')
  ? new URL('./worker.ts', import.meta.url)
  : new URL('./index-worker.mjs', import.meta.url);
