import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedApp, startApp } from '../support/app.ts';
import { electronBinary } from '../support/app-in-electron.ts';
import { axeFindings } from '../support/axe.ts';

const folder = mkdtempSync(join(tmpdir(), 'stet-runtime-'));
const isChromium = process.env['STET_RUNTIME'] === 'chromium' || electronBinary() === null;

const articles: Record<string, string> = {
  'first.txt': `The bridge over the Lenne opens on Friday

By Mara Voss

The new bridge over the Lenne will open on Friday, the town said. It took four years to build.

"We could have flown to the moon in that time," said Jon Abt, who runs the bakery on the far bank.
`,
  'second.txt': `Choir of Ostby looks for tenors

By Pelle Lund

The choir of Ostby has forty members, and two of them sing tenor. For the concert in May it needs six more.

"Nobody is turned away," said its conductor, Signe Dahl. Rehearsals are on Mondays in the old school.
`,
  'third.txt': `A library that lends out tools

By Rosa Keller

Drills, saws and a sewing machine can be borrowed in Hallin since last week. The waiting list for the tent is long.

"Most drills are used for twelve minutes in their lives," said Omar Reis, who had the idea.
`,
};

function writeArticle(name: keyof typeof articles & string): string {
  const file = join(folder, name);
  writeFileSync(file, articles[name] ?? '');
  return file;
}

const entry = resolve(import.meta.dirname, '../../build/out/chromium/main.mjs');

let app: StartedApp;
const library = join(folder, 'library');

beforeAll(async () => {
  app = await startApp({ library, files: [writeArticle('first.txt')] });
});

afterAll(async () => {
  await app?.close();
});

const info = (started = app) => started.page.evaluate(() => window.stet.call('app.info'));
const rowsOf = async (started = app) => {
  const listed = await started.page.evaluate(() => window.stet.call('articles.list', { trashed: false }));
  return listed.ok ? listed.value.rows : [];
};

/** A start of the program beside the one that runs; answers its exit code. */
async function startAgain(dir: string, ...args: string[]): Promise<number | null> {
  const child = spawn(process.execPath, [entry, '--headless', '--user-data', dir, ...args], {
    stdio: 'ignore',
    cwd: folder,
  });
  return ((await once(child, 'exit')) as [number | null])[0];
}

describe('a start', () => {
  it('opens the library that is named, and remembers it', async () => {
    const result = await info();
    expect(result.ok && result.value.library?.folder).toBe(library);
    expect(result.ok && result.value.recent.map((recent) => recent.folder)).toEqual([library]);
    expect(result.ok && result.value.exportFormats.map(({ id }) => id)).toContain('markdown');
  });

  it('imports the files that are named', async () => {
    await expect.poll(() => rowsOf().then((rows) => rows.length)).toBe(1);
  });

  it.runIf(isChromium)('hands over to the one that runs: files, relative to where it was called', async () => {
    writeArticle('second.txt');
    expect(await startAgain(app.dir, 'second.txt')).toBe(0);
    await expect.poll(() => rowsOf().then((rows) => rows.length)).toBe(2);
  });

  it.runIf(isChromium)(
    'shows what was opened so, to be taken back, and tells what of several could not be read',
    async () => {
      const { page } = app;
      const second = page.getByRole('heading', { level: 1, name: 'Choir of Ostby looks for tenors' });
      await second.waitFor();
      await page.locator('#toasts').getByRole('button', { name: 'Undo' }).last().click();
      await expect.poll(() => rowsOf().then((rows) => rows.length)).toBe(1);
      await page.keyboard.press('Control+Shift+z');
      await expect.poll(() => rowsOf().then((rows) => rows.length)).toBe(2);
      // What is there already is opened, and said to be.
      await startAgain(app.dir, 'first.txt');
      await page.getByRole('heading', { level: 1, name: 'The bridge over the Lenne opens on Friday' }).waitFor();
      await page
        .locator('#toasts')
        .getByText(/is already in this library/)
        .waitFor();
      writeFileSync(join(folder, 'empty.txt'), '');
      await startAgain(app.dir, 'empty.txt', 'second.txt');
      const report = page.getByRole('dialog', { name: 'Import report' });
      await report.getByText('empty.txt', { exact: true }).waitFor();
      await page.keyboard.press('Escape');
      await report.waitFor({ state: 'detached' });
    },
  );

  it('says so when there is no library yet to import a file into', async () => {
    const fresh = await startApp({ files: [writeArticle('first.txt')] });
    try {
      await fresh.page.locator('#toasts').getByText('No library is open.').waitFor();
    } finally {
      await fresh.close();
    }
  });

  it.runIf(isChromium)('hands over links', async () => {
    const [row] = await rowsOf();
    const opened = app.page.evaluate(
      () => new Promise((done) => window.stet.on('link.opened', done)) as Promise<{ articleId: string } | null>,
    );
    expect(await startAgain(app.dir, `stet://article/${row?.id}#urn:uuid:1`)).toBe(0);
    expect(await opened).toEqual({ articleId: row?.id, annotationId: 'urn:uuid:1' });
    await app.page.getByText('That annotation is not in this article any more.').first().waitFor();
    await startAgain(app.dir, 'stet://somewhere');
    await app.page.getByText('That link could not be read.').first().waitFor();
    // Nor is what is read put away when the library that is open is named once more.
    await startAgain(app.dir, '--library', library, `stet://article/${row?.id}#urn:uuid:2`);
    await app.page.waitForTimeout(500);
    await startAgain(app.dir, '--library', library, 'stet://somewhere');
    await app.page.waitForTimeout(500);
    expect(await app.page.locator('[data-reader-text]').count()).toBe(1);
  });
});

