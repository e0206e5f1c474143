import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Library } from '../../../../electron/library/library.ts';
import { openLibrary } from '../../../../electron/library/open-library.ts';
import { describe as describeRange } from '../../../../shared/anchor/describe.ts';
import type { Result } from '../../../../shared/model/result.ts';
import { articleText } from '../../../../shared/text/article-text.ts';

const article = `The ferry will not sail

By Ines Halloran

The harbour office in Port Ellery cancelled 14 of 20 crossings on Tuesday after a storm damaged the pier.

"We will not send people out in this," said Maren Holt, the harbour master. "Nobody is going to thank us for courage."

Holt said that repairs would cost 2.3 million crowns and take until March.
`;

let dir: string;
let library: Library;

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'stet-suggest-'));
  library = value(await openLibrary(join(dir, 'library'), { create: true, cacheDir: join(dir, 'cache') }));
});

afterEach(async () => {
  await library.close();
  await rm(dir, { recursive: true, force: true });
});

async function imported(): Promise<{ id: string; text: string }> {
  const outcome = value(await library.importText({ name: 'ferry.txt', text: article, html: null }));
  const id = outcome.id ?? '';
  return { id, text: articleText(value(await library.read(id)).blocks) };
}

it('proposes the quotes of an article with their speaker', async () => {
  const { id, text } = await imported();
  const { quotes, claims } = value(await library.suggestions(id));
  const direct = quotes.filter(({ type }) => type === 'direct');
  expect(direct.map(({ start, end }) => text.slice(start, end))).toEqual([
    'We will not send people out in this,',
    'Nobody is going to thank us for courage.',
  ]);
  expect(direct.map(({ speakerCanonical }) => speakerCanonical)).toEqual(['Maren Holt', 'Maren Holt']);
  expect(claims.length).toBeGreaterThan(0);
});

it('does not propose again what was turned down, until that is taken back', async () => {
  const { id, text } = await imported();
  const first = value(await library.suggestions(id)).quotes[0];
  if (!first) throw new Error('nothing proposed');
  const rejection = { kind: 'quote' as const, selector: describeRange(text, first) };
  value(await library.rejectSuggestions(id, [rejection], true));
  expect(value(await library.suggestions(id)).quotes.map(({ start }) => start)).not.toContain(first.start);
  value(await library.rejectSuggestions(id, [rejection], false));
  expect(value(await library.suggestions(id)).quotes.map(({ start }) => start)).toContain(first.start);
});

it('does not propose what is annotated already', async () => {
  const { id, text } = await imported();
  const before = value(await library.suggestions(id));
  const first = before.quotes[0];
  if (!first) throw new Error('nothing proposed');
  const target = {
    type: 'SpecificResource' as const,
    source: `stet://article/${id}`,
    selector: describeRange(text, first),
    'stet:revision': 1,
  };
  value(
    await library.saveAnnotations(id, [
      { type: 'Annotation', 'stet:kind': 'quote', motivation: 'describing', body: [], target: [target] },
    ]),
  );
  expect(value(await library.suggestions(id)).quotes).toHaveLength(before.quotes.length - 1);
});
