import { describe, expect, it } from 'vitest';
import { Drift } from '../../../../shared/anchor/search/drift.ts';

describe('drift', () => {
  it('expects nothing to have moved, within a twentieth of the text, when nothing is known', () => {
    expect(new Drift(10_000).expect(4000)).toEqual({ at: 4000, within: 800 });
  });

  it('expects what is near a known place to have shifted with it', () => {
    const drift = new Drift(100_000);
    drift.learn(1000, 1250);
    expect(drift.expect(1100)).toEqual({ at: 1350, within: 70 });
    expect(drift.expect(900).at).toBe(1150);
  });

  it('outvotes a place that went elsewhere', () => {
    const drift = new Drift(100_000);
    for (const at of [1000, 1100, 1300, 1400]) drift.learn(at, at + 50);
    drift.learn(1200, 90_000);
    expect(drift.expect(1210).at).toBe(1260);
  });

  it('is less sure where its neighbours shifted differently', () => {
    const drift = new Drift(100_000);
    for (const at of [1000, 1100, 1200]) drift.learn(at, at);
    for (const at of [2000, 2100, 2200]) drift.learn(at, at + 400);
    expect(drift.expect(1600).within).toBeGreaterThan(400);
  });
});
