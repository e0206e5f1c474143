import { describe, expect, it } from 'vitest';
import { suggest } from '../../../../shared/detect/suggest.ts';
import { averagePrecision, shownF1 } from '../../../bench/suggest/ranking.ts';
import { ofAll } from '../../../bench/suggest/score-claims.ts';
import { checkable, uncheckable } from '../../../cases/detect/claims.ts';
import { worthChecking, worthCheckingLate, worthCheckingLong } from '../../../cases/detect/worth-checking.ts';

const article = [...checkable.map(({ sentence }) => sentence), ...uncheckable];
/** Mixed by a fixed step, so that the order of the text is no help. */
const text = article.map((_, index) => article[(index * 7) % article.length]).join('\n\n');

describe('the kind and the numbers of a claim', () => {
  const { claims } = suggest(text, { language: 'en' });
  for (const { sentence, kind, numbers } of checkable) {
    it(sentence, () => {
      const claim = claims.find((candidate) => sentence.startsWith(candidate.text.slice(0, 20)));
      expect(claim?.kind).toBe(kind);
      if (numbers) expect(claim?.numbers.map(({ value, unit, date }) => ({ value, unit, date }))).toEqual(numbers);
    });
  }
});

it('ranks what can be checked before what cannot', () => {
  const { claims } = suggest(text, { language: 'en' });
  const top = claims.slice(0, checkable.length).map((claim) => claim.text);
  const right = top.filter((words) => checkable.some(({ sentence }) => sentence.startsWith(words.slice(0, 20))));
  expect(right.length).toBeGreaterThanOrEqual(11);
});

it('is sorted by score', () => {
  const scores = suggest(text).claims.map((claim) => claim.score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

it('names the speaker of a quote, a source, or else the author as claimant', () => {
  const told = `The pier cost $4.2 million in 2021. “We sold 900 tickets in May,” said Una Birch. According to the county registry, 312 houses stand empty on the coast.`;
  const { claims } = suggest(told, { byline: 'Pia Roth' });
  expect(claims.find((claim) => claim.text.includes('pier'))?.claimant).toBe('Pia Roth');
  expect(claims.find((claim) => claim.text.includes('tickets'))?.claimant).toBe('Una Birch');
  expect(claims.find((claim) => claim.text.includes('houses'))?.claimant).toBe('county registry');
});

it('gives what is reported without marks to whoever reports it, however long it takes to say who that is', () => {
  const told = `In the south, Dr. Una Birch, who has headed the emergency ward of the Port Elder infirmary since 1998, said that patients had waited 11 hours in August.`;
  expect(suggest(told, { byline: 'Pia Roth' }).claims).toMatchObject([{ claimant: 'Una Birch' }]);
});

it('takes the checkable part of a sentence', () => {
  const told = `PORT ELDER, May 3 (UPI) — The pier cost $4.2 million in 2021.\n\n“We sold 900 tickets in May,” said Una Birch, who runs the booth at the end of the pier.`;
  expect(suggest(told).claims.map((claim) => claim.text)).toEqual(
    expect.arrayContaining(['The pier cost $4.2 million in 2021.', 'We sold 900 tickets in May']),
  );
});

it('claims nothing of whoever is only named as the speaker, however long that takes', () => {
  const told =
    '“We sold 900 tickets,” said Una Birch, who has run the booth at the end of the old pier since her father died in 1998.\n\n“Nobody told us,” said Ada Moll, the harbour master of Port Elder.';
  expect(suggest(told, { byline: 'Pia Roth' }).claims).toMatchObject([
    { text: 'We sold 900 tickets', claimant: 'Una Birch' },
  ]);
});

it('proposes nothing in a headline in capitals', () => {
  expect(suggest('COUNCIL SPENT $4.2 MILLION ON NEW PIER').claims).toEqual([]);
});

for (const [name, cases] of Object.entries({ worthChecking, worthCheckingLate, worthCheckingLong })) {
  it(`ranks and shows what a fact-checker would take up: ${name}`, () => {
    expect(averagePrecision(ofAll(cases))).toBeGreaterThanOrEqual(0.93);
    expect(shownF1(ofAll(cases))).toBeGreaterThanOrEqual(0.85);
  });
}

it('proposes from posts, which leave out their full stops, and from no heading of a report', () => {
  const post = 'FYI the council spent £80k on a logo\n\nOur fares rose by a third in 2023\n\nNobody asked us';
  expect(suggest(post, { language: 'en' }).claims).toHaveLength(2);
  const report = 'Council spent £80k on a logo\n\nThe logo was drawn in May.\n\nFares rose by a third in 2023.';
  expect(suggest(report, { language: 'en' }).claims.map(({ text: words }) => words)).not.toContain(
    'Council spent £80k on a logo',
  );
});