describe('dialogs', () => {
  it('choose files to import', async () => {
    const file = writeArticle('third.txt');
    const imported = app.page.evaluate(() => window.stet.call('import.choose', 'job-1', 'files'));
    await app.dialogs.answerNext(file);
    expect(await imported).toMatchObject({ ok: true, value: [{ source: file, status: 'added' }] });
  });

  it('can be cancelled', async () => {
    const imported = app.page.evaluate(() => window.stet.call('import.choose', 'job-2', 'folder'));
    await app.dialogs.cancelNext();
    expect(await imported).toEqual({ ok: true, value: null });
  });

  it('name the file to export to, and ask before one is replaced', async () => {
    const out = join(folder, 'out.md');
    writeFileSync(out, 'old');
    const exported = app.page.evaluate(() =>
      window.stet.call('export.save', 'job-3', { format: 'markdown', ids: [], name: '' }),
    );
    await app.dialogs.answerNext(out);
    expect(await exported).toMatchObject({ ok: true, value: { path: out } });
    expect(readFileSync(out, 'utf8')).toContain('bridge over the Lenne');
  });

  it('make a library in a folder', async () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    const made = app.page.evaluate(() => window.stet.call('library.create'));
    await app.dialogs.answerNext(other);
    expect(await made).toMatchObject({ ok: true, value: { folder: other, articles: 0 } });
    const back = await app.page.evaluate((path) => window.stet.call('library.open', path), library);
    expect(back).toMatchObject({ ok: true, value: { articles: 3 } });
  });

  it('say what is wrong with a folder, and keep the library that is open', async () => {
    const none = await app.page.evaluate((path) => window.stet.call('library.open', path), join(folder, 'nowhere'));
    expect(none).toMatchObject({ ok: false });
    expect(await info()).toMatchObject({ ok: true, value: { library: { folder: library } } });
  });
});

