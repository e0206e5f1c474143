/** Which half of a set a page belongs to: the rules are tuned on `dev` only, `held` is for reporting. */
export type Half = 'dev' | 'held';

export const halves: readonly Half[] = ['dev', 'held'];

/** By parity of a hash of the page's id, so that the halves stay the same whatever the order. */
export function halfOf(id: string): Half {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = (Math.imul(hash, 31) + id.charCodeAt(at)) >>> 0;
  return (hash >>> 3) % 2 === 0 ? 'dev' : 'held';
}
