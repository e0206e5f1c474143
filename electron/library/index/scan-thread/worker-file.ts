/** The entry of the thread that helps to look for changes: beside the bundle that this is part of, or its source. */
export const scanWorkerFile = import.meta.url.endsWith('.ts')
  ? new URL('./worker.ts', import.meta.url)
  : new URL('./scan-worker.mjs', import.meta.url);
