import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { findBrowser } from '../../electron/browser/find-browser.ts';
import { printPage } from '../../electron/cli/print-page.ts';
import { htmlFormat } from '../../shared/export/html.ts';
import { ok } from '../../shared/model/result.ts';
import { hasProgram, said, withFiles } from '../support/programs.ts';
import { exportText, sampleSource } from '../support/sample-export.ts';

/** A printed page by poppler and qpdf. */

const readable = hasProgram('pdfinfo', ['-v']) && hasProgram('qpdf');
const second = { ...sampleSource, article: { ...sampleSource.article, id: 'holmferry0002' } };

interface Bookmark {
  title: string;
  kids: Bookmark[];
}

it.skipIf(!readable || !findBrowser())(
  'is sound, has tags, and bookmarks for every heading',
  { timeout: 120_000 },
  () =>
    withFiles({ 'a.html': exportText(htmlFormat, [sampleSource, second]) }, async (path) => {
      expect(await printPage(pathToFileURL(path('a.html')).href, path('a.pdf'))).toEqual(ok(undefined));
      const about = said('pdfinfo', [path('a.pdf')]);
      expect(about).toMatch(/^Tagged: +yes$/m);
      expect(about).toMatch(/^Title: +Ferries$/m);
      expect(about).toMatch(/^JavaScript: +no$/m);
      expect(about).toMatch(/^Page size: .*A4/m);
      expect(said('qpdf', ['--check', path('a.pdf')])).toContain('No syntax or stream encoding errors found');
      const { outlines } = JSON.parse(said('qpdf', ['--json', '--json-key=outlines', path('a.pdf')]));
      const bookmarks = (outlines as Bookmark[]).map(({ title, kids }) => [title, kids.map((kid) => kid.title)]);
      const article = ['Ferry to Holm: "free"', ['Tides & tolls', 'Annotations']];
      expect(bookmarks).toEqual([article, article]);
      expect(said('pdftotext', [path('a.pdf'), '-'])).toContain('“We can afford it,');
    }),
);
