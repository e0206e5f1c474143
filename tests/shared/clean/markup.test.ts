import { describe, expect, test } from 'vitest';
import { cleanLines } from '../../../shared/clean/clean-lines.ts';
import { markupEvidence, nameShares } from '../../../shared/clean/markup.ts';
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
    ['content lee-tambien', 'related'],
    ['content saiba-mais--list', 'related'],
    ['content lire-aussi', 'related'],
    ['content mehr-zum-thema', 'related'],
    ['main loadinganimation', 'other'],
    ['entry article-body', undefined],
    ['loading headline', undefined],
    ['', undefined],
  ])('%j', (markup, kind) => {
    expect(markupEvidence(line(markup), new Map())[0]?.kind).toBe(kind);
  });

  test('a name that stands around most of the text says nothing', () => {
    const lines = [line('comments-open'), line('comments-open share')];
    const shares = nameShares(lines);
    expect(markupEvidence(lines[0] as ReturnType<typeof line>, shares)).toEqual([]);
  });
});

describe('sentences in boxes', () => {
  const text =
    'The ferry to Port Ellery was late again on Tuesday, and nobody could say why, said the harbour master. ';
  const said = 'Every Friday we write to you about the harbour, the ferries and those who work there.';
  const verdict = (markup: string, around = 12) => {
    const lines = Array.from({ length: around }, (_, at) => ({ text: `${text}${at}.`, markup: 'story body' }));
    lines.splice(around / 2, 0, { text: said, markup: `story body ${markup}` });
    const made = lines.map((one, index) => makeLine(one.text, { first: index + 1, group: index, markup: one.markup }));
    return cleanLines(made, {}).verdicts[around / 2];
  };

  test.each([
    ['harbour-newsletter', 'newsletter'],
    ['donation', 'newsletter'],
    ['box-cta', 'related'],
    ['author-bio', 'byline'],
    ['affiliate-disclaimer', 'advertisement'],
    ['price-modal', 'other'],
    ['price-tooltip', 'other'],
  ])('%s', (markup, kind) => {
    expect(verdict(markup)).toMatchObject({ removed: true, kind });
  });

  test.each([['infobox'], ['article-teaser'], ['widget-text'], ['story-hidden']])('%s may be the text', (markup) => {
    expect(verdict(markup)?.removed).toBe(false);
  });

  test('a part that is no small one may be the text', () => {
    expect(verdict('harbour-newsletter', 4)?.removed).toBe(false);
  });
});
