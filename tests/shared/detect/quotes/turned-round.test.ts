import { expect, it } from 'vitest';
import { suggest } from '../../../../shared/detect/suggest.ts';

const above = 'Ada Moss, the mayor of Velden, opened the new bridge over the Arle on Monday.\n\n';

it.each([
  ['“Nobody asked the villages,” was how Tom Reil put it.', 'Tom Reil'],
  ['“It is far too little for all of us,” is what the mayor says now.', 'Ada Moss'],
  ['“Nobody asked the villages,” came the curt reply from Tom Reil.', 'Tom Reil'],
  ['Said Tom Reil: “Nobody asked the villages.”', 'Tom Reil'],
  ['Said the mayor: “Nobody asked the villages.”', 'Ada Moss'],
  ['Tom Reil was quoted by the Post as saying: “Nobody asked the villages.”', 'Tom Reil'],
  ['To Tom Reil, the plan is “far too little for all of us”.', 'Tom Reil'],
  ['For the harbour authority, it was “far too little for all of us”.', 'harbour authority'],
])('%s', (told, who) => {
  const quotes = suggest(above + told, { language: 'en' }).quotes.filter(({ type }) => type !== 'paraphrase');
  expect(quotes.map(({ speakerCanonical }) => speakerCanonical)).toEqual([who]);
});

it.each([
  'For the first time, the ferry was “out of order” on Monday.',
  'To the left, a sign is “No Entry” in red letters.',
])('nobody says so: %s', (told) => {
  const { quotes } = suggest(above + told, { language: 'en' });
  expect(
    quotes.filter(({ score, speakerCanonical }) => score >= 0.5 && /time|left/.test(speakerCanonical ?? '')),
  ).toEqual([]);
});
