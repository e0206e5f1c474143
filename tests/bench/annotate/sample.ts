import type { AnnotationDraft, AnnotationKind } from '../../../shared/model/annotation.ts';

/** Invented words: enough of them that a paragraph looks like one. */
const WORDS =
  'harbour ferry council island winter tender bridge figures officer budget vote minutes crews night shift terminal ' +
  'gardener orchard reservoir foresters spring the of and to in that was for on with they had been after before';

/** Words to a paragraph. */
const PARAGRAPH = 100;

/** Small numbers that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

/** A text of so many words, in paragraphs parted by an empty line. */
export function sampleText(words: number, seed: number): string {
  const vocabulary = WORDS.split(' ');
  const next = numbers(seed);
  const paragraphs: string[] = [];
  for (let made = 0; made < words; made += PARAGRAPH) {
    const own = Array.from({ length: Math.min(PARAGRAPH, words - made) }, (_, index) => {
      const word = vocabulary[next(vocabulary.length)] ?? '';
      return index % 14 === 13
        ? `${word}.`
        : index % 14 === 0
          ? `${word.charAt(0).toUpperCase()}${word.slice(1)}`
          : word;
    });
    paragraphs.push(`${own.join(' ')}.`);
  }
  return paragraphs.join('\n\n');
}

/** A stretch of an article's text, in UTF-16 code units (the sample has no characters beyond the basic plane). */
export interface Stretch {
  start: number;
  end: number;
}

/** So many stretches of one to twelve words, spread over the text; some overlap, some nest. */
export function stretchesIn(text: string, count: number): Stretch[] {
  const words = [...text.matchAll(/[\p{L}.]+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const next = numbers(7);
  return Array.from({ length: count }, (_, index) => {
    const first = Math.floor((index / count) * (words.length - 14)) + next(2);
    const last = first + next(12);
    return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 1 };
  });
}

const kinds: AnnotationKind[] = ['highlight', 'quote', 'claim', 'note', 'tag'];

/** Annotations of all kinds on the stretches, every fifth with a note on it. */
export function draftsOn(articleId: string, text: string, stretches: readonly Stretch[]): AnnotationDraft[] {
  return stretches.map(({ start, end }, index) => ({
    type: 'Annotation' as const,
    'stet:kind': kinds[index % kinds.length] ?? 'note',
    motivation: 'commenting',
    body: index % 5 === 3 ? [{ type: 'TextualBody', purpose: 'commenting', value: `Look at number ${index}.` }] : [],
    target: [
      {
        type: 'SpecificResource' as const,
        source: `stet://article/${articleId}`,
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: text.slice(start, end),
            prefix: text.slice(Math.max(0, start - 30), start),
            suffix: text.slice(end, end + 30),
          },
          { type: 'TextPositionSelector', start, end },
        ],
        'stet:revision': 1,
      },
    ],
  }));
}
