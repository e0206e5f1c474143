import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../../renderer/reader/text/runs.ts';
import type { InlineMark } from '../../../../shared/model/block.ts';

describe('runsOf', () => {
  it('cuts where marks begin and end, counting code points', () => {
    const runs = runsOf({
      type: 'paragraph',
      text: '😀 one two three',
      marks: [
        { type: 'strong', start: 2, end: 5 },
        { type: 'link', start: 4, end: 9, href: 'https://example.org/' },
        { type: 'emphasis', start: 6, end: 9 },
      ],
    });
    expect(runs).toEqual([
      { text: '😀 ', strong: false, emphasis: false, href: null },
      { text: 'on', strong: true, emphasis: false, href: null },
      { text: 'e', strong: true, emphasis: false, href: 'https://example.org/' },
      { text: ' ', strong: false, emphasis: false, href: 'https://example.org/' },
      { text: 'two', strong: false, emphasis: true, href: 'https://example.org/' },
      { text: ' three', strong: false, emphasis: false, href: null },
    ]);
  });

  it('never loses or adds a character, whatever the marks', () => {
    const mark = fc.record({
      type: fc.constantFrom<InlineMark['type'][]>('strong', 'emphasis', 'link'),
      start: fc.nat(20),
      end: fc.nat(30),
    });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
        expect(
          runsOf({ type: 'paragraph', text, marks })
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
