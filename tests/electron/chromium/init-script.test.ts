import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';
import { composeInitScript } from '../../../electron/chromium/init-script.ts';

const options = { binding: 'b1', deliver: 'd1', origin: 'https://bundle.app.invalid', platform: 'linux' };
const pagePart = 'exports.start = (options, post) => ({ post, options }); // last line is a comment';
const preload = `'use strict'; const { post } = require('electron'); post('hello'); // and so is this`;

function run(origin: string, isTop: boolean, source = preload): { posted: string[]; left: string[] } {
  const posted: string[] = [];
  const globals: Record<string, unknown> = { location: { origin }, b1: (text: string) => posted.push(text) };
  globals['window'] = globals;
  globals['top'] = isTop ? globals : {};
  runInContext(composeInitScript(pagePart, source, options), createContext(globals));
  return { posted, left: Object.keys(globals).filter((name) => name === 'b1') };
}

it('runs the preload on our own page, and takes the binding away', () => {
  expect(run(options.origin, true)).toEqual({ posted: ['hello'], left: [] });
});

it('only takes the binding away everywhere else', () => {
  expect(run('https://example.com', true)).toEqual({ posted: [], left: [] });
  expect(run(options.origin, false)).toEqual({ posted: [], left: [] });
});

it('gives the preload electron and nothing else', () => {
  expect(() => run(options.origin, true, "require('node:fs')")).toThrow('electron only');
});
