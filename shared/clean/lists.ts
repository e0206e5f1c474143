import type { Line } from './line.ts';
import { RELATED_HEADER } from './rules/related.ts';

/** Lists of other articles: a header, and headlines below it. */

/** Words that head lists of other articles, with what they are about: "More Local News Stories", "Lo último de Ambel". */
const HEADS =
  /^(?:(?:read |see |watch )?more|other|latest|recent|top|popular|trending|explore|discover|related|recommended|our (?:best|top|latest)|best of|(?:don't|do not) miss|see also|mas|otr[oa]s|lo (?:mas|ultimo)|ultim[oa]s|ademas|plus de|autres|derni[e]re?s|nos|a (?:voir|decouvrir|lire)|mehr|weitere|andere|neueste|aktuelle|beliebte)\b|\b(?:favou?rites|picks|selection|highlights|recommendations|recomendad[oa]s|recomendaciones|recommandations|empfehlungen)$/;

/** Headers that announce one article: what stands below its headline is the text again. */
const ONE =
  /^(?:related (?:article|story|post|video)|(?:read|see|watch) (?:more|also|next)|also read|read this|lire aussi|a lire|lea tambien|lee tambien|lesen sie auch)\s?:?$/;

export function headsOne(line: Line): boolean {
  return ONE.test(line.key);
}

export function isHeadline(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    !line.sentence &&
    line.words >= 3 &&
    line.words <= 24 &&
    !/^(?:[-*•·▪]|\d{1,3}[.)])\s/u.test(line.text)
  );
}

/** A list's header: it says so, or is likely by its words and has headlines below it. */
export function isListHeader(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  if (RELATED_HEADER.test(line.key)) return true;
  if (line.sentence || line.markup !== '' || line.words > 8 || !HEADS.test(line.key)) return false;
  return isHeadline(lines[index + 1]) && isHeadline(lines[index + 2]);
}
