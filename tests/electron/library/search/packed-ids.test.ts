import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packId, unpackId } from '../../../../electron/library/search/packed-ids.ts';

test('ids that Stet gives take 16 bytes, others stay as they are, all come back', () => {
  expect(packId('urn:uuid:434a7401-0cc1-45c3-8b3b-1510be11a2ad')).toHaveLength(16);
  for (const id of ['https://hypothes.is/a/1', 'urn:uuid:434A7401-0cc1-45c3-8b3b-1510be11a2ad', 'urn:uuid:']) {
    expect(packId(id)).toBe(id);
  }
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
        fc.string(),
      ),
      (id) => {
        expect(unpackId(packId(id))).toBe(id);
      },
    ),
  );
});
