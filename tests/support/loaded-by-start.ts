import { registerHooks } from 'node:module';

/**
 * Opens the library in a folder, asks for its first 100 rows and prints the modules that took, as JSON: paths relative to the root for
 * our own, `node_modules/…` for those of packages. Arguments: folder, cache folder.
 */
const [folder = '', cacheDir = ''] = process.argv.slice(2);
const root = new URL('../../', import.meta.url).href;
const loaded: string[] = [];
registerHooks({
  load(url, context, next) {
    if (url.startsWith(root)) loaded.push(url.slice(root.length));
    return next(url, context);
  },
});
const { openLibrary } = await import('../../electron/library/open-library.ts');
const opened = await openLibrary(folder, { cacheDir, background: true });
if (!opened.ok) throw new Error(opened.error.message);
const window = await opened.value.listWindow({ trashed: false }, { from: 0, limit: 100 });
if (!window.ok) throw new Error(window.error.message);
process.stdout.write(JSON.stringify({ rows: window.value.rows.length, loaded }), () => process.exit(0));
