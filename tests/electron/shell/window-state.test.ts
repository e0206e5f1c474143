import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Area, fitToDisplays, minimumSize, type WindowState } from '../../../electron/shell/window-state.ts';

const one: Area = { x: 0, y: 25, width: 1440, height: 875 };
const right: Area = { x: 1440, y: 0, width: 1920, height: 1080 };

describe('fitToDisplays', () => {
  it.each<[string, WindowState, Area[], WindowState]>([
    [
      'leaves what fits',
      { x: 100, y: 100, width: 900, height: 700, maximized: false },
      [one],
      { x: 100, y: 100, width: 900, height: 700, maximized: false },
    ],
    [
      'leaves it on the second display',
      { x: 1600, y: 50, width: 900, height: 700, maximized: true },
      [one, right],
      { x: 1600, y: 50, width: 900, height: 700, maximized: true },
    ],
    [
      'gives up a place that is gone with its display',
      { x: 1600, y: 50, width: 900, height: 700, maximized: false },
      [one],
      { width: 900, height: 700, maximized: false },
    ],
    [
      'makes it no larger than the display',
      { x: 0, y: 25, width: 4000, height: 3000, maximized: false },
      [one],
      { x: 0, y: 25, width: 1440, height: 875, maximized: false },
    ],
    [
      'pulls in what hangs out',
      { x: 1300, y: 800, width: 900, height: 700, maximized: false },
      [one],
      { x: 540, y: 200, width: 900, height: 700, maximized: false },
    ],
    [
      'lets the system place it the first time',
      { width: 900, height: 700, maximized: false },
      [one],
      { width: 900, height: 700, maximized: false },
    ],
    [
      'lives without displays',
      { x: 5, y: 5, width: 900, height: 700, maximized: false },
      [],
      { x: 5, y: 5, width: 900, height: 700, maximized: false },
    ],
  ])('%s', (_name, state, displays, expected) => {
    expect(fitToDisplays(state, displays)).toEqual(expected);
  });

  it('always ends inside one display, at a usable size', () => {
    const length = fc.integer({ min: 1, max: 20_000 });
    const place = fc.integer({ min: -20_000, max: 20_000 });
    const state = fc.record({ x: place, y: place, width: length, height: length, maximized: fc.boolean() });
    const area = fc.record({
      x: place,
      y: place,
      width: fc.integer({ min: 640, max: 8000 }),
      height: fc.integer({ min: 480, max: 8000 }),
    });
    fc.assert(
      fc.property(state, fc.array(area, { minLength: 1, maxLength: 4 }), (kept, displays) => {
        const { x, y, width, height } = fitToDisplays(kept, displays);
        expect(width).toBeGreaterThanOrEqual(minimumSize.width);
        expect(height).toBeGreaterThanOrEqual(minimumSize.height);
        if (x === undefined || y === undefined) return;
        const holds = displays.some(
          (display) =>
            x >= display.x &&
            y >= display.y &&
            x + width <= display.x + display.width &&
            y + height <= display.y + display.height,
        );
        expect(holds).toBe(true);
      }),
    );
  });
});
