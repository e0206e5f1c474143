import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'stet-tests-'));

/** A run of tests has one temporary folder, which goes when it ends: also what a test or a browser that was killed left in it. */
export function setup(): void {
  // Some tests run a program as another user, who must come through to what it is given.
  chmodSync(folder, 0o755);
  // Where systems look for it: Unix, then Windows.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
