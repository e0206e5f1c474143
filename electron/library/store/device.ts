import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { ok, type Result } from '../../../shared/model/result.ts';
import { writeAtomic } from './atomic-write.ts';
import { attempt } from './problems.ts';

const deviceSchema = z.object({ device: z.string().regex(/^[a-z0-9]{4,32}$/), next: z.int().nonnegative() });

/** Counters are reserved in blocks, so that a save need not write this file and a crash never leads to the same number twice. */
const BLOCK = 1000;

/** Gives out version ids `<device>:<counter>`: unique for ever, and ordered for one device without a clock. */
export interface Versions {
  /** The next version id; its counter is greater than `above`. */
  next(above: number): Promise<Result<string>>;
}

/**
 * This computer's name and counter for one library, kept outside of the library (which may be copied to another computer).
 * Only the process that holds the library may use it. When the file is lost, the computer takes a new name.
 */
export function deviceVersions(cacheDir: string, key: string): Versions {
  const path = join(cacheDir, `${key}.device.json`);
  let state: { device: string; next: number; reserved: number } | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  async function take(above: number): Promise<Result<string>> {
    const known = state ?? (await readDevice(path));
    const device = known?.device ?? randomBytes(5).toString('hex');
    const counter = Math.max(known?.next ?? 1, above + 1);
    let reserved = state?.reserved ?? 0;
    if (counter >= reserved) {
      reserved = counter + BLOCK;
      const written = await attempt('The version counter could not be written', async () => {
        await mkdir(cacheDir, { recursive: true });
        await writeAtomic(path, JSON.stringify({ device, next: reserved }));
      });
      if (!written.ok) return written;
    }
    state = { device, next: counter + 1, reserved };
    return ok(`${device}:${counter}`);
  }

  return {
    next(above) {
      const taken = turn.then(() => take(above));
      turn = taken.catch(() => undefined);
      return taken;
    },
  };
}

async function readDevice(path: string): Promise<z.infer<typeof deviceSchema> | null> {
  try {
    const parsed = deviceSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
