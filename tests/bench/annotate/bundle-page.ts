import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';

const origin = 'https://bench.invalid/';

const types: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
};

/** Bundles the page in which all ways of annotating are measured; answers how to open it. */
export async function bundlePage(): Promise<(page: Page) => Promise<void>> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page', 'page.ts')],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    target: 'chrome140',
    jsx: 'automatic',
    loader: { '.woff2': 'file' },
    assetNames: '[name]',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), Buffer.from(contents)]));
  const html = `<!doctype html><meta id="react-aria-pressable-style"><link rel="stylesheet" href="page.css">
    <body><div id="root"></div><script type="module" src="page.js"></script>`;
  files.set('index.html', Buffer.from(html));
  return async (page) => {
    await page.route(`${origin}**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1) || 'index.html';
      const body = files.get(name);
      if (!body) return route.fulfill({ status: 404 });
      return route.fulfill({ body, contentType: types[name.split('.').at(-1) ?? ''] ?? 'text/plain' });
    });
    await page.goto(origin);
    await page.locator('body[data-ready]').waitFor({ state: 'attached' });
    await page.evaluate(() => document.fonts.ready);
  };
}
