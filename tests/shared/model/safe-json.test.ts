import { expect, test } from 'vitest';
import { isReadAgain, parseJson } from '../../../shared/model/safe-json.ts';

test.each([
  ['{"a":[1,"x",null]}', { a: [1, 'x', null] }],
  ['"[[[["', '[[[['],
  ['{"text":"about __proto__"}', { text: 'about __proto__' }],
  [`${'['.repeat(64)}${']'.repeat(64)}`, expect.anything()],
])('%j is read', (text, value) => {
  expect(parseJson(text)).toEqual({ ok: true, value });
  expect(isReadAgain(text)).toBe(true);
});

test.each([
  ['{"a":', /not valid JSON/],
  ['', /not valid JSON/],
  [`${'['.repeat(65)}${']'.repeat(65)}`, /deeper than 64/],
  ['['.repeat(100_000), /deeper than 64/],
  ['{"__proto__":{"admin":true}}', /__proto__/],
  ['{"a":[{"\\u005f\\u005fproto__":1}]}', /__proto__/],
  ['{"__\\u0070roto__":1}', /__proto__/],
])('%#: refused with a sentence', (text, message) => {
  const parsed = parseJson(text);
  expect(parsed.ok).toBe(false);
  if (!parsed.ok) expect(parsed.error.message).toMatch(message);
});
