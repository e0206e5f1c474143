import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useReaderGeometry } from '../../../renderer/state/reader-geometry.ts';
import { goTo, openArticle, openBeside, type Place, stepToPlace, useRoute } from '../../../renderer/state/route.ts';
import { useSelection } from '../../../renderer/state/selection.ts';
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

describe('within one article', () => {
  /** The reader: shows where it is told to go, and takes that. */
  let place: Place | null = null;
  const put = (block: number) => {
    place = { block, part: 0 };
  };
  const jump = (block: number) => {
    openArticle('ferry', { annotationId: null, range: { start: block, end: block } });
    put(block);
    useRoute.setState({ destination: null });
  };
  const travel = (go: () => void) => {
    go();
    const { destination } = useRoute.getState();
    if (destination?.place) place = destination.place;
    useRoute.setState({ destination: null, arrival: null });
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
      destination: { annotationId: 'claim', side: 'first' },
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
