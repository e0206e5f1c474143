import { expect, it } from 'vitest';
import { pathsOf } from '../../../../renderer/reader/marks/mark-paths.ts';

const line = { left: 10, top: 0, right: 30, bottom: 20 };
const next = { left: 0, top: 30, right: 12.34, bottom: 50 };

it('draws what looks alike as one path, the deepest last', () => {
  const { fills, rules } = pathsOf([
    { mark: { look: 'note', depth: 1 }, lines: [line] },
    { mark: { look: 'quote', depth: 0 }, lines: [line, next] },
    { mark: { look: 'quote', depth: 0 }, lines: [next] },
  ]);
  expect(fills).toEqual([
    { look: 'quote', depth: 0, data: 'M10 0h20V20h-20zM0 30h12.3V50h-12.3zM0 30h12.3V50h-12.3z' },
    { look: 'note', depth: 1, data: 'M10 0h20V20h-20z' },
  ]);
  expect(rules.map(({ look }) => look)).toEqual(['note', 'quote']);
});

it('rules the deeper the lower, and those that are deepest alike', () => {
  const ruleAt = (depth: number) => pathsOf([{ mark: { look: 'quote', depth }, lines: [line] }]).rules[0]?.data;
  expect([0, 1, 2, 3, 4].map(ruleAt)).toEqual(['M10 17H30', 'M10 19H30', 'M10 21H30', 'M10 23H30', 'M10 23H30']);
});

it('rules a claim twice', () => {
  const { rules } = pathsOf([{ mark: { look: 'claim', depth: 0 }, lines: [line] }]);
  expect(rules).toEqual([{ look: 'claim', data: 'M10 16H30M10 19H30' }]);
});

it('draws nothing where the words take no room', () => {
  expect(pathsOf([{ mark: { look: 'quote', depth: 0 }, lines: [] }]).fills).toEqual([
    { look: 'quote', depth: 0, data: '' },
  ]);
});
