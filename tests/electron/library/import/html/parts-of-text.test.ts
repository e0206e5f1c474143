import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../../electron/library/import/read-html.ts';

const prose = (number: number) =>
  `Paragraph ${number}: the council of Port Ellery met on Tuesday, and after four hours it had decided, said the mayor, to decide in June.`;
const many = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `<p>${prose(from + at)}</p>`).join('');
const textsOf = (html: string) => readHtml({ html, name: 'x.html' }).blocks.map(({ text }) => text);

describe('headings that are links', () => {
  const page = (below: string) =>
    `<article><h1>Five benches to build</h1>${many(1, 4)}<h2><a href="https://keld.example/bench">A bench of oak</a></h2>${below}<h2>What they cost</h2>${many(5, 8)}</article>`;

  test('stay where the text tells of what they lead to', () => {
    expect(textsOf(page(many(20, 22)))).toContain('A bench of oak');
  });

  test('go where a teaser stands below', () => {
    expect(textsOf(page('<p>We built one in an afternoon, and it still stands.</p>'))).not.toContain('A bench of oak');
  });
});
