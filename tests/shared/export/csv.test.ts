import { describe, expect, it } from 'vitest';
import { csvFormat } from '../../../shared/export/csv.ts';
import type { PlacedAnnotation } from '../../../shared/model/annotation.ts';
import { expectGolden } from '../../support/golden.ts';
import { exportText, sampleSource } from '../../support/sample-export.ts';

/** Reads RFC 4180. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function withNote(value: string): string {
  const { annotation, placements } = sampleSource.annotations[4] as PlacedAnnotation;
  const body = [{ type: 'TextualBody', purpose: 'commenting', value }];
  return exportText(csvFormat, [
    { ...sampleSource, annotations: [{ annotation: { ...annotation, body }, placements }] },
  ]);
}

function noteOf(csv: string): string | undefined {
  const [head, row] = parse(csv);
  return row?.[head?.indexOf('note') ?? -1];
}

const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "=cmd|' /C calc'!A0"];
const harmless = ['a=1', 'x, "y"', 'two\nlines', 'two\r\nlines', '😀', '', ' spaced '];

describe('CSV', () => {
  it('is what it was', () => expectGolden('export/sample.csv', exportText(csvFormat)));

  it('begins with a byte order mark and has as many cells in every row', () => {
    const csv = exportText(csvFormat);
    expect(csv.startsWith('\ufeff')).toBe(true);
    const rows = parse(csv.slice(1));
    expect(rows).toHaveLength(1 + sampleSource.annotations.length);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it.each(dangerous)('defuses %j', (value) => expect(noteOf(withNote(value))).toBe(`'${value}`));

  it.each(harmless)('keeps %j', (value) => expect(noteOf(withNote(value))).toBe(value));

  it('counts code points', () => {
    const [head, ...rows] = parse(exportText(csvFormat).slice(1));
    const at = (name: string) => head?.indexOf(name) ?? -1;
    const ferry = rows.find((row) => row[at('text')] === '😀 The ferry');
    expect([ferry?.[at('start')], ferry?.[at('end')]]).toEqual(['15', '26']);
  });
});
