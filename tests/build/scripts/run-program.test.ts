import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../../build/scripts/paths.ts';
import { runPackage } from '../../../build/scripts/run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'stet-program-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function script(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return relative(join(root, 'node_modules'), join(folder, name));
}

test('answers the exit code', async () => {
  expect(await runPackage(script('three.cjs', 'process.exit(Number(process.argv[2]))'), ['3'])).toBe(3);
  expect(await runPackage(script('none.cjs', ''), [])).toBe(0);
});

test.skipIf(process.platform === 'win32')('a program that hangs is ended, with what it started', async () => {
  const pidFile = join(folder, 'pid');
  const hanging = script(
    'hangs.cjs',
    `const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(child.pid));
setInterval(() => {}, 1000);`,
  );
  // On a busy machine it may take a while until it has started anything.
  for (let patience = 1000; !existsSync(pidFile); patience *= 2)
    expect(await runPackage(hanging, [], patience)).toBe(128 + 9);
  const grandchild = Number(readFileSync(pidFile, 'utf8'));
  await expect.poll(() => isRunning(grandchild)).toBe(false);
});

/** A process that has ended but that nobody has asked about yet counts as ended. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = `/proc/${pid}/stat`;
  return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, 'utf8'));
}
