import { spawn } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, ok } from '../../shared/model/result.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { printArguments } from '../browser/print-command.ts';
import type { PrintPage } from '../library/print-parts.ts';

/** How much of what the browser says is kept for the problem's detail. */
const KEPT = 2000;

/** Prints with the Chromium, Chrome or Edge that is installed, without a window and with a profile of its own. */
export const printPage: PrintPage = async (page, out, signal) => {
  const browser = findBrowser();
  if (!browser) {
    return fail(
      'unsupported',
      'A PDF is printed by Chromium, Chrome or Edge, and none of them was found. Install one or name it in STET_CHROMIUM; nothing was exported.',
    );
  }
  const profile = await mkdtemp(join(tmpdir(), 'stet-browser-'));
  try {
    const said = await run(browser, printArguments(page, out, profile, process.getuid?.() === 0), signal);
    const { size } = await stat(out).catch(() => ({ size: 0 }));
    if (size > 0) return ok(undefined);
    return fail('internal', `${browser} printed no PDF; nothing was exported.`, said);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }
};

/** Resolves with the end of what the program said, however it ended. */
function run(program: string, args: string[], signal: AbortSignal | undefined): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const running = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], ...(signal ? { signal } : {}) });
    running.stderr.on('data', (part) => {
      said = `${said}${part}`.slice(-KEPT);
    });
    running.on('error', (error) => resolve(error.message));
    running.on('close', () => resolve(said));
  });
}
