import { annotationKinds, claimStatuses } from '../model/annotation-words.ts';
import { hostIn } from './canonical-address.ts';
import { dayNames, parseDateRange } from './date-range.ts';
import { isSearchField, searchFields } from './fields.ts';
import type { Piece } from './lex-query.ts';
import { annotationParts, annotationStates, articleStates, type QueryNode } from './query.ts';
import { queryWords } from './query-words.ts';

/** A field understood, or a sentence about why it was not (null where the piece was never meant as a field). */
export type ParsedField = { node: QueryNode } | { problem: string | null };

export function parseField(piece: Piece): ParsedField {
  const { field, text } = piece;
  if (text === '')
    return { problem: isSearchField(field) ? `“${field}:” has no value and was searched as a word.` : null };
  switch (field) {
    case 'title':
    case 'byline':
    case 'publication':
    case 'speaker':
    case 'claimant':
    case 'note':
    case 'tag': {
      const words = queryWords(piece);
      if (words.length > 0) return { node: { type: 'field', field, words, text } };
      return { problem: `“${field}:” was followed by no word that could be looked for.` };
    }
    case 'published':
    case 'added':
    case 'edited': {
      // While it is typed, the day that begins so is meant.
      const day = piece.open ? dayNames.find((name) => name.startsWith(text.toLowerCase())) : undefined;
      const range = parseDateRange(day ?? text);
      if (range) return { node: { type: 'dates', field, ...range } };
      return wrongValue(piece, 'dates: 2023, 2023-05, 2023..2024, today or yesterday');
    }
    case 'lang':
      return /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(text)
        ? { node: { type: 'language', language: text.toLowerCase() } }
        : wrongValue(piece, 'a language: en, de, pt-BR');
    case 'site': {
      const host = hostIn(text);
      return host === null
        ? wrongValue(piece, 'where an article stands: example.org')
        : { node: { type: 'site', host, begins: piece.open } };
    }
    case 'person':
      return { node: { type: 'person', name: text } };
    case 'in':
      return { node: { type: 'collection', name: text } };
    case 'kind':
      return oneOf(piece, annotationKinds, (kind) => ({ type: 'kind', kind }));
    case 'status':
      return oneOf(piece, claimStatuses, (status) => ({ type: 'status', status }));
    case 'is':
      return oneOf(piece, [...articleStates, ...annotationStates], (state) => ({ type: 'is', state }));
    case 'has':
      return oneOf(piece, annotationParts, (part) => ({ type: 'has', part }));
    default:
      return { problem: unknownField(piece) };
  }
}

function oneOf<Value extends string>(
  piece: Piece,
  values: readonly Value[],
  node: (value: Value) => QueryNode,
): ParsedField {
  const wanted = piece.text.toLowerCase();
  // While it is typed, the only value that begins so is meant.
  const beginning = piece.open ? values.filter((value) => value.startsWith(wanted)) : [];
  const found = values.find((value) => value === wanted) ?? (beginning.length === 1 ? beginning[0] : undefined);
  return found === undefined ? wrongValue(piece, `one of ${values.join(', ')}`) : { node: node(found) };
}

function wrongValue({ field, text }: Piece, wanted: string): ParsedField {
  return { problem: `“${field}:” takes ${wanted}, not “${text}”; it was searched as words.` };
}

/** Times, addresses and the like are no fields: 12:30 has no letters before the colon, https: is followed by slashes. */
function unknownField({ field, text }: Piece): string | null {
  if (text.startsWith('//')) return null;
  const names = searchFields.map(({ name }) => name).join(', ');
  return `“${field}:” is not a field that can be searched (there are ${names}); it was searched as a word.`;
}
