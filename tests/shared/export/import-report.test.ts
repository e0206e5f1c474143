import { expect, it } from 'vitest';
import { importReport } from '../../../shared/export/import-report.ts';
import type { ImportOutcome } from '../../../shared/model/library.ts';

const outcomes: ImportOutcome[] = [
  { source: 'a.txt', status: 'added', id: 'a1', title: 'Ferry, free', versionOf: 'b2' },
  { source: '=cmd.txt', status: 'failed', id: null, title: null, reason: 'It is empty.' },
];

it('is a table with a line for each source, which no program takes for a formula', () => {
  const lines = importReport(outcomes, 'csv').split('\r\n');
  expect(lines[0]).toBe('\ufeffsource,status,title,reason,id,versionOf');
  expect(lines[1]).toBe('a.txt,added,"Ferry, free",,a1,b2');
  expect(lines[2]).toMatch(/^"?'=cmd\.txt"?,failed,,It is empty\.,,$/);
  expect(lines.slice(3)).toEqual(['']);
});

it('is JSON with every key, whatever the outcome', () => {
  expect(JSON.parse(importReport(outcomes, 'json'))).toEqual([
    { source: 'a.txt', status: 'added', id: 'a1', title: 'Ferry, free', reason: null, versionOf: 'b2' },
    { source: '=cmd.txt', status: 'failed', id: null, title: null, reason: 'It is empty.', versionOf: null },
  ]);
});
