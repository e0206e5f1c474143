import type { SearchHit, SearchPlace } from '../../shared/model/library.ts';

/** A place and its number among all places, for the keyboard. */
export interface NumberedHit extends Omit<SearchHit, 'places'> {
  places: { place: SearchPlace; index: number }[];
}

/** Numbers the places through; a hit without any gets one for the article itself. */
export function numberPlaces(hits: readonly SearchHit[]): NumberedHit[] {
  let index = 0;
  return hits.map((hit) => {
    const whole: SearchPlace = { where: 'title', annotationId: null, snippet: hit.title, marks: [], range: null };
    const places = hit.places.length > 0 ? hit.places : [whole];
    return { ...hit, places: places.map((place) => ({ place, index: index++ })) };
  });
}

/** The place with that number and its article: null for a note that stands alone. */
export function placeAt(
  hits: readonly NumberedHit[],
  index: number,
): { articleId: string | null; place: SearchPlace } | null {
  for (const hit of hits) {
    const found = hit.places.find((numbered) => numbered.index === index);
    if (found) return { articleId: hit.articleId, place: found.place };
  }
  return null;
}
