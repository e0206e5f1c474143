import type { PlacedAnnotation } from '../../../../shared/model/annotation.ts';
import type { Block } from '../../../../shared/model/block.ts';
import { draftsOn, type Stretch } from '../sample.ts';

export const articleId = 'sample00';

export function blocksOf(paragraphs: readonly string[]): Block[] {
  return paragraphs.map((text) => ({ type: 'paragraph', text }));
}

/** The stretches as annotations that stand where they did. */
export function placedOn(text: string, stretches: readonly Stretch[], id: string): PlacedAnnotation[] {
  return draftsOn(articleId, text, stretches).map((draft, index) => {
    const { start, end } = stretches[index] ?? { start: 0, end: 0 };
    return {
      annotation: { ...draft, id: `${id}${index}`, 'stet:version': 'a:1', 'stet:seen': [] },
      placements: [{ state: 'exact', range: { start, end }, score: 1, method: 'position' }],
    } as unknown as PlacedAnnotation;
  });
}
