import fc from 'fast-check';
import { expect, it } from 'vitest';
import { memorySpool } from '../../../shared/export/spool.ts';
import { SpooledText } from '../../../shared/export/spooled-text.ts';

it('gives back what was written', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 50 })), fc.nat(5000), (parts, times) => {
      const text = new SpooledText(memorySpool());
      const written = [...parts, 'ä😀'.repeat(times * 3)].map((part) => part.toWellFormed());
      for (const part of written) text.write(part);
      expect(text.empty).toBe(written.join('') === '');
      expect(Buffer.concat([...text.read()]).toString()).toBe(written.join(''));
    }),
    { numRuns: 50 },
  );
});
