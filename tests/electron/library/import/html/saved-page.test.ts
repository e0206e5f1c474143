import { expect, test } from 'vitest';
import { savedFrom, stripEmbeddedData } from '../../../../../electron/library/import/html/saved-page.ts';
import { growth } from '../../../../support/growth.ts';

const long = 'A'.repeat(5000);

test.each([
  [`<img src="data:image/png;base64,${long}"><p>Text</p>`, '<img src="data:,"><p>Text</p>'],
  [`<img src=data:image/png;base64,${long}><p>Text</p>`, '<img src=data:,><p>Text</p>'],
  [`<style>a{b:url(data:font/woff2;base64,${long})}</style>`, '<style>a{b:url(data:,)}</style>'],
  [`<img src='data:image/svg+xml,<svg a="b c">${long}</svg>'>x`, `<img src='data:,'>x`],
  ['<img src="data:image/png;base64,AAAA">', '<img src="data:image/png;base64,AAAA">'],
  [`<p>He said "data:image/png, ${'and more words '.repeat(200)}" and left.</p>`, null],
])('%# data that no reader needs is left out, words never', (html, expected) => {
  expect(stripEmbeddedData(html)).toBe(expected ?? html);
});

test('megabytes of it take time in proportion to their length', () => {
  const picture = `<img src="data:image/png;base64,${'A'.repeat(50_000)}">`;
  const page = (pictures: number) => `<p>${'word '.repeat(1000)}</p>${picture.repeat(pictures)}`;
  expect(stripEmbeddedData(page(100)).length).toBeLessThan(10_000);
  expect(growth((pictures) => void stripEmbeddedData(page(pictures)), 50)).toBeLessThan(1.6);
});

test('the address that a saved page carries', () => {
  const comment =
    '<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://halden.example/a \n saved date: x\n-->';
  expect(savedFrom(comment).url?.[0]).toMatchObject({ value: 'https://halden.example/a', source: 'saved-page' });
  expect(savedFrom('<!-- saved from url=(0024)http://halden.example/b -->').url?.[0]?.value).toBe(
    'http://halden.example/b',
  );
  expect(savedFrom('<!-- Page saved with SingleFile url: javascript:alert(1) -->')).toEqual({});
});
