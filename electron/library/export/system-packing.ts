import { constants, deflateRawSync } from 'node:zlib';
import type { ZipMeans } from '../../../shared/export/zip/zip-writer.ts';

/** Packing by zlib. */
export const systemPacking: Required<Pick<ZipMeans, 'pack' | 'packPiece'>> = {
  pack: deflateRawSync,
  packPiece: (bytes, before) =>
    deflateRawSync(bytes, {
      finishFlush: constants.Z_SYNC_FLUSH,
      ...(before.length > 0 && { dictionary: before }),
    }),
};
