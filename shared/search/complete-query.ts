import { searchFields } from './fields.ts';
import { lexQuery } from './lex-query.ts';

/** What could be completed at the caret: a field's name or, with `field`, its value. */
export interface Completion {
  /** What stands there is replaced. UTF-16 code units of the query. */
  start: number;
  end: number;
  field: string | null;
  typed: string;
}

/** What is being typed at the caret (UTF-16 code units); null where nothing of the query language can be meant. */
export function completionAt(text: string, caret: number): Completion | null {
  const piece = lexQuery(text.slice(0, caret), []).at(-1);
  if (!piece || piece.end < caret || piece.near) return null;
  const start = piece.start + (piece.without ? 1 : 0);
  if (piece.field === null) {
    return piece.quoted || !/^\p{L}{2,}$/u.test(piece.text)
      ? null
      : { start, end: caret, field: null, typed: piece.text };
  }
  const closed = piece.quoted && !piece.open ? null : piece.field;
  // A value between quotation marks is complete with the second one.
  if (closed === null || /["”«»]$/.test(text.slice(start + piece.field.length + 2, caret))) return null;
  return { start: start + piece.field.length + 1, end: caret, field: piece.field, typed: piece.text };
}

/** Names of the fields that begin with what is typed. */
export function fieldNames(typed: string): string[] {
  const wanted = typed.toLowerCase();
  return searchFields.map(({ name }) => name).filter((name) => name.startsWith(wanted));
}

/** Values that can stand behind the field whatever the library holds; null where the library has to be asked. */
export function knownValues(field: string, typed: string): string[] | null {
  const values = searchFields.find(({ name }) => name === field)?.values;
  return values ? values.filter((value) => value.startsWith(typed.toLowerCase())) : null;
}

/** The query with the completion in place, and where the caret goes. */
export function complete(
  text: string,
  { start, end, field }: Completion,
  value: string,
): { text: string; caret: number } {
  const inserted = field === null ? `${value}:` : `${quotedValue(value)} `;
  const rest = text.slice(end);
  const after = field !== null && rest.startsWith(' ') ? rest.slice(1) : rest;
  return { text: text.slice(0, start) + inserted + after, caret: start + inserted.length };
}

/** `field:value`, in quotation marks where the value needs them. */
export function fieldQuery(field: string, value: string): string {
  return `${field}:${quotedValue(value)}`;
}

/** A value cannot hold a straight quotation mark: the words around it are looked for without it. */
function quotedValue(value: string): string {
  return /^[\p{L}\p{N}._/*-]+$/u.test(value)
    ? value
    : `"${value.replaceAll(/["\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, ' ').trim()}"`;
}
