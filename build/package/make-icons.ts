import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { root } from '../scripts/paths.ts';
import { obtainBrowser } from '../scripts/start/browser.ts';
import { encodeIcns, encodeIco, type Picture } from './icon-files.ts';

/** Draws the two marks in Chromium and writes the icons of the three systems. Run it after changing a mark: `node build/package/make-icons.ts`. */

const here = import.meta.dirname;
const folder = join(here, 'icons');
const font = readFileSync(
  join(root, 'node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2'),
).toString('base64');

async function draw(page: Page, size: number): Promise<Picture> {
  const mark = readFileSync(join(here, size <= 48 ? 'mark-small.svg' : 'mark.svg'), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>
    @font-face { font-family: 'Literata Variable'; src: url(data:font/woff2;base64,${font}); font-weight: 200 900; }
    * { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }
  </style>${mark}`);
  await page.evaluate(() => document.fonts.ready);
  return { size, png: await page.screenshot({ omitBackground: true }) };
}

const executablePath = obtainBrowser();
if (!executablePath) process.exit(1);
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
try {
  const page = await browser.newPage();
  const drawn = new Map<number, Picture>();
  for (const size of [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024]) drawn.set(size, await draw(page, size));
  const take = (...sizes: number[]) => sizes.flatMap((size) => drawn.get(size) ?? []);

  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'icon.ico'), encodeIco(take(16, 24, 32, 48, 64, 128, 256)));
  writeFileSync(join(folder, 'icon.icns'), encodeIcns(take(32, 64, 128, 256, 512, 1024)));
  for (const { size, png } of take(16, 32, 48, 64, 128, 256, 512)) {
    writeFileSync(join(folder, `${size}x${size}.png`), png);
  }
} finally {
  await browser.close();
}
