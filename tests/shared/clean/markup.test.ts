import { describe, expect, test } from 'vitest';
import { commonNames, markupEvidence } from '../../../shared/clean/markup.ts';
import { makeLine } from '../../../shared/clean/text/line.ts';

const line = (markup: string, text = 'Seven lakes for swimmers') => makeLine(text, { first: 1, group: 0, markup });

describe('markupEvidence', () => {
  test.each([
    ['article related-articles', 'related'],
    ['article rail__item', 'related'],
    ['post newsletter-signup', 'newsletter'],
    ['post author-bio', 'byline'],
    ['content breadcrumb', 'navigation'],
    ['content comments-area', 'comments'],
    ['content next-post-thumbnails', 'related'],
    ['content paragraph interesting-articles', 'related'],
    ['content mapcookie', 'cookie'],
    ['main loadinganimation', 'other'],
    ['entry article-body', undefined],
    ['loading headline', undefined],
    ['', undefined],
  ])('%j', (markup, kind) => {
    expect(markupEvidence(line(markup), new Set())[0]?.kind).toBe(kind);
  });

  test('a name that stands around most of the text says nothing', () => {
    const lines = [line('comments-open'), line('comments-open share')];
    const common = commonNames(lines);
    expect(markupEvidence(lines[0] as ReturnType<typeof line>, common)).toEqual([]);
  });
});
