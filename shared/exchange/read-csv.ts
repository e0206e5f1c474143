/**
 * A CSV table as RFC 4180 has it, by the names in its first row, lower case. Quoted fields may hold line breaks; lines end in
 * CRLF or LF; a byte order mark is passed over. Null where a quoted field never ends.
 */
export function readCsv(text: string): CsvTable | null {
  const rows = rowsOf(text.replace(/^\ufeff/, ''));
  if (!rows) return null;
  const [first = [], ...rest] = rows;
  const names = first.map((name) => name.trim().toLowerCase());
  return {
    names,
    rows: rest
      .filter((fields) => fields.some((field) => field !== ''))
      .map((fields) => Object.fromEntries(names.map((name, at) => [name, fields[at] ?? '']))),
  };
}

export interface CsvTable {
  names: string[];
  /** Fields by name; those that a row lacks are empty. */
  rows: Record<string, string>[];
}

/** The table, where it has all of these columns. */
export function readCsvWith(text: string, ...columns: string[]): CsvTable | null {
  const table = readCsv(text);
  return table && columns.every((column) => table.names.includes(column)) ? table : null;
}

function rowsOf(text: string): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  // A field, and what ends it: the sticky flag makes each match begin where the one before ended.
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (!found) return null;
    const [, quoted, plain = '', end] = found;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') {
      if (field.lastIndex === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
