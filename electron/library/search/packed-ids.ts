import type { SQLInputValue } from 'node:sqlite';

const uuid = /^urn:uuid:([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})$/;

/** An annotation's id as the index keeps it: 16 bytes for the ids that Stet gives, any other as it is. */
export function packId(id: string): string | Uint8Array {
  const parts = uuid.exec(id);
  return parts ? Buffer.from(parts.slice(1).join(''), 'hex') : id;
}

export function unpackId(packed: SQLInputValue | undefined): string {
  if (!(packed instanceof Uint8Array)) return String(packed);
  const hex = Buffer.from(packed).toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${parts.join('-')}`;
}
