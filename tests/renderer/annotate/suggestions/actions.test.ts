import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { stepOffer } from '../../../../renderer/annotate/suggestions/actions.ts';
import { startI18n } from '../../../../renderer/app/i18n.ts';
import { useSelection } from '../../../../renderer/state/selection.ts';
import { findSuggestions, forgetSuggestions, offerAtHand } from '../../../../renderer/state/suggestions.ts';
import { dismissAll, useToasts } from '../../../../renderer/state/toasts.ts';
import type { Suggestions } from '../../../../shared/detect/suggestion.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';

beforeAll(startI18n);

const quote = { start: 10, end: 15, group: 10, score: 0.9 };
const found = { quotes: [quote], claims: [], answers: [] } as unknown as Suggestions;
let answer: PromiseWithResolvers<Result<Suggestions>>;

beforeEach(() => {
  answer = Promise.withResolvers();
  vi.stubGlobal('window', { stet: { call: () => answer.promise } });
  forgetSuggestions('first');
  dismissAll();
  useSelection.setState({ range: null, annotationId: null });
});
afterEach(() => void vi.unstubAllGlobals());

const told = () => useToasts.getState().toasts.map(({ message }) => message);

it('goes to the first suggestion as soon as there is one, and does not say before that there is none', async () => {
  const asked = findSuggestions('first', 'x');
  stepOffer(1);
  expect(told()).toEqual(['Looking for quotes and claims…']);
  answer.resolve(ok(found));
  await asked;
  expect(offerAtHand()?.id).toBe('quote:10');
  expect(told()).toEqual([]);
});

it('begins with the first however often one asks before', async () => {
  const later = { ...quote, start: 30, end: 35, group: 30 };
  const asked = findSuggestions('first', 'x');
  stepOffer(1);
  stepOffer(1);
  answer.resolve(ok({ ...found, quotes: [quote, later] } as unknown as Suggestions));
  await asked;
  expect(offerAtHand()?.id).toBe('quote:10');
  expect(told()).toEqual([]);
});

it('says that there is none once that is known', async () => {
  const asked = findSuggestions('first', 'x');
  stepOffer(1);
  answer.resolve(ok({ ...found, quotes: [] }));
  await asked;
  expect(told()).toEqual(['Nothing left to decide in this article.']);
});

it('leaves whoever has taken up an annotation meanwhile, or gone elsewhere', async () => {
  const asked = findSuggestions('first', 'x');
  stepOffer(1);
  useSelection.setState({ annotationId: 'a' });
  answer.resolve(ok(found));
  await asked;
  expect(offerAtHand()).toBeNull();
  answer = Promise.withResolvers();
  void findSuggestions('first', 'y');
  stepOffer(1);
  forgetSuggestions('first');
  expect(told()).toEqual([]);
});
