import { hash } from 'node:crypto';

/** Lowercase hexadecimal, as `sha256sum` prints it. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data);
}
