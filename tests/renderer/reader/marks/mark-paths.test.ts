import { expect, it } from 'vitest';
import { pathsOf } from '../../../../renderer/reader/marks/mark-paths.ts';

const line = { left: 10, top: 0, right: 30, bottom: 20 };
const next = { left: 0, top: 30, right: 12.34, bottom: 50 };
const corner = { x: 0, y: 0 };

it('draws what looks alike as one path', () => {
  const paths = pathsOf(
    [
      { mark: { look: 'quote', depth: 0 }, lines: [line, next] },
      { mark: { look: 'quote', depth: 0 }, lines: [next] },
      { mark: { look: 'note', depth: 1 }, lines: [line] },
    ],
    corner,
  );
  expect([...paths.values()]).toEqual([
    { part: 'fill', look: 'quote', depth: 0, data: 'M10 0h20V20h-20zM0 30h12.3V50h-12.3zM0 30h12.3V50h-12.3z' },
    { part: 'rule', look: 'quote', depth: 0, data: 'M10 17H30M0 47H12.3M0 47H12.3' },
    { part: 'fill', look: 'note', depth: 1, data: 'M10 0h20V20h-20z' },
    { part: 'rule', look: 'note', depth: 0, data: 'M10 19H30' },
  ]);
});

it('draws each line for itself where one of them changes with every key', () => {
  const marks = [{ mark: { look: 'note', depth: 0 }, lines: [line, next, { ...line, left: 40, right: 50 }] }];
  expect([...pathsOf(marks, corner, true).values()].map(({ part, data }) => [part, data])).toEqual([
    ['fill', 'M10 0h20V20h-20zM40 0h10V20h-10z'],
    ['rule', 'M10 17H30M40 17H50'],
    ['fill', 'M0 30h12.3V50h-12.3z'],
    ['rule', 'M0 47H12.3'],
  ]);
});

/** What a mark on one line is ruled with. */
function ruleOf(look: string, depth: number, at = corner): string | undefined {
  const paths = pathsOf([{ mark: { look, depth }, lines: [line] }], at);
  return [...paths.values()].find(({ part }) => part === 'rule')?.data;
}

it('rules the deeper the lower, and those that are deepest alike', () => {
  const rules = [0, 1, 2, 3, 4].map((depth) => ruleOf('quote', depth));
  expect(rules).toEqual(['M10 17H30', 'M10 19H30', 'M10 21H30', 'M10 23H30', 'M10 23H30']);
});

it('rules a claim twice', () => {
  expect(ruleOf('claim', 0)).toBe('M10 16H30M10 19H30');
});

it('counts from the corner of the sheet', () => {
  const paths = pathsOf([{ mark: { look: 'quote', depth: 0 }, lines: [line] }], { x: 25.2, y: 100 });
  expect([...paths.values()].map(({ data }) => data)).toEqual(['M35.2 100h20V120h-20z', 'M35.2 117H55.2']);
});

it('draws nothing where the words take no room', () => {
  const paths = pathsOf([{ mark: { look: 'quote', depth: 0 }, lines: [] }], corner);
  expect(paths.size).toBe(0);
});
