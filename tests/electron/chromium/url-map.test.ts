import { expect, it } from 'vitest';
import { fromServed, toServed } from '../../../electron/chromium/url-map.ts';

it('maps our own addresses both ways, and leaves others', () => {
  const served = toServed('app://bundle/assets/a.js?x#y');
  expect(served).toBe('https://bundle.app.invalid/assets/a.js?x#y');
  expect(fromServed(served)).toBe('app://bundle/assets/a.js?x#y');
  for (const other of ['https://example.com/', 'app://other/x', 'https://bundle.app.invalid.evil/x', 'about:blank']) {
    expect([toServed(other), fromServed(other)]).toEqual([other, other]);
  }
});
