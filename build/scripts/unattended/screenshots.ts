import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startApp } from '../../../tests/support/app.ts';

/** Each view and the keys that lead there, as a person would press them. An Escape leaves the dialog before. */
const views: { name: string; keys: string[]; typed?: string }[] = [
  { name: 'people', keys: ['g', 'p'] },
  { name: 'claims', keys: ['g', 'c'] },
  { name: 'codebook', keys: ['g', 't'] },
  { name: 'keys', keys: ['?'] },
  { name: 'settings', keys: ['Escape', 'ControlOrMeta+,'] },
  { name: 'palette', keys: ['Escape', 'ControlOrMeta+k'] },
  { name: 'search', keys: ['Escape', '/'], typed: 'the' },
];

/** Long enough for a transition to end (milliseconds); there is no state to wait for that all views share. */
const SETTLED = 500;

/** Opens the library in the real app and takes a picture of the list, of one article and of every other view; answers their paths. */
export async function takeScreenshots(library: string, articleTitle: string, folder: string): Promise<string[]> {
  const app = await startApp({ library, userData: join(folder, '..', 'user-data') });
  const { page } = app;
  const paths: string[] = [];
  const take = async (name: string) => {
    await page.waitForTimeout(SETTLED);
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path });
    paths.push(path);
  };
  try {
    await page.setViewportSize({ width: 1440, height: 900 });
    const title = page.getByText(articleTitle, { exact: true }).first();
    await title.waitFor();
    await take('library');
    await title.dblclick();
    await page.getByRole('heading', { level: 1, name: articleTitle }).waitFor();
    await take('reader');
    for (const { name, keys, typed } of views) {
      await press(page, keys);
      if (typed) await page.keyboard.type(typed);
      await take(name);
    }
    return paths;
  } finally {
    await app.close();
  }
}

/** A pause between keys, so that a dialog has gone before the next is asked for. */
async function press(page: Page, keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    if (key === 'Escape') await page.waitForTimeout(SETTLED);
  }
}
