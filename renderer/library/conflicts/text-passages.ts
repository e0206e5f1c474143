import { compareTexts } from '../../../shared/anchor/compare-texts.ts';

/** A part of a passage; `own` where the other text does not have these words. */
export interface PassagePart {
  text: string;
  own: boolean;
}

/** Paragraphs that differ, as each of two texts has them; empty where one has nothing of them. */
export interface Passage {
  first: PassagePart[];
  other: PassagePart[];
}

/** Where two texts differ, cut between paragraphs where both have a break. */
export function differingPassages(first: string, other: string): Passage[] {
  const passages: Passage[] = [{ first: [], other: [] }];
  for (const { type, text } of compareTexts(first, other)) {
    if (type === 'same') {
      for (const [index, piece] of text.split('\n\n').entries()) {
        if (index > 0) passages.push({ first: [], other: [] });
        add('first', piece, false);
        add('other', piece, false);
      }
    } else add(type === 'deleted' ? 'first' : 'other', text, true);
  }
  return passages.filter((passage) => [...passage.first, ...passage.other].some(({ own }) => own)).map(withoutEdges);

  function add(side: keyof Passage, text: string, own: boolean): void {
    if (text !== '') passages.at(-1)?.[side].push({ text, own });
  }
}

/** Breaks at the ends say nothing that the place of a passage does not say. */
function withoutEdges({ first, other }: Passage): Passage {
  return { first: trimmed(first), other: trimmed(other) };
}

function trimmed(parts: readonly PassagePart[]): PassagePart[] {
  return parts
    .map(({ text, own }, at) => {
      const begun = at === 0 ? text.replace(/^\n+/, '') : text;
      return { text: at === parts.length - 1 ? begun.replace(/\n+$/, '') : begun, own };
    })
    .filter(({ text }) => text !== '');
}
