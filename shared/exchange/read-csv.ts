/**
 * A CSV table as RFC 4180 has it, by the names in its first row, lower case. Quoted fields may hold line breaks; lines end in
 * CRLF or LF; a byte order mark is passed over. Null where a quoted field never ends.
 */
export function readCsv(text: string): Record<string, string>[] | null {
  const rows = rowsOf(text.replace(/^\ufeff/, ''));
  if (!rows) return null;
  const [names = [], ...rest] = rows;
  const keys = names.map((name) => name.trim().toLowerCase());
  return rest
    .filter((fields) => fields.some((field) => field !== ''))
    .map((fields) => Object.fromEntries(keys.map((key, at) => [key, fields[at] ?? ''])));
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
