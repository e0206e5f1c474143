import { beforeAll, expect, test } from 'vitest';
import { startI18n } from '../../../../renderer/app/i18n.ts';
import { otherWordsOf } from '../../../../renderer/app/keys/other-words.ts';
import { strings } from '../../../../renderer/app/strings.ts';

beforeAll(startI18n);

/** Keys of all texts, with dots between their steps. */
function keysOf(texts: object): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [key] : keysOf(value).map((inner) => `${key}.${inner}`),
  );
}

test('finds the other words of a command beside its name', () => {
  expect(otherWordsOf('app.commands.settings').split(' ')).toContain('preferences');
  expect(otherWordsOf('app.commands.newWindow')).toBe('');
});

test('no other words are left of a name that is gone', () => {
  const keys = keysOf(strings);
  const also = keys.filter((key) => key.endsWith('_also'));
  expect(also.length).toBeGreaterThan(40);
  expect(also.filter((key) => !keys.includes(key.replace(/_also$/, '')))).toEqual([]);
});
