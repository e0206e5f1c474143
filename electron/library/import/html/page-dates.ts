import { namesDay } from '../../../../shared/clean/metadata/agreeing-day.ts';
import { keyOf } from '../../../../shared/clean/text/line.ts';
import type { Evidence } from '../../../../shared/model/article.ts';
import { toIsoDate } from './iso-date.ts';
import type { Meta } from './meta-elements.ts';
import type { PageElement } from './page/tree.ts';
import { datesByHeadline, dateTexts, loneDates, openingDates, timeTexts } from './visible-dates.ts';

const NAMES =
  'article:published_time og:published_time datepublished date dc.date dc.date.issued dcterms.created dcterms.date dcterms.issued pubdate publish-date publication_date parsely-pub-date sailthru.date article.published displaydate ptime citation_publication_date'.split(
    ' ',
  );

/** Days between which two dates are taken to mean the same publication. */
const CLOSE = 40;
/** Told by the page in two ways that cannot have been made from each other, or by what stands below the headline. */
const SURE = 0.97;
const SEEN = 0.96;
const BELOW = 0.6;
const ABOVE = 0.59;
/** One of several days in the same kind of place: most are of other articles. */
const ONE_OF_TIMES = 0.58;
const ONE_OF_SHOWN = 0.57;
/** Too little to say that it is the day: people see it and decide. */
const DOUBTFUL = 0.45;
/** Above the headline with its weekday, which is what day it is; below it one of several, of which each says another. As little. */
const ELSEWHERE = 0.46;

/** What systems tell that know of no day: they count from here, some of them west of Greenwich. */
const NO_DAYS: ReadonlySet<string> = new Set(['1970-01-01', '1969-12-31']);

/**
 * The days on which a page may have been published. What readers see below the headline beats what is declared close to it, which is
 * often told by another clock or is of the draft. Where the two are far apart, and where the only days are several of which none stands out,
 * none is believed.
 */
export function publicationDays(
  elements: readonly PageElement[],
  meta: Meta,
  inJsonLd: string | null,
  address: string | null,
): Evidence[] {
  const found: Evidence[] = [];
  const add = (value: string | null, source: string, score: number, quote: string) => {
    if (value !== null && !NO_DAYS.has(value)) found.push({ value, source, score, quote });
  };
  if (inJsonLd) add(toIsoDate(inJsonLd), 'json-ld', 0.95, inJsonLd);
  for (const name of NAMES) {
    const value = meta(name);
    if (value) add(toIsoDate(value), 'meta', 0.9, value);
  }
  const [declared] = found;
  const times = timeTexts(elements);
  const trust = new Set(times.map(toIsoDate)).size > 1 ? ONE_OF_TIMES : 0.7;
  for (const value of times) add(toIsoDate(value), 'time-element', trust, value);
  if (address) add(dayInAddress(address), 'address', 0.68, address);
  const dayIn = (text: string) => {
    const day = toIsoDate(text);
    return declared && day === turned(declared.value) && IN_NUMBERS.test(text) ? declared.value : day;
  };
  const shown = dateTexts(elements);
  const days = new Set(shown.map(dayIn));
  const [day] = days;
  const lines = datesByHeadline(elements);
  // Two that say the same are right, whatever stands elsewhere on the page.
  const isTold = lines.some(({ text, above }) => !above && dayIn(text) === declared?.value);
  const isSeen = days.size === 1 && day && declared && !isTold && daysApart(day, declared.value) <= CLOSE;
  for (const value of shown) add(dayIn(value), 'element', isSeen ? SEEN : days.size > 1 ? ONE_OF_SHOWN : 0.65, value);
  for (const { text, updated, above } of lines) {
    const day = dayIn(text);
    const isNear = day !== null && declared !== undefined && days.size < 2 && daysApart(day, declared.value) <= CLOSE;
    const isLone = day !== null && !declared && days.size > 1 && !days.has(day);
    const isElsewhere = above ? namesDay(keyOf(text)) : isLone;
    const trust = above ? ABOVE : isNear ? SEEN : BELOW;
    add(day, 'visible-line', updated ? DOUBTFUL : isElsewhere ? ELSEWHERE : trust, text);
  }
  if (found.length === 0) {
    for (const value of openingDates(elements)) add(toIsoDate(value), 'visible-line', 0.56, value);
    for (const value of loneDates(elements)) add(toIsoDate(value), 'visible-line', 0.55, value);
  }
  return found.map((one) => ({ ...one, score: believed(one, found) }));
}

/** The score of one piece of evidence in the light of the others. */
function believed(one: Evidence, all: readonly Evidence[]): number {
  const agrees = all.some(({ source, value }) => source !== one.source && value === one.value);
  // The page itself says that this is the day of an update, and nothing that readers do not see says otherwise.
  const isUpdate = all.some(({ score, value }) => score === DOUBTFUL && value === one.value);
  if (isUpdate && SHOWN.has(one.source) && !all.some(({ source, value }) => !SHOWN.has(source) && value === one.value))
    return DOUBTFUL;
  const inAddress = all.find(({ source }) => source === 'address');
  const visible = all.find(({ source }) => source === 'visible-line');
  const isContradicted = visible !== undefined && visible.score >= BELOW && visible.value !== one.value;
  // The day in an address is the paper's own, and no update alters it.
  if (inAddress?.value === one.value && agrees && !isContradicted) return Math.max(one.score, SURE);
  const declared = all.find(isDeclared);
  const isApart = visible && declared && daysApart(visible.value, declared.value) > CLOSE;
  if (isApart && !all.some((other) => other.value === declared.value && CONFIRMS.has(other.source))) return DOUBTFUL;
  if (!agrees && (one.score === ONE_OF_TIMES || one.score === ONE_OF_SHOWN)) return DOUBTFUL;
  return one.score;
}

function isDeclared({ source }: Evidence): boolean {
  return source === 'json-ld' || source === 'meta';
}

/** What says the same as a declaration without being made from it. */
const CONFIRMS: ReadonlySet<string> = new Set(['address', 'element', 'time-element']);

/** What stands on the page for everybody to see. */
const SHOWN: ReadonlySet<string> = new Set(['element', 'time-element', 'visible-line']);

/** "09.10.2024" is the ninth of October to most, and to some the tenth of September. */
const IN_NUMBERS = /\b\d{1,2}[.·]\d{1,2}[.·]\d{2,4}\b/;

/** A day (YYYY-MM-DD) with its month for its day. */
function turned(iso: string): string {
  return iso.replace(/-(\d\d)-(\d\d)$/, '-$2-$1');
}

function daysApart(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}

/** Many addresses carry the day: /2024/03/05/a-bridge. */
function dayInAddress(address: string): string | null {
  const [, year, month = '', day = ''] = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(address) ?? [];
  return year ? toIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) : null;
}
