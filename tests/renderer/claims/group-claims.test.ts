import { expect, it } from 'vitest';
import { countByStatus, groupClaims, linesOf, neighbourLine } from '../../../renderer/claims/group-claims.ts';
import { readClaims } from '../../../renderer/claims/ledger.ts';
import type { Body } from '../../../shared/model/annotation.ts';
import { annotationRow, claimBody } from '../rows.ts';

const tag = (value: string): Body => ({ type: 'TextualBody', purpose: 'tagging', value });
const row = (values: Parameters<typeof claimBody>[0], ...tags: string[]) => {
  const made = annotationRow('claim', claimBody(values));
  made.annotation.body.push(...tags.map(tag));
  return made;
};
const entries = readClaims(
  [
    row({ 'stet:status': 'refuted', 'stet:claimKind': 'trend', 'stet:claimant': 'Bo' }, 'sea', 'work'),
    row({ 'stet:status': 'unchecked', 'stet:claimKind': 'number' }),
    row({ 'stet:status': 'refuted', 'stet:claimKind': 'number', 'stet:claimant': 'Ada' }, 'work'),
    row({ 'stet:status': 'stands', 'stet:claimKind': 'law', 'stet:claimant': 'Bo' }),
  ],
  { people: new Map(), codes: new Map(), links: [] },
);
const grouped = (by: Parameters<typeof groupClaims>[1]) =>
  groupClaims(entries, by).map(({ key, entries: own }) => [key, own.map((entry) => entries.indexOf(entry))]);

it('groups in the order of the statuses and kinds', () => {
  expect(grouped('status')).toEqual([
    ['unchecked', [1]],
    ['refuted', [0, 2]],
    ['stands', [3]],
  ]);
  expect(grouped('kind')).toEqual([
    ['number', [1, 2]],
    ['trend', [0]],
    ['law', [3]],
  ]);
});

it('groups by claimant and tag, the largest first and those without last', () => {
  expect(grouped('claimant')).toEqual([
    ['Bo', [0, 3]],
    ['Ada', [2]],
    [null, [1]],
  ]);
  expect(grouped('tag')).toEqual([
    ['work', [0, 2]],
    ['sea', [0]],
    [null, [1, 3]],
  ]);
});

it('counts by status', () => {
  expect(countByStatus(entries)).toEqual({
    unchecked: 1,
    supported: 0,
    disputed: 0,
    refuted: 2,
    unverifiable: 0,
    stands: 1,
  });
});

it('has a line for each heading and claim, and steps over headings', () => {
  const lines = linesOf(groupClaims(entries, 'tag'));
  expect(lines.map(({ type }) => type).join(' ')).toBe('heading claim claim heading claim heading claim claim');
  const ids = lines.flatMap((line) => (line.type === 'claim' ? [line.id] : []));
  expect(new Set(ids).size).toBe(ids.length);
  expect([neighbourLine(lines, -1, 1), neighbourLine(lines, 2, 1), neighbourLine(lines, 4, -1)]).toEqual([1, 4, 2]);
  expect([neighbourLine(lines, 7, 1), neighbourLine(lines, 1, -1)]).toEqual([null, null]);
});
