import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { collectDroppedFiles, safeName } from '../../../electron/shell/dropped-files.ts';
import { maxDroppedSize } from '../../../shared/bridge/dropped.ts';

const id = '0b8f7a52-6f4e-4c0e-9a37-7a5f1f1c9d11';
const temporary = mkdtempSync(join(tmpdir(), 'stet-dropped-test-'));
const dropped = collectDroppedFiles(temporary);

function post(path: string, body = 'x'): Promise<Response | null> {
  return dropped.receive(new Request(`app://bundle/${path}`, { method: 'POST', body }));
}

it('puts parts together, answers the path, and clears up', async () => {
  await post(`dropped/${id}?name=a.txt&offset=0`, 'one ');
  const response = await post(`dropped/${id}?name=a.txt&offset=4`, 'two');
  const { path } = (await (response ?? new Response('{}')).json()) as { path: string };
  expect(readFileSync(path, 'utf8')).toBe('one two');
  dropped.clear();
  expect(existsSync(path)).toBe(false);
});

it('refuses a part out of turn, and too much', async () => {
  expect((await post(`dropped/${id}?name=b.txt&offset=7`))?.status).toBe(409);
  expect((await post(`dropped/${id}?name=c.txt&offset=${maxDroppedSize}`))?.status).toBe(413);
});

it.each([
  'index.html',
  'dropped/../../x?offset=0',
  `dropped/${id}/x?offset=0`,
  `dropped/${id}?offset=-1`,
  `dropped/${id}?offset=x`,
  'dropped/1?offset=0',
])('means no dropped file: %s', async (path) => {
  expect(await post(path)).toBeNull();
});

it('writes nowhere else', async () => {
  await post(`dropped/${id}?name=${encodeURIComponent('../../../escaped.txt')}&offset=0`);
  expect(readdirSync(temporary).every((name) => name.startsWith('stet-dropped-'))).toBe(true);
  expect(existsSync(join(temporary, '..', 'escaped.txt'))).toBe(false);
});

it.each([
  ['article.html', 'article.html'],
  ['../../etc/passwd', 'passwd'],
  ['..\\..\\x.txt', 'x.txt'],
  ['a:b*c?.md', 'a_b_c_.md'],
  ['con.txt', '_con.txt'],
  ['...', 'dropped'],
  ['', 'dropped'],
  ['x\u0000.txt', 'x_.txt'],
  [`${'é'.repeat(300)}.html`, `${'é'.repeat(100)}.html`],
])('makes a safe name of %j', (name, expected) => {
  expect(safeName(name)).toBe(expected);
});
