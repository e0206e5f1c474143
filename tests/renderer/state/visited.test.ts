import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { goTo, openArticle, openBeside, useRoute } from '../../../renderer/state/route.ts';
import { focusSide } from '../../../renderer/state/sides.ts';
import { followRoute, forgetVisited, goBack, goForward, useVisited } from '../../../renderer/state/visited.ts';

let off: () => void;
beforeAll(() => {
  off = followRoute();
});
afterAll(() => off());
beforeEach(() => {
  focusSide('first');
  useRoute.setState({ view: 'library', articleId: null, besideId: null, destination: null, last: null, arrival: null });
  forgetVisited();
});

const here = () => {
  const { view, articleId, besideId } = useRoute.getState();
  return [articleId, besideId].filter(Boolean).join(' + ') || view;
};
const trail = (...steps: (() => void)[]) =>
  steps.map((step) => {
    step();
    return here();
  });

it('goes back the way one came, and forward again', () => {
  openArticle('ferry');
  goTo('people');
  openArticle('orchard');
  expect(trail(goBack, goBack, goBack, goBack)).toEqual(['people', 'ferry', 'library', 'library']);
  expect(trail(goForward, goForward, goForward, goForward)).toEqual(['ferry', 'people', 'orchard', 'orchard']);
});

it('comes back to two articles side by side, with the keys in the first', () => {
  openArticle('ferry');
  openBeside('orchard');
  goTo('claims');
  expect(trail(goBack)).toEqual(['ferry + orchard']);
  expect(useRoute.getState().arrival).toBe('first');
});

it('forgets what lay ahead once one goes elsewhere, and keeps no place twice', () => {
  openArticle('ferry');
  goBack();
  goTo('notes');
  goTo('notes');
  expect(useVisited.getState().ahead).toEqual([]);
  expect(trail(goBack, goBack)).toEqual(['library', 'library']);
});

it('knows of no more than a hundred steps', () => {
  for (let step = 0; step < 150; step++) openArticle(`article ${step}`);
  expect(useVisited.getState().behind).toHaveLength(100);
});
