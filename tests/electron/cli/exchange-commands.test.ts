import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandLine, report } from '../../support/command-line.ts';

let cli: CommandLine;
beforeAll(async () => {
  cli = new CommandLine();
  cli.write('ferry.txt', report);
  expect((await cli.run(['import', 'ferry.txt', '--library', 'LIBRARY'])).code).toBe(0);
}, 60_000);
afterAll(() => cli.remove());

const rows = (...words: string[]) =>
  JSON.stringify({
    rows: words.map((exact, at) => ({
      id: `${at}`,
      uri: `https://holm.example/${at}`,
      text: 'Look again',
      target: [{ selector: [{ type: 'TextQuoteSelector', exact }] }],
    })),
  });

describe('import-annotations', () => {
  it('places them, tells what it could not, and exports what came in', async () => {
    cli.write('h.json', rows('The crossing takes twenty minutes', 'words of another page'));
    const ran = await cli.run(['import-annotations', 'h.json', '--library', 'LIBRARY', '--jsonl']);
    expect(ran.lines().map(({ status }) => status)).toEqual(['placed', 'unplaced']);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('words of another page: unplaced.');
    const out = await cli.run(['export', '--format', 'hypothesis', '--out', 'out.json', '--library', 'LIBRARY']);
    expect(out.code).toBe(0);
    expect(JSON.parse(readFileSync(join(cli.folder, 'out.json'), 'utf8')).rows[0].text).toBe('Look again');
  });

  it.each([
    [['import-annotations', 'h.json', '--format', 'wax', '--library', 'LIBRARY'], 2],
    [['import-annotations', 'none.json', '--library', 'LIBRARY'], 1],
    [['restore', 'none.zip'], 2],
    [['restore', 'none.zip', '--library', 'new'], 1],
    [['merge', 'none', '--library', 'LIBRARY'], 1],
    [['backup', 'no/folder/out.zip', '--library', 'LIBRARY'], 1],
  ])('%j ends with %i and a sentence', async (args, code) => {
    const ran = await cli.run(args);
    expect([ran.code, ran.stdout]).toEqual([code, '']);
    expect(ran.stderr.trim()).toMatch(/\.$|prints those there are|DIR/);
  });
});

it('export --report tells what stands open and writes nothing', { timeout: 60_000 }, async () => {
  const ran = await cli.run(['export', '--report', '--library', 'LIBRARY']);
  expect(ran.code).toBe(0);
  expect(ran.json()).toMatchObject({ articles: 1, findings: [] });
});

it('backup, restore and merge bring the library back', { timeout: 60_000 }, async () => {
  expect((await cli.run(['backup', 'all.zip', '--library', 'LIBRARY'])).code).toBe(0);
  expect((await cli.run(['restore', 'all.zip', '--library', 'again'])).code).toBe(0);
  expect((await cli.run(['check', '--library', 'again'])).json()).toEqual([]);
  expect((await cli.run(['merge', 'all.zip', '--library', 'again'])).json()).toMatchObject({ same: 1, failed: [] });
  cli.write(
    'other.txt',
    report.replaceAll('Holm', 'Lund').replaceAll('ferry', 'bridge').replaceAll('council', 'county'),
  );
  await cli.run(['import', 'other.txt', '--library', 'again']);
  expect((await cli.run(['merge', 'again', '--library', 'LIBRARY'])).json()).toMatchObject({ added: 1, failed: [] });
  expect(existsSync(join(cli.folder, 'again', 'library.json'))).toBe(true);
});
