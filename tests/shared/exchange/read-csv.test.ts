import { expect, it } from 'vitest';
import { readCsv } from '../../../shared/exchange/read-csv.ts';

it.each<[string, string, Record<string, string>[] | null]>([
  ['plain', 'A,b\r\n1,2\r\n', [{ a: '1', b: '2' }]],
  ['LF and no last line break', 'a,b\n1,2', [{ a: '1', b: '2' }]],
  ['a byte order mark', '\ufeffa\n1', [{ a: '1' }]],
  ['quotes, commas and line breaks', 'a,b\r\n"x ""y"", z","1\r\n2"\r\n', [{ a: 'x "y", z', b: '1\r\n2' }]],
  [
    'empty fields',
    'a,b,c\n,,3\n1,,\n',
    [
      { a: '', b: '', c: '3' },
      { a: '1', b: '', c: '' },
    ],
  ],
  [
    'a short row and an empty line',
    'a,b\n1\n\n2,3\n',
    [
      { a: '1', b: '' },
      { a: '2', b: '3' },
    ],
  ],
  ['a comma at the end', 'a,b\n1,', [{ a: '1', b: '' }]],
  ['a quote that never ends', 'a\n"x', null],
])('reads %s', (_, text, rows) => expect(readCsv(text)?.rows ?? null).toEqual(rows));
