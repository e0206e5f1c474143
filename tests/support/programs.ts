import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Programs that nobody here wrote, which exports are checked with where they are installed. */

/** Whether the program runs; says so once when it does not, so that a skipped check is seen. */
export function hasProgram(program: string, args: string[] = ['--version'], what = program): boolean {
  const runs = spawnSync(program, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;
  if (!runs) console.warn(`${what} is not installed: what it checks is not checked.`);
  return runs;
}

/** Runs work with a folder that holds these files, and takes the folder away again. */
export async function withFiles<Value>(
  files: Record<string, string | Uint8Array>,
  work: (path: (name: string) => string) => Value | Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-check-'));
  const path = (name: string) => join(folder, name);
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(path(name), content);
    return await work(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a program says about a file, on both of its outputs; throws when it fails. */
export function said(program: string, args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? `${stdout}${stderr}`}`);
  return stdout + stderr;
}
