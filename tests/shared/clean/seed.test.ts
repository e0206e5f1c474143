import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../electron/library/import/read-text.ts';

// The first real article. Its text is not ours to keep, so that the test knows it by numbers and hashes only.
const folder = new URL('../../../../shared/seed/', import.meta.url).pathname;
const name = existsSync(folder) ? readdirSync(folder).find((file) => file.endsWith('.txt')) : undefined;
if (name === undefined) console.info('The seed article is not beside the project: its test is skipped.');

/** SHA-256 of the seventeen paragraphs, an empty line between them. */
const SEED_BODY = 'ac499d07ff6c8647013596b8dfe28c47d16a8dd3e78b5d05e9655013bd684bf1';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe.skipIf(name === undefined)('the seed article', () => {
  const text = name === undefined ? '' : readFileSync(`${folder}${name}`, 'utf8');
  const article = readText(text, name ?? '');

  test('the metadata are the article’s, not the page’s', () => {
    expect(article.metadata).toMatchObject({
      title: "Biden's Mexico delegation secures broad promises but little substance on immigration",
      byline: 'Christian Datoc',
      bylineRole: 'White House Reporter',
      publication: 'Washington Examiner',
      copiedFrom: 'The America One News',
      published: null,
      place: null,
      language: 'en',
    });
  });

  test('the body is kept word for word', () => {
    const lines = text.split(/\r?\n/);
    const body = article.blocks.map((block) => block.text);
    expect(body).toHaveLength(17);
    expect(lines).toEqual(expect.arrayContaining(body));
    expect(body.filter((paragraph) => paragraph.includes('orderly, human, and regular'))).toHaveLength(1);
    expect(sha256(body.join('\n\n'))).toBe(SEED_BODY);
  });

  test('what is not the article’s is recorded with its line, and can be put back', () => {
    expect(article.removals.map((removal) => [removal.line, removal.kind, removal.beforeBlock])).toEqual([
      [1, 'banner', 0],
      [2, 'date', 0],
      [3, 'counter', 0],
      [4, 'place', 0],
      [5, 'sponsor', 0],
      [6, 'sponsor', 0],
      [7, 'sponsor', 0],
      [8, 'sponsor', 0],
      [9, 'navigation', 0],
      [10, 'navigation', 0],
      [11, 'byline', 0],
      [14, 'title', 0],
      [20, 'related', 2],
      [48, 'related', 15],
    ]);
    expect(article.keep?.filter(Boolean)).toHaveLength(17);
    expect(article.keep).toHaveLength(31);
  });
});
