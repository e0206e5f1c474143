import { expect, it } from 'vitest';
import { SLOTS, slotsFor, slotsOf } from '../../../../shared/detect/claims/word-slots.ts';

const words = Array.from({ length: SLOTS }, (_, rank) => `word${rank.toString(36)}`);

it('finds each word that has a slot in that slot', () => {
  const { checks, owners } = slotsFor(words);
  for (const [slot, owner] of owners.entries())
    if (owner !== undefined) expect(slotsOf([owner], checks)).toEqual([slot]);
});

it('keeps the first words whole, and of as many as there are slots most', () => {
  const { owners } = slotsFor(words);
  const kept = new Set(owners);
  expect(words.slice(0, 1000).filter((word) => !kept.has(word)).length).toBeLessThan(10);
  expect(owners.filter((owner) => owner !== undefined).length).toBeGreaterThan(SLOTS * 0.8);
});

it('seldom takes a word for another', () => {
  const { checks } = slotsFor(words);
  const others = Array.from({ length: 2000 }, (_, rank) => `other${rank}`);
  expect(slotsOf(others, checks).length).toBeLessThan(2000 * 0.05);
});

it('finds nothing in empty slots', () => {
  expect(slotsOf(['senator', '', '?'], new Uint8Array(SLOTS))).toEqual([]);
});
