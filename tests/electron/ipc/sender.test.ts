import { expect, it } from 'vitest';
import { isTrustedSender } from '../../../electron/ipc/sender.ts';

const main = { url: 'app://bundle/index.html' };

it('trusts the main frame of our window on our own page, and nobody else', () => {
  expect(isTrustedSender(main, main)).toBe(true);
  expect(isTrustedSender({ ...main }, main)).toBe(false);
  expect(isTrustedSender(null, main)).toBe(false);
  expect(isTrustedSender(main, null)).toBe(false);
  expect(isTrustedSender(null, null)).toBe(false);
  for (const url of ['https://bundle/', 'about:blank', 'app://evil/index.html', '', 'null']) {
    const frame = { url };
    expect(isTrustedSender(frame, frame), url).toBe(false);
  }
});
