import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { findBrowser } from '../../electron/browser/find-browser.ts';
import { printPage } from '../../electron/cli/print-page.ts';
import { printParts } from '../../electron/library/print-parts.ts';
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

it.skipIf(!readable || !findBrowser())(
  'printed in parts, it is one as it would be as a whole: pages, tags, bookmarks and links',
  { timeout: 180_000 },
  () => {
    const page = exportText(htmlFormat, [sampleSource, second]).replace(
      '<nav id="contents"',
      '<h1>Notes</h1><p>See <a href="#a1n1">there</a>.</p><nav id="contents"',
    );
    return withFiles({ 'a.html': page }, async (path) => {
      const told: [number, number | null][] = [];
      const job = { onProgress: (done: number, total: number | null) => told.push([done, total]) };
      const folder = path('.');
      const order = { page: path('a.html'), folder, print: printPage };
      expect(await printParts({ ...order, out: path('whole.pdf') }, job)).toEqual(ok(undefined));
      expect(await printParts({ ...order, out: path('joined.pdf'), length: 10, atOnce: 2 }, job)).toEqual(
        ok(undefined),
      );
      expect(told).toEqual([
        [0, 2],
        [1, 2],
        [2, 2],
      ]);
      const checked = said('qpdf', ['--check', path('joined.pdf')]);
      expect(checked).toContain('No syntax or stream encoding errors found');
      const looks = [
        (pdf: string) => said('pdfinfo', [pdf]).match(/^(?:Title|Tagged|Pages|Page size): .*$/gm),
        (pdf: string) => said('pdftotext', [pdf, '-']),
        (pdf: string) => titles(JSON.parse(said('qpdf', ['--json', '--json-key=outlines', pdf])).outlines),
        (pdf: string) => places(said('pdfinfo', ['-dests', pdf])),
        (pdf: string) => plain(pdf).match(/\/Dest \/\w+/g)?.length,
        // Each piece of content has a key of its own into the tree of tags.
        (pdf: string) =>
          [...plain(pdf).matchAll(/\/StructParents? (\d+)/g)].map(([, key]) => Number(key)).sort((a, b) => a - b),
        // All but the elements that hold a document each.
        (pdf: string) => tagged(said('pdfinfo', ['-struct-text', pdf])),
      ];
      for (const look of looks) expect(look(path('joined.pdf'))).toEqual(look(path('whole.pdf')));
    });
  },
);

function plain(pdf: string): string {
  return said('qpdf', ['--qdf', '--object-streams=disable', pdf, '-']);
}

function tagged(told: string): string[] | undefined {
  return told
    .match(/\S.*/g)
    ?.filter((line) => !/^(?:Document|Part|NonStruct)\b/.test(line))
    .map((line) => line.replace(/^Object \d+/, 'Object'));
}

function titles(bookmarks: readonly Bookmark[]): unknown[] {
  return bookmarks.map(({ title, kids }) => [title, titles(kids)]);
}

/** Page, place on it and name, of annotations: to the articles only the contents lead, which are not printed. */
function places(told: string): string[] {
  return [...new Set(told.match(/^ +\d+ \[.*"a\d+n\d+p?"$/gm))].sort();
}
