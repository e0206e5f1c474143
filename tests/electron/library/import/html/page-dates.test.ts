import { describe, expect, test } from 'vitest';
import { pageEvidence } from '../../../../../electron/library/import/html/page-metadata.ts';
import { parsePage } from '../../../../../electron/library/import/html/parse-page.ts';
import { decide } from '../../../../../shared/clean/metadata/derive-metadata.ts';

const text = '<p>The ferry ran again on Tuesday, for the first time since the storm took its ramp.</p>';
const declared = (day: string) => `<meta property="article:published_time" content="${day}">`;
const at = (path: string) => `<link rel="canonical" href="https://ellery.example${path}">`;

const evidenceOf = (body: string, head: string) =>
  pageEvidence(parsePage(`<html><head>${head}</head><body>${body}</body></html>`));

describe('the day of publication', () => {
  test.for([
    ['declared', `<h1>Ferry</h1>${text}`, declared('2024-03-05T10:00:00Z'), '2024-03-05'],
    [
      'below the headline, where a clock elsewhere says the next',
      `<h1>Ferry</h1><p>March 4, 2024 at 6:09 p.m.</p>${text}`,
      declared('2024-03-05T02:09:00Z'),
      '2024-03-04',
    ],
    [
      'in the address and declared, whatever day the page was looked at',
      `<div class="date">Friday, 8 March 2024</div><h1>Ferry</h1>${text}`,
      declared('2024-03-05T10:00:00Z') + at('/2024/03/05/ferry'),
      '2024-03-05',
    ],
    [
      'declared, where the line below the headline is an update of these days',
      `<h1>Ferry</h1><p>Updated March 9, 2024</p>${text}`,
      declared('2024-03-05'),
      '2024-03-05',
    ],
    [
      'declared, where an event is announced',
      `<h1>Ferry</h1><p>Termin: 21.02.2025, 19 Uhr</p>${text}`,
      declared('2024-03-05'),
      '2024-03-05',
    ],
    [
      'that a text begins with',
      `<h1>Ferry</h1><p>05.03.2024 – The ferry ran again on Tuesday.</p>${text}`,
      '',
      '2024-03-05',
    ],
    [
      'that a press release begins with',
      `<h1>Fähre</h1><p>Pressemitteilung vom 5. März 2024 | Ellery – Die Fähre fährt wieder, sagte der Hafen.</p>`,
      '',
      '2024-03-05',
    ],
    [
      'that stands alone below the text, behind a place',
      `<h1>Ferry</h1>${text.repeat(30)}<dl><dd>Port Ellery, 5 March 2024</dd></dl>`,
      '',
      '2024-03-05',
    ],
    [
      'declared, whatever day is told of a post in the text',
      `<h1>Ferry</h1>${text}<blockquote><p>The ramp is back. <a>— Ann Treloar, March 3, 2024</a></p></blockquote>`,
      declared('2024-03-05'),
      '2024-03-05',
    ],
    [
      'declared, whatever day is told of another article beside it',
      `<div class="main-sidebar"><b class="date">March 1, 2024</b></div><h1>Ferry</h1>${text}`,
      declared('2024-03-05'),
      '2024-03-05',
    ],
    [
      'declared and told below the headline, whatever day is told elsewhere',
      `<h1>Ferry</h1><p>Stand: 5. März 2024, 14.57 Uhr</p>${text}<b class="date">9. März 2024</b>`,
      declared('2024-03-05'),
      '2024-03-05',
    ],
    [
      'in a part that is called a sidebar and holds the headline',
      `<div class="has sidebar"><h1>Ferry</h1>${text}<b class="date">March 4, 2024</b></div>`,
      declared('2024-03-05'),
      '2024-03-04',
    ],
    [
      'below the headline, where the system knows of none',
      `<h1>Ferry</h1><p>March 5, 2024</p>${text}`,
      declared('1970-01-01T00:00:00+00:00'),
      '2024-03-05',
    ],
    [
      'declared, where it is shown with the month before the day',
      `<h1>Ferry</h1><p class="date">05.03.2024</p>${text}`,
      declared('2024-05-03'),
      '2024-05-03',
    ],
    ['in signs', '<h1>フェリー</h1><p>2024年3月5日</p><p>フェリーは火曜日に再び動いた。</p>', '', '2024-03-05'],
  ] as const)('is the one %s', ([, body, head, wanted]) => {
    expect(decide(evidenceOf(body, head), '').published).toBe(wanted);
  });

  test('is not the day on which the page was looked at, which stands above the headline with its weekday', () => {
    const above = (day: string) => `<p>${day}</p><h1>Ferry</h1>${text}`;
    expect(decide(evidenceOf(above('Friday, March 8, 2024'), ''), '').published).toBeNull();
    expect(decide(evidenceOf(above('March 8, 2024'), ''), '').published).toBe('2024-03-08');
  });

  test('is not a line below the headline where each entry of the page has a day of its own', () => {
    const entries = (...days: string[]) => days.map((day) => `<div class="date">${day}</div>${text}`).join('');
    const page = (...days: string[]) => `<h1>Ferry</h1><h6>March 5, 2024</h6>${text}${entries(...days)}`;
    expect(decide(evidenceOf(page('March 1, 2024', 'March 2, 2024'), ''), '').published).toBeNull();
    expect(decide(evidenceOf(page('March 5, 2024', 'March 2, 2024'), ''), '').published).toBe('2024-03-05');
  });

  test.for([
    [
      'one declared and one shown far apart',
      `<h1>Ferry</h1><p>Updated March 9, 2024</p>${text}`,
      declared('2021-03-05'),
    ],
    [
      'one declared and one of another year shown',
      `<h1>Ferry</h1><p class="date">1 January 2023</p>${text}`,
      declared('2021-11-22'),
    ],
    [
      'several of which none stands out',
      `<h1>Ferry</h1>${text}<time datetime="2024-03-05"></time><time datetime="2023-01-02"></time>`,
      '',
    ],
  ] as const)('is none of %s, and all are shown', ([, body, head]) => {
    const evidence = evidenceOf(body, head);
    expect(decide(evidence, '').published).toBeNull();
    expect(new Set(evidence.published?.map(({ value }) => value)).size).toBe(2);
  });

  test.for([
    ['a copyright', `<h1>Ferry</h1>${text.repeat(30)}<p class="copyright">5 March 2024</p>`],
    [
      'the morning on which the page was looked at',
      `<div>Friday, 8 March 2024</div>${'<p>Harbour</p>'.repeat(9)}<h1>Ferry</h1>${text.repeat(30)}`,
    ],
    ['a comment', `<h1>Ferry</h1>${text.repeat(30)}<div class="comments"><p>5 March 2024</p></div>`],
    ['a list of other days', `<h1>Ferry</h1>${text.repeat(30)}<p>5 March 2024</p><p>6 March 2024</p>`],
    ['a sentence', '<h1>Ferry</h1><p>On 5 March 2024 the ferry ran again, for the first time since the storm.</p>'],
  ] as const)('is not that of %s', ([, body]) => {
    expect(evidenceOf(body, '').published ?? []).toEqual([]);
  });
});
