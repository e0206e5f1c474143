import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CommandLine, report } from '../../support/command-line.ts';

/** Commands that answer lines of standard input, and the program as a process among others. */

const cli = new CommandLine();
afterAll(() => cli.remove());

const quote = (exact: string) => [{ type: 'TextQuoteSelector', exact, prefix: 'one ', suffix: ' three' }];

describe('anchor', { timeout: 60_000 }, () => {
  it('answers each line in order, in code points', async () => {
    const lines = [
      {
        id: 1,
        text: '😀 one two three',
        selectors: [...quote('two'), { type: 'TextPositionSelector', start: 6, end: 9 }],
      },
      { id: 'b', text: 'nothing like it', selectors: quote('two') },
      {
        id: 'c',
        text: '😀 zero one two three',
        oldText: 'one two three',
        selectors: [{ type: 'TextPositionSelector', start: 4, end: 7 }],
      },
    ];
    const ran = await cli.run(['anchor', '--jsonl'], lines.map((line) => JSON.stringify(line)).join('\r\n'));
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.lines()).toEqual([
      { id: 1, start: 6, end: 9, score: 1, method: 'position' },
      { id: 'b', orphan: true },
      { id: 'c', start: 11, end: 14, score: 1, method: 'diff' },
    ]);
  });

  it('answers bad lines with an error and goes on', async () => {
    const good = JSON.stringify({ id: 2, text: 'x\u2028one two three', selectors: quote('two') });
    const ran = await cli.run(['anchor', '--jsonl'], `{"id": 1}\nno json\n\n${good}\n`);
    expect(ran.code).toBe(1);
    expect(ran.lines()).toMatchObject([
      { id: 1, error: expect.any(String) },
      { id: null, error: expect.any(String) },
      { id: 2 },
    ]);
  });
});

describe('extract', { timeout: 60_000 }, () => {
  it('prints what importing a file would store', async () => {
    cli.write('ferry.txt', report);
    const ran = await cli.run(['extract', 'ferry.txt']);
    expect(ran.stderr).toBe('');
    const extracted = ran.json() as Record<string, unknown> & {
      blocks: { text: string }[];
      body: string;
      keep: boolean[];
    };
    expect(Object.keys(extracted)).toEqual(
      'id title byline bylineRole publication published place url language blocks body removed uncertain keep'.split(
        ' ',
      ),
    );
    expect(extracted).toMatchObject({ title: 'Ferry to Holm becomes free 😀', byline: 'Kim Aas' });
    expect(extracted.body).toBe(extracted.blocks.map(({ text }) => text).join('\n\n'));
    expect(extracted.keep).toHaveLength(report.split('\n').filter((line) => line.trim() !== '').length);
  });

  it('answers lines of text, page and file, and failures in their place', async () => {
    cli.write('ferry.txt', report);
    const sources = [
      { id: 'raw', raw: report },
      {
        id: 'html',
        html: `<html><head><title>Ferry</title></head><body><article><h1>Ferry</h1><p>${'The ferry is free. '.repeat(20)}</p></article></body></html>`,
        url: 'https://holm.example/f',
      },
      { id: 'none', file: 'none.txt' },
      { id: 'both', raw: 'x', file: 'y' },
      { id: 'file', file: 'ferry.txt' },
    ];
    const ran = await cli.run(['extract', '--jsonl'], sources.map((source) => JSON.stringify(source)).join('\n'));
    expect(ran.code).toBe(1);
    expect(ran.lines()).toMatchObject([
      { id: 'raw', title: 'Ferry to Holm becomes free 😀' },
      { id: 'html', title: 'Ferry' },
      { id: 'none', error: expect.any(String) },
      { id: 'both', error: expect.stringContaining('exactly one') },
      { id: 'file', byline: 'Kim Aas' },
    ]);
  });
});

describe('wrong usage', { timeout: 60_000 }, () => {
  it('ends with 2 and a sentence on standard error', async () => {
    const ran = await cli.run(['list', '--libary', 'x']);
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--libary') });
  });
});

describe('a reader that stops early', { timeout: 60_000 }, () => {
  it('is no failure', async () => {
    const main = join(import.meta.dirname, '..', '..', '..', 'electron', 'cli', 'main.ts');
    const child = spawn(process.execPath, [main, 'anchor', '--jsonl']);
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      told += text;
    });
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    const line = `${JSON.stringify({ id: 1, text: 'x'.repeat(1000), selectors: [] })}\n`;
    const code = new Promise((resolve) => child.on('close', resolve));
    for (let n = 0; n < 2000; n++) child.stdin.write(line);
    child.stdin.end();
    expect(await code).toBe(0);
    expect(told).toBe('');
  });
});
