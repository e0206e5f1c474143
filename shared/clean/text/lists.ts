import { isTime } from '../metadata/dates.ts';
import { isRelatedHeader } from '../rules/related.ts';
import { isAllCapitals } from './headline.ts';
import type { Line } from './line.ts';

/** Lists of other articles: a header, and headlines below it. */

/** Words that head lists of other articles, with what they are about: "More Local News Stories", "Lo último de Ambel". */
const HEADS =
  /^(?:(?:read |see |watch |keep |continue )?(?:more|reading|watching)|others?|latest|recent|top|most|popular|trending|explore|discover|related|recommended|(?:what )?(?:people|readers|others|subscribers) (?:are|also|like)|our (?:best|top|latest)|best of|(?:don't|do not) miss|see also|also (?:read|see|in|on)|mas|otr[oa]s|lo (?:mas|ultimo)|ultim[oa]s|ademas|tambien|plus de|autres|derni[e]re?s|nos|les plus|aussi|a (?:voir|decouvrir|lire)|mehr|weitere|andere|neueste|aktuelle|beliebte|meist)\b|\b(?:favou?rites|picks|selection|recommendations|stories|headlines|recomendad[oa]s|recomendaciones|recommandations|empfehlungen)$/;

/** Headers that announce one article: what stands below its headline is the text again. */
const ONE =
  /^(?:related (?:article|story|post|video)|(?:read|see|watch) (?:more|also|next)|also read|read this|lire aussi|a lire|lea tambien|lee tambien|lesen sie auch)\s?:?$/;

/** "Our Sources", "Quellen:": what stands alone above the list of what a check of facts or a report rests on. */
const SOURCES =
  /^(?:(?:our |the |nos |les )?sources|references|works cited|bibliography|(?:unsere )?quellen(?:verzeichnis|angaben)?|(?:nuestras |las )?fuentes|referencias)\s?:?$/;

export function headsSources(key: string): boolean {
  return SOURCES.test(key);
}

export function headsOne(line: Line): boolean {
  return ONE.test(line.key);
}

/** An entry of a list: marked, numbered, or dated like the stops of a tour. */
export function isItem(line: Line): boolean {
  return (
    line.role === 'list' ||
    /^(?:[-*•·▪●–►▶▸➤◆■□✓✔→◦]|\d{1,3}[.)])\s/u.test(line.text) ||
    DATED.test(line.key) ||
    RESULT.test(line.text) ||
    isRow(line)
  );
}

/** Who met whom and how it ended, "Marl II - Keld 0:0 (0:0)", "Ayr Town 2-1 Moss"; what a sum is in another coin. */
const RESULT =
  /^(?:\p{Lu}[\p{L}\d .'’-]{1,28} [-–:] \p{Lu}[\p{L}\d .'’-]{1,28} \d{1,3}\s?[:–-]\s?\d{1,3}(?: \([^()]{1,24}\))?|\p{Lu}[\p{L} .'’-]{2,28} \d{1,3}\s?[:–-]\s?\d{1,3} \p{Lu}[\p{L} .'’-]{2,28}|\([$€£¥]?\d[^()=]{0,40} = [^()=]{2,80}\))$/u;

/** One of several ingredients: "400 ml stock", "1 1/2 cups pecan halves", „2 Eier“ beside „250 g Mehl“. */
export function isIngredient(lines: readonly Line[], index: number): boolean {
  const fits = (at: number, pattern: RegExp) => {
    const line = lines[at];
    return line !== undefined && !line.sentence && line.words >= 2 && line.words <= 10 && pattern.test(line.text);
  };
  const beside = [index - 1, index + 1];
  if (fits(index, MEASURED)) return beside.some((at) => fits(at, MEASURED) || fits(at, COUNTED));
  return fits(index, COUNTED) && beside.some((at) => fits(at, MEASURED));
}

/** German nouns begin with a capital, as headlines do. */
const COUNTED = /^\d[\d.,/-]* \p{Lu}\p{L}+(?: \p{L}+){0,2}$/u;
const MEASURED =
  /^(?:[$€£]?\d[\d.,/]*(?:%|[MK]\b)?|[½¼¾⅓⅔])(?: \d\/\d| ?[½¼¾⅓⅔])? ?(?=\p{Ll})(?!from\b|(?:min|minutes?|hours?|reads?|views?|shares|likes|votes?|photos?|replies|comments?)\b|.*\bago\b)/u;

/** A row of a table: "5 Joey Ray 2380 2 3 12". */
export function isRow(line: Line): boolean {
  return ROW.test(line.key);
}

const ROW = /(?:^|\s)(?:\d[\d.,:]*\s+){2,}\d[\d.,:]*(?:\s|$)/;

/** "June 10 – …", "3 mars : …", "12. Mai: …", and no year behind it, which would be the day of another article. */
const DATED = /^(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,10})(?:st|nd|rd|th)? ?[-:,@|](?! ?\d{4})/u;

