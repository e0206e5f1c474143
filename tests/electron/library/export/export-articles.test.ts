import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ExportOrder, exportArticles } from '../../../../electron/library/export/export-articles.ts';
import { claimOf } from '../../../../shared/model/annotation.ts';
import { withStatus } from '../../../../shared/model/claim-status.ts';
import { fail, ok } from '../../../../shared/model/result.ts';
import { sampleContext, sampleSource } from '../../../support/sample-export.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function order(change: Partial<ExportOrder> = {}): ExportOrder {
  return {
    format: 'jsonld',
    ids: ['a', 'b'],
    read: async () => ok(sampleSource),
    context: sampleContext,
    out: join(folder, 'out.jsonld'),
    ...change,
  };
}

const asRoot = process.getuid?.() === 0;

describe('exportArticles', () => {
  it('writes the file and tells how far it is', async () => {
    const told: [number, number | null][] = [];
    const done = await exportArticles(order(), { onProgress: (count, total) => told.push([count, total]) });
    expect(done).toEqual(ok({ path: join(folder, 'out.jsonld') }));
    expect(JSON.parse(readFileSync(join(folder, 'out.jsonld'), 'utf8')).total).toBe(12);
    expect(told).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
    expect(readdirSync(folder)).toEqual(['out.jsonld']);
  });

  it('keeps the old file when an article cannot be read', async () => {
    writeFileSync(join(folder, 'out.jsonld'), 'old');
    const read = async (id: string) => (id === 'a' ? ok(sampleSource) : fail('damaged', 'Article b is damaged.'));
    expect(await exportArticles(order({ read }))).toEqual(fail('damaged', 'Article b is damaged.'));
    expect(readdirSync(folder)).toEqual(['out.jsonld']);
    expect(readFileSync(join(folder, 'out.jsonld'), 'utf8')).toBe('old');
  });

  it('writes no reviews where no claim has been checked, and leaves what was there', async () => {
    const out = join(folder, 'claims.jsonld');
    writeFileSync(out, 'old');
    const claims = sampleSource.annotations.filter(({ annotation }) => claimOf(annotation));
    const unchecked = claims.map((placed) => ({
      ...placed,
      annotation: withStatus(placed.annotation, 'unchecked', '', '2031-01-02T00:00:00Z'),
    }));
    expect(unchecked).not.toEqual([]);
    const read = async () => ok({ ...sampleSource, annotations: unchecked });
    expect(await exportArticles(order({ format: 'claimreview', out, read }))).toMatchObject({
      error: { code: 'empty', message: expect.stringMatching(/^No claim .* checked.* No file was written\.$/) },
    });
    expect(await exportArticles(order({ format: 'claimreview', out, ids: [] }))).toMatchObject({
      error: { code: 'empty' },
    });
    expect(readdirSync(folder)).toEqual(['claims.jsonld']);
    expect(readFileSync(out, 'utf8')).toBe('old');
    expect(await exportArticles(order({ format: 'claimreview', out }))).toMatchObject({ ok: true });
    expect(JSON.parse(readFileSync(out, 'utf8'))['@graph']).not.toEqual([]);
  });

  it('stops when it is cancelled and leaves nothing behind', async () => {
    const stop = new AbortController();
    const read = async () => {
      stop.abort();
      return ok(sampleSource);
    };
    expect(await exportArticles(order({ read }), { signal: stop.signal })).toMatchObject({
      error: { code: 'cancelled' },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  const refused: [name: string, change: () => Partial<ExportOrder>, code: string][] = [
    ['a format there is not', () => ({ format: 'wax' }), 'bad-arguments'],
    ['a folder that is not there', () => ({ out: join(folder, 'none', 'out') }), 'not-found'],
    ['the name of a folder', () => ({ out: makeFolder('taken') }), 'exists'],
    ['a name below a file', () => ({ out: join(makeFile('file'), 'out') }), 'not-found'],
    ['a name too long', () => ({ out: join(folder, 'x'.repeat(400)) }), 'bad-arguments'],
  ];

  it.each(refused)('refuses %s with a sentence', async (_, change, code) => {
    const refusal = await exportArticles(order(change()));
    expect(refusal).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(/\.$/) } });
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.skipIf(asRoot)('refuses a folder it may not write to', async () => {
    const closed = makeFolder('closed');
    chmodSync(closed, 0o500);
    expect(await exportArticles(order({ out: join(closed, 'out') }))).toMatchObject({
      error: { code: 'no-permission' },
    });
  });
});

function makeFolder(name: string): string {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'full'), '');
  return join(folder, name);
}

function makeFile(name: string): string {
  writeFileSync(join(folder, name), '');
  return join(folder, name);
}
