import { expect, it } from 'vitest';
import { isSure, offersOf, proposalsOf, tierOf } from '../../../shared/detect/proposals.ts';
import type { SuggestedClaim, SuggestedQuote } from '../../../shared/detect/suggestion.ts';

const quote = (start: number, group: number, score = 0.9) =>
  ({ start, end: start + 5, group, score }) as SuggestedQuote;
const claim = (start: number, score = 0.7) => ({ start, end: start + 40, score }) as SuggestedClaim;
const both = { quotes: true, claims: true, downTo: 'likely' } as const;

it('puts the segments of an utterance together, and everything in the order of the text', () => {
  const found = proposalsOf(
    { quotes: [quote(10, 1), quote(30, 1), quote(60, 2)], claims: [claim(50), claim(0)], answers: [] },
    both,
  );
  expect(found.map(({ id, ranges }) => [id, ranges.length])).toEqual([
    ['claim:0', 1],
    ['quote:10', 2],
    ['claim:50', 1],
    ['quote:60', 1],
  ]);
});

it('is as sure of an utterance as of its weakest segment', () => {
  const [found] = proposalsOf({ quotes: [quote(10, 1, 0.95), quote(30, 1, 0.6)], claims: [], answers: [] }, both);
  expect(found?.score).toBe(0.6);
  expect(found && isSure(found)).toBe(false);
});

it('leaves out what is folded away and what is switched off', () => {
  const suggestions = { quotes: [quote(10, 1), quote(30, 2, 0.2)], claims: [claim(0), claim(50, 0.1)], answers: [] };
  expect(proposalsOf(suggestions, both).map(({ id }) => id)).toEqual(['claim:0', 'quote:10']);
  expect(proposalsOf(suggestions, { quotes: true, claims: false, downTo: 'likely' }).map(({ id }) => id)).toEqual([
    'quote:10',
  ]);
  expect(proposalsOf(suggestions, { quotes: false, claims: true, downTo: 'likely' }).map(({ id }) => id)).toEqual([
    'claim:0',
  ]);
});

it.each([
  ['sure', ['quote:10']],
  ['likely', ['claim:0', 'quote:10', 'quote:30']],
  ['doubtful', ['claim:0', 'quote:10', 'quote:30', 'claim:50']],
] as const)('shows all down to what is %s', (downTo, shown) => {
  const suggestions = {
    quotes: [quote(10, 1, 0.95), quote(30, 2, 0.6)],
    claims: [claim(0, 0.9), claim(50, 0.3)],
    answers: [],
  };
  const found = proposalsOf(suggestions, { ...both, downTo });
  expect(found.map(({ id }) => id)).toEqual(shown);
  expect(found.map(tierOf)).toContain(downTo);
});

const claimOn = (start: number, end: number) => ({ start, end, score: 0.7 }) as SuggestedClaim;

it.each([
  { name: 'on all of its words', claims: [claimOn(10, 15)], offers: [['quote:10', 'claim:10'], ['quote:60']] },
  { name: 'on a later segment', claims: [claimOn(30, 35)], offers: [['quote:10', 'claim:30'], ['quote:60']] },
  { name: 'but for a comma at its end', claims: [claimOn(10, 14)], offers: [['quote:10', 'claim:10'], ['quote:60']] },
  { name: 'around it', claims: [claimOn(8, 20)], offers: [['claim:8'], ['quote:10'], ['quote:60']] },
  { name: 'on a part of it', claims: [claimOn(10, 13)], offers: [['claim:10'], ['quote:10'], ['quote:60']] },
  { name: 'elsewhere', claims: [claimOn(90, 95)], offers: [['quote:10'], ['quote:60'], ['claim:90']] },
])('offers a quotation and a claim $name as one place only where both are the same words', ({ claims, offers }) => {
  const found = offersOf(
    proposalsOf({ quotes: [quote(10, 1), quote(30, 1), quote(60, 2)], claims, answers: [] }, both),
  );
  expect(found.map(({ proposals }) => proposals.map(({ id }) => id))).toEqual(offers);
  expect(found.map(({ id }) => id)).toEqual(offers.map(([first]) => first));
});
