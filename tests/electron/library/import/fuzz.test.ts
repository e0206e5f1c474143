import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { damage, expectSound, mutate, patience, runs } from '../../../support/damage.ts';

const folder = new URL('../../../../build/sample/', import.meta.url).pathname;
const samples = readdirSync(folder)
  .filter((name) => /\.(?:txt|md|html)$/.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}${name}`)) }));

describe('damaged articles are read or refused, and never throw', { timeout: patience }, () => {
  test.each(samples)('$name', async ({ name, bytes }) => {
    await fc.assert(
      fc.asyncProperty(damage, (changes) => expectSound(name, mutate(bytes, changes))),
      { numRuns: runs },
    );
  });

  test.each(['x.txt', 'x.md', 'x.html'])('random bytes as %s', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), (bytes) => expectSound(name, bytes)),
      { numRuns: runs * 3 },
    );
  });
});
