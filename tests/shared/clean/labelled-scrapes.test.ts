import { describe, expect, test } from 'vitest';
import { readText } from '../../../electron/library/import/read-text.ts';
import { growth } from '../../support/growth.ts';
import { readScrapes, score } from './labelled-scrapes.ts';

const read = (folder: string) => readScrapes(new URL(`../../cases/${folder}/`, import.meta.url).pathname);
// The later sets were written to see how far the rules reach beyond what was there; what they showed was then mended.
const sets = {
  clean: read('clean'),
  'clean-held': read('clean-held'),
  'clean-outlets': read('clean-outlets'),
  'clean-fresh': read('clean-fresh'),
  'clean-papers': read('clean-papers'),
  'clean-sites': read('clean-sites'),
  'clean-kinds': read('clean-kinds'),
  'clean-forms': read('clean-forms'),
  'clean-heads': read('clean-heads'),
  'clean-mixed': read('clean-mixed'),
  'clean-boxes': read('clean-boxes'),
  'clean-manners': read('clean-manners'),
  'clean-lists': read('clean-lists'),
  'clean-traps': read('clean-traps'),
  'clean-about': read('clean-about'),
};
const scrapes = Object.values(sets).flat();
// Each is asked about in several tests.
const extracted = new Map<string, ReturnType<typeof readText>>();
const extract = ({ text, name }: { text: string; name: string }) => {
  const article = extracted.get(text) ?? readText(text, name);
  extracted.set(text, article);
  return article;
};

describe('labelled scrapes', () => {
  test.each(Object.entries(sets))('%s: the article stays, the junk goes, and what goes is junk', (_, set) => {
    const result = score(set, (scrape) => extract(scrape).keep ?? []);
    expect.soft(result.kept, result.mistakes.join('\n')).toBeGreaterThanOrEqual(0.997);
    expect.soft(result.removed, result.mistakes.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect.soft(result.precision, result.mistakes.join('\n')).toBeGreaterThanOrEqual(0.995);
  });

  test('there are enough to mean something, in four languages', () => {
    expect(scrapes.length).toBeGreaterThanOrEqual(25);
    const languages = new Set(scrapes.map((scrape) => extract(scrape).metadata.language));
    expect([...languages]).toEqual(expect.arrayContaining(['en', 'es', 'fr', 'de']));
  });

  test.each(['1.', 'news ', 'share ', 'home > ', 'a-', '| ', 'sign up ', 'AP/', 'x, ', 'PORT-', '#a '])(
    'a line of nothing but %j takes time in proportion to its length',
    (piece) => {
      expect(growth((times) => void readText(piece.repeat(times), 'x.txt'), 1000)).toBeLessThan(1.6);
    },
  );

  test.each(scrapes.filter((scrape) => Object.keys(scrape.expected).length > 0))('$name: metadata', (scrape) => {
    expect(extract(scrape).metadata).toMatchObject(scrape.expected);
  });

  test.each(scrapes)('$name: every line is a block or a removal, in order', (scrape) => {
    const { blocks, removals, keep } = extract(scrape);
    const lines = scrape.text.split('\n').filter((line) => line.trim() !== '');
    expect(keep).toHaveLength(lines.length);
    let at = 0;
    const inOrder = [...removals];
    const seen: string[] = [];
    for (let block = 0; block <= blocks.length; block++) {
      while (inOrder[at]?.beforeBlock === block) seen.push(inOrder[at++]?.text ?? '');
      const text = blocks[block]?.text;
      if (text !== undefined) seen.push(text);
    }
    const words = (texts: readonly string[]) => texts.join(' ').match(/[\p{L}\p{N}]+/gu);
    // The marks of list items are not words of the text.
    const isItem = (line: string) => blocks.some((block) => block.type === 'list' && line.endsWith(block.text));
    const unmarked = (line: string) => (isItem(line) ? line.replace(/^\S+\s+/, '') : line);
    expect(words(seen)).toEqual(words(lines.map(unmarked)));
  });
});
