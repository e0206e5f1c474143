import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useReaderGeometry } from '../../../renderer/state/reader-geometry.ts';
import {
  goTo,
  openArticle,
  openBeside,
  type Place,
  stepToPlace,
  takeDestination,
  useRoute,
} from '../../../renderer/state/route.ts';
import { useSelection } from '../../../renderer/state/selection.ts';
import { focusSide, type Side, sides } from '../../../renderer/state/sides.ts';
import { followRoute, forgetVisited, goBack, goForward, useVisited } from '../../../renderer/state/visited.ts';

let off: () => void;
beforeAll(() => {
  off = followRoute();
});
afterAll(() => off());
beforeEach(() => {
  focusSide('first');
  useRoute.setState(useRoute.getInitialState());
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

describe('two articles side by side', () => {
  const places: Record<Side, Place | null> = { first: null, second: null };
  beforeEach(() => {
    for (const side of sides) useReaderGeometry.of(side).setState({ place: () => places[side] });
    openArticle('ferry');
    openBeside('orchard');
    Object.assign(places, { first: { block: 3, part: 0.5 }, second: { block: 8, part: 0 } });
  });
  afterEach(() => {
    for (const side of sides) useReaderGeometry.of(side).setState({ place: () => null });
  });

  it('come back each to where it was, also when one was read on elsewhere', () => {
    goTo('claims');
    openArticle('orchard');
    places.first = { block: 20, part: 0 };
    goTo('people');
    expect(trail(goBack, goBack, goBack)).toEqual(['orchard', 'claims', 'ferry + orchard']);
    expect(useRoute.getState().destinations).toMatchObject({
      first: { place: { block: 3, part: 0.5 } },
      second: { place: { block: 8, part: 0 } },
    });
  });

  it('leave the one that has stayed where it is', () => {
    openArticle('budget');
    places.first = { block: 5, part: 0 };
    expect(trail(goBack)).toEqual(['ferry + orchard']);
    expect(useRoute.getState().destinations).toMatchObject({ first: null, second: { place: { block: 8, part: 0 } } });
  });
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

describe('within one article', () => {
  /** The reader: shows where it is told to go, and takes that. */
  let place: Place | null = null;
  const put = (block: number) => {
    place = { block, part: 0 };
  };
  const jump = (block: number) => {
    openArticle('ferry', { annotationId: null, range: { start: block, end: block } });
    put(block);
    takeDestination('first');
  };
  const travel = (go: () => void) => {
    go();
    place = useRoute.getState().destinations.first?.place ?? place;
    takeDestination('first');
    useRoute.setState({ arrival: null });
    return [here(), place?.block];
  };
  beforeEach(() => {
    place = null;
    useReaderGeometry.of('first').setState({ place: () => place });
    openArticle('ferry');
    put(1);
  });
  afterEach(() => useReaderGeometry.of('first').setState({ place: () => null }));

  it('goes back to the place that a jump left, and forward again', () => {
    jump(20);
    put(22);
    jump(40);
    expect([goBack, goBack, goBack].map(travel)).toEqual([
      ['ferry', 22],
      ['ferry', 1],
      ['library', 1],
    ]);
    expect([goForward, goForward, goForward].map(travel)).toEqual([
      ['ferry', 1],
      ['ferry', 22],
      ['ferry', 40],
    ]);
  });

  it('comes back to what was at hand', () => {
    useSelection.setState({ annotationId: 'claim' });
    jump(20);
    goBack();
    expect(useRoute.getState()).toMatchObject({
      destinations: { first: { annotationId: 'claim' }, second: null },
      arrival: 'first',
    });
    useSelection.setState({ annotationId: null });
  });

  it('keeps no steps to the next annotation, and no jump to what was on screen', () => {
    stepToPlace({ annotationId: 'next', range: null });
    jump(1);
    expect(travel(goBack)).toEqual(['library', 1]);
  });

  it('comes back from another article to where one was, not to where a later visit ended', () => {
    goTo('claims');
    jump(30);
    expect([goBack, goBack].map(travel)).toEqual([
      ['claims', 30],
      ['ferry', 1],
    ]);
  });
});
