/** A printed PDF is not written as Chromium writes them, so that it cannot be joined with others. */
export class UnknownPdf extends Error {}

/** A PDF as Chromium prints it: its objects, and those from which all others hang. */
export interface PdfPart {
  /** Number of objects, and one more: the lowest number that is free. */
  size: number;
  /** Numbers of the objects there are, in the order in which they lie. */
  objects: readonly number[];
  /** What stands between "obj" and "endobj"; latin1 keeps each byte a character. */
  text(object: number): string;
  root: number;
  info: number;
}

/** Reads the table of a PDF's objects (ISO 32000-1, 7.5.4); throws UnknownPdf where it has none of the plain kind. */
export function readPart(bytes: Buffer): PdfPart {
  const end = bytes.toString('latin1', Math.max(0, bytes.length - 1024));
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1]);
  const xref = Number.isNaN(table) ? '' : bytes.toString('latin1', table);
  const size = Number(/^xref\s+0 (\d+)\s+(?=\d{10} \d{5} f)/.exec(xref)?.[1]);
  const trailer = /trailer\s*<<([\s\S]*?)>>/.exec(xref)?.[1] ?? '';
  const root = reference(trailer, 'Root');
  const info = reference(trailer, 'Info');
  const entries = [...xref.matchAll(/(\d{10}) (\d{5}) ([fn])/g)];
  // What was changed and appended has an older table that it names.
  if (root === null || info === null || entries.length !== size || trailer.includes('/Prev')) throw new UnknownPdf();
  const starts = new Map<number, number>();
  for (const [number, [, offset, generation, kind]] of entries.entries()) {
    if (kind !== 'n') continue;
    if (Number(generation) !== 0) throw new UnknownPdf();
    starts.set(number, Number(offset));
  }
  const objects = [...starts.keys()].sort((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0));
  const ends = new Map(objects.map((object, at) => [object, starts.get(objects[at + 1] ?? -1) ?? table]));
  return {
    size,
    objects,
    root,
    info,
    text(object) {
      const whole = bytes.toString('latin1', starts.get(object), ends.get(object));
      const head = `${object} 0 obj\n`;
      const last = whole.lastIndexOf('endobj');
      if (!whole.startsWith(head) || last < 0) throw new UnknownPdf();
      return whole.slice(head.length, last);
    },
  };
}

/** The object that a dictionary names under a key; null when it names none. */
export function reference(dictionary: string, key: string): number | null {
  const found = new RegExp(`/${key}\\s+(\\d+) 0 R\\b`).exec(dictionary)?.[1];
  return found === undefined ? null : Number(found);
}

/** The object that a dictionary must name. */
export function referred(dictionary: string, key: string): number {
  const object = reference(dictionary, key);
  if (object === null) throw new UnknownPdf();
  return object;
}

/** A whole number that a dictionary must have. */
export function count(dictionary: string, key: string): number {
  const found = new RegExp(`/${key}\\s+(\\d+)\\b`).exec(dictionary)?.[1];
  if (found === undefined) throw new UnknownPdf();
  return Number(found);
}
