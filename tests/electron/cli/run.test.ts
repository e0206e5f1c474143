import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from '../../../electron/cli/commands.ts';
import type { Io } from '../../../electron/cli/io.ts';
import { run } from '../../../electron/cli/run.ts';

/** What every command does with wrong arguments, and the help. */

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

async function ran(args: string[]): Promise<Ran> {
  const result: Ran = { code: -1, stdout: '', stderr: '' };
  const io: Io = {
    stdin: (async function* () {})(),
    async print(value) {
      result.stdout += JSON.stringify(value);
    },
    async write(text) {
      result.stdout += text;
    },
    tell(message) {
      result.stderr += message;
    },
    signal: new AbortController().signal,
  };
  result.code = await run(args, io);
  return result;
}

// No library that was opened before: the tests must not find that of whoever runs them.
beforeEach(() => void vi.stubEnv('STET_USER_DATA', '/nowhere'));
afterEach(() => void vi.unstubAllEnvs());

const wrong: [name: string, args: string[], told: RegExp][] = [
  ['no command', [], /A command is missing/],
  ['a command there is not', ['anotate'], /no command "anotate"/],
  ['an option there is not', ['list', '--libary', 'x'], /--libary/],
  ['an option without its value', ['list', '--library'], /--library/],
  ['too many operands', ['show', 'a', 'b', '--library', 'x'], /one argument too many/],
  ['too few operands', ['show', '--library', 'x'], /missing/],
  ['import without a path', ['import', '--library', 'x'], /missing/],
  ['annotate without a file', ['annotate', 'x', '--library', 'x'], /--from FILE/],
  ['search with a limit that is no number', ['search', 'x', '--limit', 'many', '--library', 'x'], /whole number/],
  ['search without a word', ['search', '--library', 'x'], /missing/],
  ['export without a format', ['export', '--out', 'x'], /Which format/],
  ['export in a format there is not', ['export', '--format', 'wax', '--out', 'x'], /no format "wax"/],
  ['export without a place', ['export', '--format', 'csv'], /Where to/],
  ['extract without anything', ['extract'], /--jsonl/],
  ['extract with both', ['extract', 'x', '--jsonl'], /--jsonl/],
  ['anchor without --jsonl', ['anchor'], /--jsonl/],
  ['check with an operand', ['check', 'x'], /go with --repair/],
  ['rebuild without a library', ['rebuild'], /Which library/],
];

describe('wrong usage', () => {
  it.each(wrong)('%s', async (_, args, told) => {
    const result = await ran(args);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(told);
  });
});

describe('help', () => {
  it('lists every command', async () => {
    const { code, stdout } = await ran(['--help']);
    expect(code).toBe(0);
    for (const { name, summary } of commands)
      expect(stdout).toSatisfy((text: string) =>
        text.split('\n').some((line) => line.startsWith(`  ${name} `) && line.endsWith(summary)),
      );
  });

  it.each(commands.map((command) => [command.name, command] as const))('of %s', async (name, command) => {
    const asked = await ran([name, '--nonsense', '--help']);
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    expect(asked.stdout).toContain(`Usage: ${command.usage}`);
    expect(await ran(['help', name])).toEqual(asked);
  });

  it('is none for a command that is not', async () => {
    expect(await ran(['help', 'wax'])).toMatchObject({ code: 2, stdout: '' });
  });
});
