import { afterEach, describe, expect, it } from 'vitest';
import {
  articleWithFocus,
  closeSide,
  goTo,
  goToPlace,
  openArticle,
  openAsPressed,
  openBeside,
  openSideBySide,
  sideOf,
  useRoute,
} from '../../../renderer/state/route.ts';
import { focusSide, useSides } from '../../../renderer/state/sides.ts';

afterEach(() => {
  focusSide('first');
  useRoute.setState(useRoute.getInitialState());
});

/** What is read on both sides, that with the focus in brackets. */
const read = () => {
  const { articleId, besideId } = useRoute.getState();
  const { focused } = useSides.getState();
  return [
    focused === 'first' ? `[${articleId ?? ''}]` : articleId,
    focused === 'second' ? `[${besideId ?? ''}]` : besideId,
  ].join(' ');
};
const place = { annotationId: 'urn:a', range: null };

describe('openArticle', () => {
  it('opens it where the focus is', () => {
    openArticle('a', place);
    expect(read()).toBe('[a] ');
    expect(useRoute.getState()).toMatchObject({ destinations: { first: place, second: null }, arrival: null });
    openBeside('b');
    openArticle('c');
    expect(read()).toBe('a [c]');
    expect(useRoute.getState()).toMatchObject({ destinations: { second: null }, arrival: null });
  });

  it('brings to the fore what is on a side already', () => {
    openSideBySide(['a', 'b']);
    openArticle('a', place);
    expect(read()).toBe('[a] b');
    expect(useRoute.getState()).toMatchObject({ destinations: { first: place, second: null }, arrival: 'first' });
  });
});

describe('openBeside', () => {
  it('opens it alone when none is read, and beside what was read last', () => {
    openBeside('a');
    expect(read()).toBe('[a] ');
    goTo('claims');
    openBeside('b');
    expect(read()).toBe('a [b]');
    expect(useRoute.getState()).toMatchObject({ view: 'claims', arrival: 'second' });
  });

  it('takes the place of the one that has not the focus', () => {
    openSideBySide(['a', 'b']);
    openBeside('c');
    expect(read()).toBe('[c] b');
    openBeside('d');
    expect(read()).toBe('c [d]');
  });

  it('shows no article twice', () => {
    openArticle('a');
    openBeside('a');
    expect(read()).toBe('[a] ');
    goTo('library');
    openBeside('a');
    expect(read()).toBe('[a] ');
  });
});

it('a press with Ctrl or Cmd opens beside', () => {
  openArticle('a');
  openAsPressed({ ctrlKey: true, metaKey: false }, 'b');
  expect(read()).toBe('a [b]');
  openAsPressed({ ctrlKey: false, metaKey: true }, 'c');
  expect(read()).toBe('[c] b');
  openAsPressed({ ctrlKey: false, metaKey: false }, 'd');
  expect(read()).toBe('[d] b');
});

describe('closeSide', () => {
  it.each([
    ['first', '[b] '],
    ['second', '[a] '],
  ] as const)('what is left when the %s is closed is read on the first', (side, left) => {
    openSideBySide(['a', 'b']);
    closeSide(side);
    expect(read()).toBe(left);
    expect(useRoute.getState().arrival).toBe('first');
  });

  it('leaves a single one as it is', () => {
    openArticle('a');
    closeSide('first');
    expect(read()).toBe('[a] ');
  });
});

it('a view takes the place of both, and remembers what had the focus', () => {
  openSideBySide(['a', 'b']);
  goToPlace(place);
  expect(useRoute.getState().destinations).toEqual({ first: null, second: place });
  expect([articleWithFocus(), sideOf('a'), sideOf('c')]).toEqual(['b', 'first', null]);
  goTo('people');
  expect(read()).toBe('[] ');
  expect(useRoute.getState()).toMatchObject({ view: 'people', last: 'b', destinations: { first: null, second: null } });
  goTo('claims');
  expect(useRoute.getState().last).toBe('b');
});
