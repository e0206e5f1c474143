import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { scriptOptions } from '../../../build/scripts/script-options.ts';

const config = { allowPositionals: true, options: { soak: { type: 'string' } } } as const;
const written = { out: '', err: '' };

function keep(where: keyof typeof written, text: string | Uint8Array): boolean {
  written[where] += String(text);
  return true;
}

beforeEach(() => {
  Object.assign(written, { out: '', err: '' });
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => keep('out', text));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => keep('err', text));
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

it('answers options and what else was given', () => {
  const asked = scriptOptions('usage\n', config, ['kill', '--soak', '5']);
  expect(asked).toMatchObject({ values: { soak: '5' }, positionals: ['kill'] });
  expect(written).toEqual({ out: '', err: '' });
});

it('tells its usage when asked for help', () => {
  expect(scriptOptions('usage\n', config, ['--soak', '--help'])).toBeNull();
  expect(written).toEqual({ out: 'usage\n', err: '' });
  expect(process.exitCode).toBeUndefined();
});

it.each([[['--soak']], [['--nonsense']]])('says what is wrong with %s, and the usage', (args) => {
  expect(scriptOptions('usage\n', config, args)).toBeNull();
  expect(written.out).toBe('');
  expect(written.err).toMatch(new RegExp(`${args[0]}.*\n\nusage\n$`, 's'));
  expect(process.exitCode).toBe(2);
});
