import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startApp } from '../../../tests/support/app.ts';

/** How each view is reached from the one before, by keyboard, as a person would. */
const views: { name: string; keys: string[]; typed?: string }[] = [
  { name: 'library', keys: ['g', 'l'] },
  { name: 'people', keys: ['g', 'p'] },
  { name: 'claims', keys: ['g', 'c'] },
  { name: 'codebook', keys: ['g', 't'] },
  { name: 'search', keys: ['/'], typed: 'the' },
  { name: 'palette', keys: ['Escape', 'ControlOrMeta+k'] },
  { name: 'keys', keys: ['Escape', 'Shift+?'] },
  { name: 'settings', keys: ['Escape', 'ControlOrMeta+,'] },
];

/** Opens the library in the real app and takes a picture of the reader and of every view; answers their paths. */
export async function takeScreenshots(library: string, articleTitle: string, folder: string): Promise<string[]> {
  const app = await startApp({ library, userData: join(folder, '..', 'user-data') });
  const paths: string[] = [];
  const take = async (name: string) => {
    // Long enough for a transition to end; there is no state to wait for that all views share.
    await app.page.waitForTimeout(400);
    const path = join(folder, `${name}.png`);
    await app.page.screenshot({ path });
    paths.push(path);
  };
  try {
    await app.page.setViewportSize({ width: 1440, height: 900 });
    const title = app.page.getByText(articleTitle, { exact: true }).first();
    await title.waitFor();
    for (const { name, keys, typed } of views) {
      await press(app.page, keys);
      if (typed) await app.page.keyboard.type(typed);
      await take(name);
    }
    await press(app.page, ['Escape', 'g', 'l']);
    await title.dblclick();
    await take('reader');
    return paths;
  } finally {
    await app.close();
  }
}

async function press(page: Page, keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
