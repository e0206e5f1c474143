import { afterAll, describe, expect, it } from 'vitest';
import { CommandLine } from '../../support/command-line.ts';

const cli = new CommandLine();
afterAll(() => cli.remove());

const article = `HARBOUR GAZETTE
Sponsor: BEER

The pier will reopen

By Pia Roth

The council spent $4.2 million on the pier in 2021, and the first boats will return in spring.

“We missed it 😀,” said Una Birch, who runs the booth at the end of the pier and sold 900 tickets in one summer.
`;

describe('suggest', { timeout: 60_000 }, () => {
  it('answers each line in order, in code points', async () => {
    const lines = [
      { id: 1, text: '🦀 “We missed it,” said Una Birch.' },
      { id: 'b', text: 'Nobody said a word.' },
    ];
    const ran = await cli.run(['suggest', '--jsonl'], lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.lines()).toMatchObject([
      {
        id: 1,
        quotes: [{ start: 3, end: 16, text: 'We missed it,', speaker: 'Una Birch', cue: 'said', type: 'direct' }],
      },
      { id: 'b', quotes: [], claims: [] },
    ]);
  });

  it('answers a bad line with an error and goes on', async () => {
    const ran = await cli.run(['suggest', '--jsonl'], '{"id": 7}\n{"id": 8, "text": ""}\n');
    expect(ran.code).toBe(1);
    expect(ran.lines()).toMatchObject([
      { id: 7, error: expect.any(String) },
      { id: 8, quotes: [], claims: [] },
    ]);
  });

  it('cleans a file first, and proposes for its body', async () => {
    const path = cli.write('pier.txt', article);
    const [suggested] = (await cli.run(['suggest', path])).lines();
    expect(suggested).toMatchObject({ quotes: [{ text: 'We missed it 😀,', speaker: 'Una Birch' }] });
    const { quotes, claims } = suggested as { quotes: Range[]; claims: Range[] };
    const body = [...article.slice(article.indexOf('The council')).trimEnd()];
    for (const { start, end, text } of [...quotes, ...claims]) expect(body.slice(start, end).join('')).toBe(text);
  });

  it('says what is wrong with its arguments', async () => {
    expect((await cli.run(['suggest'])).code).toBe(2);
    expect((await cli.run(['suggest', '--jsonl', 'x'])).code).toBe(2);
    const missing = await cli.run(['suggest', 'gone.txt']);
    expect(missing).toMatchObject({ code: 1, stdout: '' });
    expect(missing.stderr).toContain('gone.txt');
  });
});

interface Range {
  start: number;
  end: number;
  text: string;
}
