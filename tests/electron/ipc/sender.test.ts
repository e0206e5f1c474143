import { expect, it } from 'vitest';
import { isTrustedSender } from '../../../electron/ipc/sender.ts';

const main = { url: 'app://bundle/index.html' };

it('trusts the main frames of our windows on our own page, and nobody else', () => {
  expect(isTrustedSender(main, [main])).toBe(true);
  const other = { ...main };
  expect(isTrustedSender(other, [main, other])).toBe(true);
  expect(isTrustedSender(other, [main])).toBe(false);
  expect(isTrustedSender(null, [main])).toBe(false);
  expect(isTrustedSender(main, [])).toBe(false);
  expect(isTrustedSender(null, [])).toBe(false);
  for (const url of ['https://bundle/', 'about:blank', 'app://evil/index.html', '', 'null']) {
    const frame = { url };
    expect(isTrustedSender(frame, [main, frame]), url).toBe(false);
  }
});
