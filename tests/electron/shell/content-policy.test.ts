import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { contentPolicy, securityHeaders } from '../../../electron/shell/content-policy.ts';

it('allows nothing by default, and nothing unsafe', () => {
  expect(contentPolicy).toMatch(/^default-src 'none';/);
  expect(contentPolicy).not.toMatch(/unsafe|https?:|\*|wss?:/);
  for (const directive of [
    "script-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]) {
    expect(contentPolicy.split('; ')).toContain(directive);
  }
  expect(securityHeaders['x-content-type-options']).toBe('nosniff');
});

it('is kept by the page: no inline script or style, no address outside', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../../renderer/index.html'), 'utf8');
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>|<style|\son\w+=|\sstyle=|javascript:|https?:/i);
});
