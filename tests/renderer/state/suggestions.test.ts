import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setAnnotations } from '../../../renderer/state/annotations.ts';
import {
  findSuggestions,
  forgetSuggestions,
  offerAtHand,
  reconsider,
  refreshSuggestions,
  showProposals,
  useSuggestions,
  whileDeciding,
} from '../../../renderer/state/suggestions.ts';
import type { Suggestions } from '../../../shared/detect/suggestion.ts';
import type { PlacedAnnotation } from '../../../shared/model/annotation.ts';
import { ok } from '../../../shared/model/result.ts';

const both = { quotes: true, claims: true, downTo: 'likely' } as const;
const quote = (start: number) => ({ start, end: start + 5, group: start, score: 0.9 });
const claim = (start: number) => ({ start, end: start + 5, score: 0.9 });
let found: Suggestions;

beforeEach(async () => {
  found = { quotes: [quote(10), quote(30)], claims: [claim(30)] } as unknown as Suggestions;
  vi.stubGlobal('window', { stet: { call: () => Promise.resolve(ok(found)) } });
  forgetSuggestions('first');
  showProposals('first', both);
  await findSuggestions('first', 'x');
});

afterEach(() => void vi.unstubAllGlobals());

const offered = () =>
  useSuggestions
    .of('first')
    .getState()
    .offers.map(({ id }) => id);
const proposals = () =>
  useSuggestions
    .of('first')
    .getState()
    .offers.flatMap((offer) => offer.proposals);

it('offers nothing twice while a decision is on its way, also when the library is asked meanwhile', async () => {
  const [first] = proposals();
  const stored = Promise.withResolvers<void>();
  const decided = whileDeciding('x', first ? [first] : [], stored.promise);
  expect(offered()).toEqual(['quote:30']);
  await refreshSuggestions('x');
  expect(offered()).toEqual(['quote:30']);
  found = { ...found, quotes: found.quotes.slice(1) };
  await refreshSuggestions('x');
  stored.resolve();
  await decided;
  expect(offered()).toEqual(['quote:30']);
});

it('offers no more what was annotated meanwhile, and again what is so no longer', () => {
  const annotation = { id: 'a', 'stet:kind': 'quote' };
  const placements = [{ state: 'exact', range: { start: 10, end: 15 } }];
  setAnnotations('x', [{ annotation, placements } as unknown as PlacedAnnotation], 'first');
  reconsider('first');
  expect(offered()).toEqual(['quote:30']);
  setAnnotations('x', [], 'first');
  reconsider('first');
  expect(offered()).toEqual(['quote:10', 'quote:30']);
});

it('offers again what could not be decided', async () => {
  await whileDeciding('x', proposals(), Promise.reject(new Error('The disk is full.')));
  expect(offered()).toEqual(['quote:10', 'quote:30']);
});

it('goes on to offer one kind when only the other is decided', async () => {
  const quotes = proposals().filter(({ kind }) => kind === 'quote');
  const decided = whileDeciding('x', quotes, Promise.resolve());
  expect(offered()).toEqual(['claim:30']);
  await decided;
});

it('offers only what is switched on, and both again at once', () => {
  showProposals('first', { quotes: false, claims: true, downTo: 'likely' });
  expect(offered()).toEqual(['claim:30']);
  showProposals('first', both);
  expect(offered()).toEqual(['quote:10', 'quote:30']);
});

it('has at hand the offer that was gone to, and none once it is decided', async () => {
  expect(offerAtHand()).toBeNull();
  useSuggestions.setState({ at: 'quote:30' });
  expect(offerAtHand()?.id).toBe('quote:30');
  await whileDeciding('x', offerAtHand()?.proposals ?? [], Promise.resolve());
  useSuggestions.setState({ at: 'quote:70' });
  expect(offerAtHand()).toBeNull();
});
