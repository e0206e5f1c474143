import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../../electron/browser/find-browser.ts';
import type { Io } from '../../../electron/cli/io.ts';
import { run } from '../../../electron/cli/run.ts';
import { report } from '../../support/command-line.ts';

/** Which articles go out, how they are laid out, and what is said when they do not. */

const folder = mkdtempSync(join(tmpdir(), 'stet-cli-export-'));
const library = join(folder, 'library');
const ids: string[] = [];

/** Runs one command in this process, in the folder. */
async function ran(args: string[]) {
  const result = { code: -1, printed: [] as unknown[], stderr: '' };
  const io: Io = {
    stdin: (async function* () {})(),
    print: async (value) => void result.printed.push(value),
    write: async () => undefined,
    tell(message) {
      // How far the work is, a busy machine tells and another does not.
      if (!/^\d+ of \d+ /.test(message)) result.stderr += `${message}\n`;
    },
    signal: new AbortController().signal,
  };
  result.code = await run([...args, '--library', library], io);
  return result;
}

beforeAll(async () => {
  vi.stubEnv('STET_CACHE_DIR', join(folder, 'cache'));
  const files = [join(folder, 'ferry.txt'), join(folder, 'bakery.txt'), join(folder, 'quotes.json')];
  writeFileSync(files[0] ?? '', report);
  writeFileSync(files[1] ?? '', report.replaceAll(/ferry/gi, 'bakery').replace('Kim Aas', 'Mo Berg'));
  const quote = { kind: 'quote', exact: 'We can afford it for ten years', speaker: 'Ada Lind' };
  const claim = { kind: 'claim', exact: 'carried ninety thousand people' };
  writeFileSync(files[2] ?? '', JSON.stringify([quote, claim]));
  const imported = await ran(['import', ...files.slice(0, 2)]);
  ids.push(...(imported.printed[0] as { id: string }[]).map(({ id }) => id));
  expect(await ran(['annotate', ids[0] ?? '', '--from', files[2] ?? ''])).toMatchObject({ code: 0 });
  const collections = [
    { id: 'outer', name: 'Transport', parent: null, articles: [], query: null },
    { id: 'inner', name: 'Ferries', parent: 'outer', articles: [ids[0]], query: null },
    { id: 'twin', name: 'Ferries', parent: null, articles: [], query: null },
  ];
  writeFileSync(join(library, 'collections.json'), JSON.stringify({ format: 1, collections }));
}, 60_000);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

async function exported(format: string, ...more: string[]) {
  const out = join(folder, `out.${format}`);
  const { printed, stderr } = await ran(['export', ...more, '--format', format, '--out', out]);
  expect(stderr).toBe('');
  expect(printed).toEqual([{ path: out }]);
  return readFileSync(out);
}

describe('export', { timeout: 120_000 }, () => {
  const scopes: [name: string, args: () => string[], titles: string[]][] = [
    ['the library', () => [], ['bakery', 'ferry']],
    ['an article', () => [ids[1] ?? ''], ['bakery']],
    ['a search', () => ['--query', 'byline:aas'], ['ferry']],
    ['a collection with those inside of it', () => ['--collection', 'transport'], ['ferry']],
    ['a collection by its id', () => ['--collection', 'inner'], ['ferry']],
  ];
  it.each(scopes)('takes %s', async (_, args, titles) => {
    const items = JSON.parse((await exported('csl', ...args())).toString()) as { title: string }[];
    const first = items.map(({ title }) => title.split(' ')[0]?.toLowerCase());
    expect(new Set(first)).toEqual(new Set(titles));
  });

  const refused: [name: string, args: () => string[], code: number, says: RegExp][] = [
    ['a search that finds nothing', () => ['--query', 'zebra'], 1, /no article in what was asked for/],
    ['a collection there is not', () => ['--collection', 'Trains'], 1, /no collection "Trains".*"Transport"/],
    ['a collection of a name that two have', () => ['--collection', 'Ferries'], 1, /inner, twin/],
    ['a collection without articles', () => ['--collection', 'twin'], 1, /no article/],
    ['reviews of claims that nobody has checked', () => ['--format', 'claimreview'], 1, /No claim .* checked/],
    ['two ways at once', () => [ids[0] ?? '', '--query', 'ferry'], 2, /in one way/],
    ['a template there is not', () => ['--template', 'poem'], 2, /no template "poem"/],
  ];
  it.each(refused)('refuses %s and writes nothing', async (_, args, code, says) => {
    const out = join(folder, 'no.csv');
    const refusal = await ran(['export', '--format', 'csv', '--out', out, ...args()]);
    expect(refusal).toMatchObject({ code, printed: [] });
    expect(refusal.stderr).toMatch(says);
    expect(existsSync(out)).toBe(false);
  });

  it('lays out by template', async () => {
    expect((await exported('markdown', '--template', 'person')).toString()).toMatch(/^# Ada Lind$/m);
    const files = unzipSync(await exported('docx', '--template', 'report'));
    expect(strFromU8(files['word/document.xml'] as Uint8Array)).not.toContain('commentRangeStart');
  });

  it('lists the formats with their templates', async () => {
    const [listed] = (await ran(['export', '--format', 'list'])).printed as [
      { id: string; templates?: { id: string }[] }[],
    ];
    for (const id of [
      'markdown',
      'notes',
      'html',
      'pdf',
      'docx',
      'csv',
      'xlsx',
      'jsonld',
      'qdpx',
      'qdc',
      'taguette',
      'taguette-tags',
      'claimreview',
      'csl',
      'bibtex',
      'ris',
      'hypothesis',
      'bundle',
    ]) {
      expect(listed.map((format) => format.id)).toContain(id);
    }
    const markdown = listed.find(({ id }) => id === 'markdown');
    expect(markdown?.templates?.map(({ id }) => id)).toEqual(['article', 'person', 'claim', 'tag']);
  });

  it('reports what stands open instead, for the same articles', async () => {
    const [found] = (await ran(['export', '--report', '--collection', 'inner'])).printed;
    expect(found).toMatchObject({ articles: 1, annotations: 2, exact: 2 });
    const { findings } = found as { findings: { problem: string }[] };
    expect(findings.map(({ problem }) => problem)).toEqual(['unchecked-claim', 'no-evidence']);
  });
});

describe('export to PDF', { timeout: 120_000 }, () => {
  it.skipIf(!findBrowser())('prints with tags and bookmarks', async () => {
    const pdf = (await exported('pdf', ids[0] ?? '')).toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Outlines');
    expect(pdf).toMatch(/\/MediaBox \[0 0 594\.9/);
  });

  it('says what it needs, and leaves nothing behind', async () => {
    const named = process.env['STET_CHROMIUM'];
    vi.stubEnv('STET_CHROMIUM', join(folder, 'no-browser'));
    const refusal = await ran(['export', '--format', 'pdf', '--out', join(folder, 'none.pdf')]);
    vi.stubEnv('STET_CHROMIUM', named);
    expect(refusal).toMatchObject({ code: 1, printed: [] });
    expect(refusal.stderr).toContain('printed no PDF; nothing was exported.');
    expect(readdirSync(folder).filter((name) => name.includes('none.pdf'))).toEqual([]);
  });
});