/** Of a headline's length and without its full stop; it may ask, call or quote somebody. */
export function isHeadline(line: Line | undefined): boolean {
  if (line === undefined || line.words < 3 || line.words > 24 || STOPPED.test(line.text)) return false;
  return (!isItem(line) || line.linked >= LINKED) && !isTime(line.key);
}

/** Share of a line in Markdown from which on it is a link. */
const LINKED = 0.95;

const STOPPED = /[.,:;]\s?["”»«“’')]*$/;

/** The word or two in capitals that tabloids set above a headline. */
function isKicker(line: Line | undefined): boolean {
  return line !== undefined && line.words <= 4 && isAllCapitals(line.text);
}

/** Index behind the headline that begins at `index`, with its kicker; `index` itself where there is none. */
function afterHeadline(lines: readonly Line[], index: number): number {
  if (isKicker(lines[index]) && isHeadline(lines[index + 1])) return index + 2;
  return isHeadline(lines[index]) ? index + 1 : index;
}

/** A list's header: it says so, or is likely by its words and has headlines below it. */
export function isListHeader(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  if (isRelatedHeader(line.key)) return true;
  if (line.markup !== '' || line.words > 8 || !HEADS.test(line.key) || headsSources(line.key)) return false;
  if (line.sentence && !/[…:]$/.test(line.text)) return false;
  return headsHeadlines(lines, index);
}

/** Two headlines stand below each other below a line. */
export function headsHeadlines(lines: readonly Line[], index: number): boolean {
  const second = afterHeadline(lines, index + 1);
  return second > index + 1 && afterHeadline(lines, second) > second;
}

/** What a list of other articles consists of: headlines, kickers above them, numbers and times; no label and no entry of a list in the text. */
export function mayBeListed(lines: readonly Line[], index: number): boolean {
  if ([-1, 1].some((step) => isFact(lines[index]) && isFact(lines[index + step]))) return false;
  return afterHeadline(lines, index) > index || isKicker(lines[index]) || /^[\d:.h]+$/.test(lines[index]?.key ?? '');
}

/** "Booked: Keld, Bell", "Harrowgate (4-4-2): Moss 7; Pryce 6": a label and what it stands before. */
export function isEntry(line: Line): boolean {
  return line.words <= 30 && /^[\p{L}\d][^:.?!]{0,40}: \S/u.test(line.text) && !/\?$/.test(line.text);
}

/** What a text rests on, with the year it appeared or where it can be found: "Moss, I. et al.: Sleep in lichens. Marl Letters 88, 2025". */
export function isCitation(line: Line): boolean {
  return line.words >= 6 && line.words <= 60 && /\bet al\.|\bdoi\s?[:.]|\bdoi\.org\//i.test(line.text);
}

/** What a test gives: "4.5/5", "8 out of 10", "★★★★☆". */
export function isRating({ text }: Line): boolean {
  return /^(?:\d{1,2}(?:[.,]\d)?\s?(?:\/|out of|von|sur|de)\s?(?:5|6|10|20|100)|[★☆⭐]{3,6})$/u.test(text);
}

/** "Guide price: £225,000", "Moss Party: 64 (won 58, leading 6)": one of several is a table of the text. */
function isFact(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    !line.sentence &&
    /^(?!\d{1,2}\.\d{1,2}\. )[^:]{2,40}: (?:\S+(?: \S+){0,2}|\d.{0,40})$/.test(line.text)
  );
}
