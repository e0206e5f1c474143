/** Excel reads a CSV file without it in the local code page. */
export const byteOrderMark = '\ufeff';

/** One row of CSV as RFC 4180 has it: CRLF, quotes doubled. */
export function csvRow(values: readonly (string | number | null)[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  const text = defuse(String(value ?? ''));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A cell that begins like a formula would be run by a spreadsheet; an apostrophe in front makes it text
 * (https://owasp.org/www-community/attacks/CSV_Injection). The full-width forms are taken for the same by some.
 */
function defuse(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
