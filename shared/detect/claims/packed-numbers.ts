/** Numbers from -19 to 19, three in two bytes. */
export const STEPS = 19;
const LEVELS = 2 * STEPS + 1;

/** The lower byte first; of three numbers the first is the lowest digit. What is missing at the end is 0. */
export function packThrees(numbers: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(numbers.length / 3) * 2);
  for (let at = 0; at < numbers.length; at += 3) {
    const three = [2, 1, 0].reduce((sum, place) => sum * LEVELS + (numbers[at + place] ?? 0) + STEPS, 0);
    bytes[(at / 3) * 2] = three & 255;
    bytes[(at / 3) * 2 + 1] = three >> 8;
  }
  return bytes;
}

export function unpackThrees(bytes: Uint8Array): Int8Array {
  const numbers = new Int8Array((bytes.length / 2) * 3);
  for (let at = 0; at < bytes.length; at += 2) {
    let three = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    for (let place = 0; place < 3; place++) {
      numbers[(at / 2) * 3 + place] = (three % LEVELS) - STEPS;
      three = Math.floor(three / LEVELS);
    }
  }
  return numbers;
}

/** Numbers from -8 to 7, two in a byte, the first in the lower half. */
export function packTwos(numbers: ArrayLike<number>): Uint8Array {
  return Uint8Array.from(
    { length: Math.ceil(numbers.length / 2) },
    (_, at) => ((numbers[2 * at] ?? 0) & 15) | (((numbers[2 * at + 1] ?? 0) & 15) << 4),
  );
}

export function unpackTwos(bytes: Uint8Array): Int8Array {
  return Int8Array.from({ length: bytes.length * 2 }, (_, at) => {
    const byte = bytes[at >> 1] ?? 0;
    return (at % 2 === 0 ? byte << 28 : byte << 24) >> 28;
  });
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
