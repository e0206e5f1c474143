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
    { part: 'fill', look: 'quote', depth: 0, data: 'M10 0H30V20H10zM0 30H12V50H0zM0 30H12V50H0z' },
    { part: 'rule', look: 'quote', depth: 0, data: 'M10 17H30M0 47H12M0 47H12' },
    { part: 'fill', look: 'note', depth: 1, data: 'M10 0H30V20H10z' },
    { part: 'rule', look: 'note', depth: 0, data: 'M10 19H30' },
  ]);
});

it('draws each line for itself where one of them changes with every key', () => {
  const marks = [{ mark: { look: 'note', depth: 0 }, lines: [line, next, { ...line, left: 40, right: 50 }] }];
  expect([...pathsOf(marks, corner, true).values()].map(({ part, data }) => [part, data])).toEqual([
    ['fill', 'M10 0H30V20H10zM40 0H50V20H40z'],
    ['rule', 'M10 17H30M40 17H50'],
    ['fill', 'M0 30H12V50H0z'],
    ['rule', 'M0 47H12'],
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
  expect([...paths.values()].map(({ data }) => data)).toEqual(['M35 100H55V120H35z', 'M35 117H55']);
});

it('draws nothing where the words take no room', () => {
  const paths = pathsOf([{ mark: { look: 'quote', depth: 0 }, lines: [] }], corner);
  expect(paths.size).toBe(0);
});
