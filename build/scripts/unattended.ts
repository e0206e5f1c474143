import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { printPage } from '../../electron/cli/print-page.ts';
import { exportPdf } from '../../electron/library/export-pdf.ts';
import { openLibrary } from '../../electron/library/open-library.ts';
import { exportInfos, pdfInfo } from '../../shared/export/formats.ts';
import { orThrow } from './or-throw.ts';
import { out } from './paths.ts';
import { obtainBrowser } from './start/browser.ts';
import { createLibrary, sampleArticles } from './start/sample-library.ts';
import { annotateAll } from './unattended/annotate.ts';
import { takeScreenshots } from './unattended/screenshots.ts';

/**
 * The whole journey without a display: import the sample articles, annotate them, export every format there is, and take a picture
 * of each view in the real app. Answers the exit code; throws an Error with a sentence when a stage fails.
 */
export async function runUnattended(): Promise<number> {
  const results = join(out, 'unattended', new Date().toISOString().replaceAll(/[:.]/g, '-'));
  const [folder, exports, screenshots] = ['library', 'exports', 'screenshots'].map((name) => join(results, name)) as [
    string,
    string,
    string,
  ];
  for (const made of [exports, screenshots]) mkdirSync(made, { recursive: true });
  // The index of a library that is looked at once need not stay in the user's cache.
  process.env['STET_CACHE_DIR'] ??= join(results, 'cache');

  // The one runtime that needs no display.
  process.env['STET_RUNTIME'] = 'chromium';

  const imported = await createLibrary(folder, 'Stet sample', sampleArticles());
  console.log(`Imported ${imported.length} articles into ${folder}`);
  const library = orThrow(await openLibrary(folder));
  try {
    console.log(`Saved ${await annotateAll(library)} annotations`);
    if (!obtainBrowser()) return 1;
    for (const { id, extension } of exportInfos) {
      const asked = { format: id, ids: [], out: join(exports, `stet-${id}.${extension}`) };
      const { path } = orThrow(
        await (id === pdfInfo.id
          ? exportPdf((page) => library.exportTo(page), printPage, asked)
          : library.exportTo(asked)),
      );
      console.log(`Exported ${path}`);
    }
  } finally {
    await library.close();
  }

  const title = imported[0]?.title ?? '';
  for (const path of await takeScreenshots(folder, title, screenshots)) console.log(`Took ${path}`);
  console.log(`\nAll results are in ${results}`);
  return 0;
}
