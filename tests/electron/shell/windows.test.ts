import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../build/scripts/paths.ts';
import { printPreferences, webPreferences } from '../../../electron/shell/web-preferences.ts';

/** Every place where the main process makes a window. The second runtime has a class of that name, and is not shipped. */
const places = globSync('electron/**/*.ts', { cwd: root })
  .filter((file) => !/^electron[\\/]chromium[\\/]/.test(file))
  .flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    return [...source.matchAll(/new (?:BrowserWindow|BrowserView|WebContentsView)\(/g)].map(({ index }) => ({
      file,
      made: source.slice(index, source.indexOf(';', index)),
    }));
  });

it('every window is made with the frozen preferences and none of its own', () => {
  expect(places.length).toBeGreaterThan(0);
  for (const { file, made } of places) {
    expect(made, file).toMatch(
      /webPreferences: (?:webPreferences\(preload\)|\{ \.\.\.printPreferences, session: own \})/,
    );
  }
});

it('both sets are frozen, and isolate the page; the one that prints runs no script at all', () => {
  for (const preferences of [webPreferences('/preload.cjs'), printPreferences]) {
    expect(Object.isFrozen(preferences)).toBe(true);
    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
    });
  }
  expect(printPreferences).toMatchObject({ javascript: false });
  expect('preload' in printPreferences).toBe(false);
});

it('no source turns a switch of the browser that would open what is shut', () => {
  const found = globSync('electron/{main,preload}.ts', { cwd: root })
    .concat(globSync('electron/{shell,ipc}/**/*.ts', { cwd: root }))
    .filter((file) =>
      /appendSwitch|disable-web-security|enableRemoteModule|executeJavaScript|insertCSS/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    );
  expect(found).toEqual([]);
});
