import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../../../../electron/library/import/html/parse-page.ts';

const wordsOf = (html: string) => parsePage(html).document.body?.textContent.replace(/\s+/g, ' ').trim();

describe('a page that came in pieces', () => {
  test.each([
    [
      'each stands where it belongs',
      '<p>One.</p><template id="B:0"></template><p>Three.</p><div hidden id="S:0"><p>Two.</p></div>',
      'One.Two.Three.',
    ],
    [
      'a piece may have a hole itself',
      '<body><template id="B:0"></template><p>End.</p><div hidden id="S:0">One. <template id="B:1"></template></div><div hidden id="S:1">Two.</div>',
      'One. Two.End.',
    ],
    [
      'a piece of a piece comes later still',
      '<body><template id="B:0"></template><p>End.</p><div hidden id="S:0">One. <template id="P:a"></template></div><div hidden id="S:a">Two.</div>',
      'One. Two.End.',
    ],
    ['a hole that nothing fills', '<p>One.</p><template id="B:0"></template><p>Two.</p>', 'One.Two.'],
    ['one in its own piece', '<p>One.</p><div hidden id="S:0">Two.<template id="B:0"></template></div>', 'One.Two.'],
    ['other templates hold no words', '<p>One.</p><template id="B:x y"><p>Two.</p></template>', 'One.'],
  ])('%s', (_, html, words) => {
    expect(wordsOf(html)).toBe(words);
  });

  test('no template is left', () => {
    const { elements } = parsePage('<template id="B:0"></template><div hidden id="S:0">One.</div>');
    expect(elements.map(({ localName }) => localName)).not.toContain('template');
  });
});
