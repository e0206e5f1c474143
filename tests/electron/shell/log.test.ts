import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLog } from '../../../electron/shell/log.ts';

const now = () => new Date('2024-05-01T12:00:00Z');

it('writes a line a message, and keeps the lines of one message together', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'stet-log-')), 'logs', 'stet.log');
  const log = openLog(file, now);
  log.warn('first\nsecond');
  log.error('Failed', 'why');
  expect(readFileSync(file, 'utf8')).toBe(
    '2024-05-01T12:00:00.000Z warn first\n  second\n2024-05-01T12:00:00.000Z error Failed: why\n',
  );
});

it('sets a full file aside', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'stet-log-')), 'stet.log');
  const log = openLog(file, now, 100);
  for (let line = 0; line < 10; line++) log.info(`line ${line}`);
  expect(readFileSync(file, 'utf8').length).toBeLessThan(200);
  expect(existsSync(`${file}.old`)).toBe(true);
});

it('stops nothing when it cannot write', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-log-'));
  writeFileSync(join(folder, 'file'), '');
  expect(() => openLog(join(folder, 'file', 'stet.log'), now).info('lost')).not.toThrow();
});