describe.runIf(isChromium)('the menus in the page', () => {
  it('open by F10, are walked by keys, and run commands of the window', async () => {
    const chosen = app.page.evaluate(
      () => new Promise((done) => window.stet.on('menu.command', done)) as Promise<{ command: string }>,
    );
    await app.page.keyboard.press('F10');
    await app.page.getByRole('menubar').waitFor();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await app.page.keyboard.press(key);
    await app.page.getByRole('menu', { name: 'View' }).waitFor();
    await app.page.keyboard.press('p');
    await app.page.keyboard.press('Enter');
    expect(await chosen).toEqual({ command: 'view.people' });
    expect(await app.page.getByRole('menubar').count()).toBe(0);
  });

  it('open by Alt and close by Escape, giving the focus back', async () => {
    await app.page.evaluate(() => {
      const field = Object.assign(document.createElement('textarea'), { id: 'field' });
      document.body.append(field);
      field.focus();
    });
    await app.page.keyboard.press('Alt');
    await app.page.getByRole('menubar').waitFor();
    await app.page.keyboard.press('Escape');
    expect(await app.page.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  it('leave undo in a text field to the field', async () => {
    await app.page.locator('#field').fill('one');
    await app.page.locator('#field').pressSequentially(' two');
    await app.page.keyboard.press('F10');
    await app.page.keyboard.press('e');
    await app.page.getByRole('menuitem', { name: 'Undo' }).click();
    await expect.poll(() => app.page.locator('#field').inputValue()).not.toBe('one two');
  });

  it('offer the usual commands on a text field', async () => {
    const field = app.page.locator('#field');
    await field.fill('to be copied');
    await field.selectText();
    await field.click({ button: 'right' });
    const menu = app.page.getByRole('menu');
    await menu.waitFor();
    expect(await menu.getByRole('menuitem').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('Cut'), expect.stringContaining('Paste')]),
    );
    await menu.getByRole('menuitem', { name: 'Cut' }).click();
    await expect.poll(() => field.inputValue()).toBe('');
    await field.evaluate((element) => element.remove());
  });
});

describe.runIf(isChromium)('what the second runtime draws', () => {
  it.each(['light', 'dark'] as const)('passes axe, in %s', async (colorScheme) => {
    await app.page.emulateMedia({ colorScheme });
    await app.page.keyboard.press('F10');
    await app.page.keyboard.press('ArrowDown');
    await app.page.getByRole('menu', { name: 'File' }).waitFor();
    expect(await axeFindings(app.page, ['stet-shell'])).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.page.keyboard.press('Escape');
    for (const ask of ['import.choose', 'export.save'] as const) {
      const asked = app.page.evaluate(async (name) => {
        if (name === 'import.choose') await window.stet.call(name, 'axe', 'files');
        else await window.stet.call(name, 'axe', { format: 'markdown', ids: [], name: '' });
      }, ask);
      await app.page.getByTestId('stet-file-dialog').waitFor();
      await expect.poll(() => app.page.getByTestId('stet-file-path').inputValue()).not.toBe('');
      expect(await axeFindings(app.page, ['stet-shell'])).toEqual([]);
      await app.dialogs.cancelNext();
      await asked;
    }
    await app.page.emulateMedia({ colorScheme: null });
  });

  it('a file dialog shows its folder from the start: none comes between the letters of another path', async () => {
    const first = app.page.evaluate(
      () =>
        new Promise<string>((shown) => {
          const path = () => document.querySelector('stet-shell')?.shadowRoot?.querySelector<HTMLInputElement>('#path');
          const observer = new MutationObserver(() => {
            const field = path();
            if (!field) return;
            observer.disconnect();
            shown(field.value);
          });
          const shell = document.querySelector('stet-shell')?.shadowRoot;
          if (shell) observer.observe(shell, { childList: true, subtree: true });
          void window.stet.call('import.choose', 'start', 'files');
        }),
    );
    expect(await first).not.toBe('');
    await app.dialogs.cancelNext();
  });

  it('a file dialog is walked by the keyboard alone', async () => {
    const asked = app.page.evaluate(() => window.stet.call('import.choose', 'keys', 'files'));
    const dialog = app.page.getByTestId('stet-file-dialog');
    await dialog.waitFor();
    await dialog.getByTestId('stet-file-path').fill(folder);
    await app.page.keyboard.press('Enter');
    await dialog.getByRole('option', { name: 'second.txt' }).waitFor();
    await dialog.getByRole('listbox').focus();
    await app.page.keyboard.press('s');
    await app.page.keyboard.press('Enter');
    const source = join(folder, 'second.txt');
    expect(await asked).toMatchObject({ ok: true, value: [{ source, status: 'duplicate' }] });
  });
});

describe('dropped files', () => {
  it.runIf(isChromium)('have the path they lie at, folders too', async () => {
    const cdp = await app.page.context().newCDPSession(app.page);
    await app.page.evaluate(() => {
      const kept = window as unknown as { dropped: Promise<string[]> };
      kept.dropped = new Promise((done) => {
        const layer = Object.assign(document.createElement('div'), { id: 'layer' });
        layer.style.cssText = 'position:fixed;inset:0;z-index:99999';
        layer.addEventListener('dragover', (event) => event.preventDefault());
        layer.addEventListener('drop', (event) => {
          event.preventDefault();
          event.stopPropagation();
          layer.remove();
          done(window.stet.pathsOf([...(event.dataTransfer?.files ?? [])]));
        });
        document.body.append(layer);
      });
    });
    const files = [join(folder, 'first.txt'), library];
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await cdp.send('Input.dispatchDragEvent', {
        type,
        x: 200,
        y: 200,
        data: { items: [], files, dragOperationsMask: 1 },
      });
    }
    expect(await app.page.evaluate(() => (window as unknown as { dropped: Promise<string[]> }).dropped)).toEqual(files);
  });

  it('that lie nowhere are written to a temporary folder', async () => {
    const paths = await app.page.evaluate(() => {
      const bytes = new Uint8Array(2_500_000).map((_byte, index) => index % 251);
      return window.stet.pathsOf([new File([bytes], 'a/b: "c".html'), new File([], 'empty.txt')]);
    });
    const [made, empty] = paths.map((path) => readFileSync(path));
    expect(made?.length).toBe(2_500_000);
    expect(made?.every((byte, index) => byte === index % 251)).toBe(true);
    expect(empty?.length).toBe(0);
    expect(paths[0]).toMatch(/[\\/]b_ _c_\.html$/);
  });
});

