import { expect, it } from 'vitest';
import { foldedAt, isShown } from '../../../renderer/state/panes.ts';

it.each([
  [1440, { library: false, inspector: false }],
  [1099, { library: false, inspector: true }],
  [799, { library: true, inspector: true }],
])('at %i px', (width, folded) => {
  expect(foldedAt(width)).toEqual(folded);
});

it('a folded pane is shown as the drawer only, whatever is remembered for wide windows', () => {
  const folded = { library: true, inspector: true };
  expect(isShown('library', { folded, drawer: null }, {})).toBe(false);
  expect(isShown('library', { folded, drawer: 'library' }, { library: true })).toBe(true);
  const wide = { library: false, inspector: false };
  expect(isShown('inspector', { folded: wide, drawer: null }, { inspector: true })).toBe(false);
  expect(isShown('inspector', { folded: wide, drawer: null }, {})).toBe(true);
});
