const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?\r?$/;

/** True for the lines that Git puts around the two sides of a conflict. They say nothing. */
export function isConflictMarker(line: string): boolean {
  return marker.test(line);
}

/**
 * The two versions of a file that Git could not merge: ours and theirs. Null when there are no marks of a conflict in it. What stands
 * between `|||||||` and `=======` was there before both and belongs to neither.
 */
export function conflictSides(text: string): [ours: string, theirs: string] | null {
  if (!/^<{7}/m.test(text)) return null;
  const sides: [string[], string[]] = [[], []];
  let part: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  for (const line of text.split('\n')) {
    if (isConflictMarker(line)) {
      part = ({ '<': 'ours', '|': 'base', '=': 'theirs', '>': 'both' } as const)[line[0] as '<' | '|' | '=' | '>'];
      continue;
    }
    if (part === 'both' || part === 'ours') sides[0].push(line);
    if (part === 'both' || part === 'theirs') sides[1].push(line);
  }
  return [sides[0].join('\n'), sides[1].join('\n')];
}
