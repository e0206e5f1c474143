import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const main = join(import.meta.dirname, '..', '..', 'electron', 'cli', 'main.ts');

export interface Ran {
  code: number | null;
  stdout: string;
  /** Without how far the work is, which a busy machine tells and another does not. */
  stderr: string;
  /** Standard output as JSON. */
  json(): unknown;
  /** Standard output as JSON lines. */
  lines(): Record<string, unknown>[];
}

/** The program run from its sources as a process of its own, in a folder and with a cache that are thrown away. */
export class CommandLine {
  readonly folder = mkdtempSync(join(tmpdir(), 'stet-cli-'));
  readonly library = join(this.folder, 'library');

  write(name: string, text: string | Uint8Array): string {
    writeFileSync(join(this.folder, name), text);
    return name;
  }

  /** Runs with `--library` where the arguments name it as LIBRARY. */
  async run(args: string[], input = ''): Promise<Ran> {
    const child = spawn(process.execPath, [main, ...args.map((arg) => (arg === 'LIBRARY' ? this.library : arg))], {
      cwd: this.folder,
      env: {
        ...process.env,
        STET_CACHE_DIR: join(this.folder, 'cache'),
        STET_USER_DATA: join(this.folder, 'user-data'),
      },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    // A program that ends without reading its input is no failure of the test.
    child.stdin.on('error', () => undefined).end(input);
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return {
      code,
      stdout,
      stderr: stderr.replace(/^\d+ of \d+ .*\n/gm, ''),
      json: () => JSON.parse(stdout),
      lines: () =>
        stdout
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line)),
    };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** An invented report, as somebody might save it. */
export const report = `Ferry to Holm becomes free 😀

By Kim Aas

HOLM — The ferry to Holm will cost nothing from May, the council said on Tuesday after a debate of three hours.

“We can afford it for ten years,” said Ada Lind, the mayor of the town. The opposition voted against the plan.

The crossing takes twenty minutes and carried ninety thousand people last year, according to the harbour office.

Nobody from the shipping company wanted to comment on the plan before its board meets again in the autumn.
`;
