import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { lockAddress, takeLock } from '../../../electron/chromium/lock.ts';

it('is had by one instance; the next hands over its arguments', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'stet-lock-'));
  const onSecond = vi.fn();
  const server = await takeLock(userData, [], onSecond);
  expect(server).not.toBeNull();
  expect(await takeLock(userData, ['a b.txt', '--x=ä'], vi.fn())).toBeNull();
  await expect.poll(() => onSecond.mock.calls).toEqual([[['a b.txt', '--x=ä'], process.cwd()]]);
  server?.close();
});

it.skipIf(process.platform === 'win32')('is taken over from an instance that was killed', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'stet-lock-'));
  writeFileSync(lockAddress(userData, process.platform), '');
  const server = await takeLock(userData, [], vi.fn());
  expect(server).not.toBeNull();
  server?.close();
});

it('has an address that each system takes', () => {
  expect(lockAddress('C:\\Users\\ida\\Stet', 'win32')).toMatch(/^\\\\\.\\pipe\\stet-[0-9a-f]{16}$/);
  expect(lockAddress('/home/ida/.config/Stet', 'linux')).toBe(join('/home/ida/.config/Stet', 'instance.sock'));
  expect(Buffer.byteLength(lockAddress(`/home/${'x'.repeat(200)}`, 'linux'))).toBeLessThan(100);
});
