import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('../../renderer', import.meta.url)),
  // The page is served from app:// and, in the second runtime, from another address: only relative URLs work in both.
  base: './',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../out/app/renderer', import.meta.url)),
    emptyOutDir: true,
    target: 'chrome140',
    // The page's CSP forbids inline scripts and data: scripts; fonts are files too, so that `font-src 'self'` is enough.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: true,
    // Everything lies on the same disk: one large file costs nothing.
    chunkSizeWarningLimit: 5_000,
  },
  clearScreen: false,
  logLevel: 'warn',
});
