/** A square picture as PNG bytes. */
export interface Picture {
  /** Side in pixels. */
  size: number;
  png: Uint8Array;
}

/**
 * A Windows icon of PNG pictures (read since Windows Vista).
 * The header is 6 bytes, each directory entry 16, little-endian; a size of 256 is written as 0.
 */
export function encodeIco(pictures: Picture[]): Uint8Array {
  const directory = Buffer.alloc(6 + 16 * pictures.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(pictures.length, 4);
  let offset = directory.length;
  pictures.forEach(({ size, png }, index) => {
    if (size > 256) throw new RangeError(`A Windows icon holds at most 256 pixels, not ${size}.`);
    const at = 6 + 16 * index;
    directory.writeUInt8(size % 256, at);
    directory.writeUInt8(size % 256, at + 1);
    directory.writeUInt16LE(1, at + 4); // planes
    directory.writeUInt16LE(32, at + 6); // bits a pixel
    directory.writeUInt32LE(png.length, at + 8);
    directory.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([directory, ...pictures.map(({ png }) => png)]);
}

/** Types of the Apple icon format that hold PNG, by pixels; 32 and more also stand for half the size on a Retina screen. */
const appleTypes: Record<number, string[]> = {
  32: ['ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/** An Apple icon of PNG pictures: "icns", the whole length, then type, length and bytes of each; lengths big-endian, headers included. */
export function encodeIcns(pictures: Picture[]): Uint8Array {
  const parts = pictures.flatMap(({ size, png }) => {
    const types = appleTypes[size];
    if (!types) throw new RangeError(`An Apple icon has no place for ${size} pixels.`);
    return types.map((type) => Buffer.concat([appleHeader(type, png.length), png]));
  });
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([appleHeader('icns', length), ...parts]);
}

function appleHeader(type: string, length: number): Buffer {
  const header = Buffer.alloc(8);
  header.write(type, 'latin1');
  header.writeUInt32BE(length + 8, 4);
  return header;
}
