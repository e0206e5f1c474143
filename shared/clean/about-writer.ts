import type { Byline } from './byline.ts';
import { type Evidence, FULL } from './evidence.ts';
import type { Line } from './line.ts';
import type { Zone } from './rule.ts';

const SAYS =
  /^(?:,? (?:\d{2},? )?(?:is|was|has|covers|reports|writes|joined|lives|teaches|works|es|ha|cubre|escribe|trabaja|vive|est|a|couvre|ecrit|travaille|ist|war|hat|schreibt|berichtet|arbeitet|lebt)\b)/;
const GOES_ON =
  /^(?:(?:she|he|they|ella|el|elle|il|sie|er) )?(?:is|was|has|covers|writes|es|ha|cubre|escribe|est|a|couvre|ecrit|ist|war|hat|schreibt|berichtet)\b/;

/**
 * Above or below the text, what tells of its writer: the name once more, "Ann Lee covers courts.", and below the name what a
 * page says of whom it named.
 */
export function aboutWriter(
  index: number,
  lines: readonly Line[],
  zone: Zone,
  bylines: readonly { index: number; byline: Byline }[],
): Evidence[] {
  const line = lines[index];
  if (!line || zone === 'middle' || line.words > 60) return [];
  const names = bylines.flatMap(({ index: at, byline }) =>
    at === index ? [] : byline.name.split(/, | (?:and|y|et|und) /),
  );
  const own = names.find((name) => name.length >= 6 && startsWith(line, name));
  const isName = own !== undefined && own.length === line.text.length;
  const tells = own !== undefined && SAYS.test(line.key.slice(own.length));
  const above = lines[index - 1];
  const goesOn = zone === 'tail' && GOES_ON.test(line.key) && names.some((name) => above && above.text === name);
  if (!isName && !tells && !goesOn) return [];
  return [{ rule: 'byline.about-writer', kind: 'byline', family: 'template', weight: FULL }];
}

function startsWith(line: Line, name: string): boolean {
  return line.text.toLowerCase().startsWith(name.toLowerCase());
}
