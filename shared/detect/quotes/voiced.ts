import type { Resolved } from '../people/scene.ts';
import type { Attribution } from './attribution.ts';
import type { Utterance } from './quotes.ts';

/** An utterance with whoever said it. `own` is false where the attribution was found beside another segment. */
export interface Voiced {
  utterance: Utterance;
  attribution: Attribution | null;
  /** The passage that `attribution` counts tokens in. */
  source: number;
  resolved: Resolved | null;
  group: number;
  trust: number;
}
