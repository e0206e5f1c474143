import { expect, it } from 'vitest';
import { parseLink } from '../../../electron/shell/link.ts';

it.each([
  ['stet://article/abcdef1234', { articleId: 'abcdef1234', annotationId: null }],
  ['stet://article/abcdef1234/', { articleId: 'abcdef1234', annotationId: null }],
  ['STET://article/ABCDEF1234', { articleId: 'abcdef1234', annotationId: null }],
  ['stet://article/abcdef1234#urn:uuid:12', { articleId: 'abcdef1234', annotationId: 'urn:uuid:12' }],
  ['stet://article/abcdef1234#a%20b', { articleId: 'abcdef1234', annotationId: 'a b' }],
  ['stet://article/abcdef1234#%zz', null],
  ['stet://article/../../etc', null],
  ['stet://article/', null],
  ['stet://article/abc', null],
  [`stet://article/abcdef1234#${'x'.repeat(300)}`, null],
  ['stet://settings', null],
  ['https://article/abcdef1234', null],
  ['', null],
])('reads %s', (text, expected) => {
  expect(parseLink(text)).toEqual(expected);
});
