import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLibrary } from '../../electron/library/open-library.ts';
import { type StartedApp, startApp } from '../support/app.ts';
import { ask } from '../support/desk.ts';
import { addText, must } from '../support/library.ts';

/** Work that takes far longer than it takes to stop it, on any machine. */

const ARTICLES = 24;
const folder = mkdtempSync(join(tmpdir(), 'stet-stop-'));
let app: StartedApp;

const title = (article: number) => `Report of quay ${article}`;
const sentence = (article: number, line: number) =>
  `The council of town ${article} met at ${line} o’clock and said that quay ${article * line} would stay open until the spring, in the words of its chair.`;

/** Annotations in Hypothesis' form: on the words as they stand, or on others that must be looked for and are not there. */
function annotations(count: number, { lost, tag }: { lost: boolean; tag: string }): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const words = sentence(at % ARTICLES, Math.floor(at / ARTICLES) % 50);
    const exact = lost ? `${words.replaceAll('e', 'a')} ${at}` : words;
    const target = [{ selector: [{ type: 'TextQuoteSelector', exact }] }];
    return { id: `${tag} ${at}`, document: { title: [title(at % ARTICLES)] }, tags: [tag], target };
  });
  const path = join(folder, `${tag}.json`);
  writeFileSync(path, JSON.stringify({ rows }));
  return path;
}

beforeAll(async () => {
  const path = join(folder, 'library');
  const library = must(await openLibrary(path, { create: { name: 'Quays' }, cacheDir: join(folder, 'cache') }));
  for (let at = 0; at < ARTICLES; at++) {
    const lines = Array.from({ length: 50 }, (_, line) => sentence(at, line));
    await addText(library, `${title(at)}\n\nBy Ana Ruiz\n\n${lines.join('\n\n')}\n`, `${at}.txt`);
  }
  must(await library.importAnnotations({ path: annotations(6000, { lost: false, tag: 'kept' }), format: null }));
  await library.close();
  app = await startApp({ library: path });
  app.page.setDefaultTimeout(20_000);
  await app.page.setViewportSize({ width: 1440, height: 900 });
  await app.page.getByRole('row').nth(1).waitFor();
}, 120_000);
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Waits until the work shows how far it is, and stops it by key. The keys stay there while it stops, and go back to where they were. */
async function stop(work: string): Promise<void> {
  const bar = app.page.getByRole('progressbar', { name: work });
  await bar.waitFor();
  const middle = app.page.locator('#pane-middle');
  await middle.focus();
  await bar.locator('..').getByRole('button', { name: 'Cancel' }).focus();
  await app.page.keyboard.press('Enter');
  await expect.poll(() => app.page.evaluate(keysAtRest)).toBe(false);
  await bar.waitFor({ state: 'detached' });
  expect(await app.page.evaluate(keysAtRest)).toBe(false);
}

/** Whether no key would be heard by anything. */
function keysAtRest(): boolean {
  return document.activeElement === document.body;
}

function told(sentence: string): Promise<void> {
  return app.page.getByRole('region', { name: 'Messages' }).getByText(sentence).waitFor();
}

it('stops an import of annotations: nothing of it is there', async () => {
  const before = await ask(app.page, 'annotations.counts');
  const path = annotations(12_000, { lost: true, tag: 'never' });
  await app.page.getByRole('button', { name: 'Add articles' }).first().click();
  const answered = app.dialogs.answerNext(path);
  await app.page.getByRole('menuitem', { name: 'Import annotations…' }).click();
  await answered;
  await stop('Importing annotations');
  await told('The import was stopped; no annotation was added.');
  expect(await ask(app.page, 'annotations.counts')).toEqual(before);
});

it('stops an export: no file is there, nor a part of one', async () => {
  await app.page.keyboard.press('Control+e');
  const dialog = app.page.getByRole('dialog', { name: 'Export' });
  await dialog.getByText('The whole library').click();
  await dialog.getByText('Case bundle').click();
  const answered = app.dialogs.answerNext(join(folder, 'out.zip'));
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await answered;
  await stop('Exporting');
  await told('no file was written');
  expect(readdirSync(folder).filter((name) => name.includes('out'))).toEqual([]);
});