describe('the end', () => {
  it('writes what was asked for last, closes the library, and leaves nothing behind', async () => {
    await app.page.evaluate(() => {
      window.addEventListener('pagehide', () => void window.stet.call('settings.change', { name: 'Ida Brandt' }));
    });
    expect(await app.close()).toBe(0);
    expect(JSON.parse(readFileSync(join(app.dir, 'settings.json'), 'utf8'))).toMatchObject({ name: 'Ida Brandt' });
    const again = await startApp({ userData: app.dir });
    try {
      expect(await info(again)).toMatchObject({
        ok: true,
        value: { library: { folder: library, articles: 3 }, settings: { name: 'Ida Brandt' } },
      });
      expect(existsSync(join(again.dir, 'window.json'))).toBe(true);
    } finally {
      expect(await again.close()).toBe(0);
    }
  });

  it.runIf(isChromium && process.platform !== 'win32')('is in order after Ctrl+C', async () => {
    const userData = join(folder, 'interrupted');
    const child = spawn(process.execPath, [entry, '--headless', '--user-data', userData, '--library', library], {
      stdio: 'ignore',
    });
    const exit = once(child, 'exit') as Promise<[number | null, string | null]>;
    await expect.poll(() => existsSync(join(userData, 'recent.json')), { timeout: 20_000 }).toBe(true);
    child.kill('SIGINT');
    expect(await exit).toEqual([0, null]);
    // The library is free again, and so is the folder.
    const next = await startApp({ userData, library });
    expect(await info(next)).toMatchObject({ ok: true, value: { library: { articles: 3 } } });
    expect(await next.close()).toBe(0);
  });

  it('a damaged settings file is set aside and told', async () => {
    const userData = join(folder, 'damaged');
    mkdirSync(userData);
    writeFileSync(join(userData, 'settings.json'), '{"theme": "pla');
    const started = await startApp({ userData });
    try {
      if (isChromium) {
        const box = started.page.getByTestId('stet-message-box');
        expect(await box.textContent()).toContain('settings.json');
        await box.getByRole('button', { name: 'OK' }).click();
      }
      expect(readFileSync(join(userData, 'settings.json.damaged'), 'utf8')).toBe('{"theme": "pla');
      expect(await info(started)).toMatchObject({ ok: true, value: { library: null, settings: { theme: 'system' } } });
    } finally {
      await started.close();
    }
  });
});
