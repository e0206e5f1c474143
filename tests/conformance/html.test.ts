import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../electron/browser/find-browser.ts';
import type { ExportSource } from '../../shared/export/format.ts';
import { htmlFormat } from '../../shared/export/html.ts';
import type { Block } from '../../shared/model/block.ts';
import { axeFindings } from '../support/axe.ts';
import { hasProgram, said, withFiles } from '../support/programs.ts';
import { exportText, sampleSource } from '../support/sample-export.ts';
import { exportWithNotes } from '../support/sample-notes.ts';

/** Exported pages by the W3C's validator (STET_VNU_JAR names its jar) and by axe. */

const item = (level: number, ordered: boolean): Block => ({ type: 'list', level, ordered, text: 'item' });
const lists: Block[] = [item(1, false), item(3, true), item(2, true), item(1, true), item(2, false)];
const hard = `"'<>&\u0001\r\ud800`;
const { article } = sampleSource;
const sources: ExportSource[] = [
  sampleSource,
  { ...sampleSource, blocks: [...lists, { type: 'paragraph', text: 'עולם' }], annotations: [] },
  {
    ...sampleSource,
    article: {
      ...article,
      metadata: { ...article.metadata, title: hard, url: 'https://a.example/ "<', language: hard },
    },
    blocks: [{ type: 'paragraph', text: hard, marks: [{ type: 'link', start: 0, end: 3, href: 'http://[::1/x y' }] }],
    annotations: [],
  },
];
const pages = {
  'one.html': exportText(htmlFormat),
  'all.html': exportText(htmlFormat, sources),
  'none.html': exportText(htmlFormat, []),
  'notes.html': Buffer.from(exportWithNotes(htmlFormat)).toString(),
};

const jar = process.env['STET_VNU_JAR'];

describe.skipIf(!jar || !hasProgram('java', ['-version'], 'Java'))('a page by the W3C validator', () => {
  it('is valid', { timeout: 120_000 }, () =>
    withFiles(pages, (path) => {
      expect(said('java', ['-jar', jar ?? '', ...Object.keys(pages).map(path)])).toBe('');
    }),
  );
});

const executablePath = findBrowser();

describe.skipIf(!executablePath)('a page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      chromiumSandbox: process.getuid?.() !== 0,
    });
  });
  afterAll(() => browser.close());

  it.each(['light', 'dark'] as const)('has nothing that axe finds, in %s', { timeout: 60_000 }, (colorScheme) =>
    withFiles(pages, async (path) => {
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(pathToFileURL(path('all.html')).href);
      expect(await axeFindings(page)).toEqual([]);
      // It needs nothing else.
      expect(asked).toHaveLength(1);
      await context.close();
    }),
  );
});
