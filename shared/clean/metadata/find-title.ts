import { beginsAsCall, beginsOrOffers } from '../address.ts';
import { isInterview } from '../structure/interview.ts';
import type { Body } from '../structure/zones.ts';
import { creditEvidence } from '../text/captions.ts';
import { isAllCapitals, isRowOfNames, isTitleCase, namesSections, topicWords } from '../text/headline.ts';
import { keyOf, type Line } from '../text/line.ts';
import { findDate } from './dates.ts';
import { isMotto } from './motto.ts';
import { beginsAsPerson, isPerson, loneNames } from './named-date.ts';
import { namesPaper } from './names-paper.ts';
import { isPageName, NAME, withoutSite } from './site-behind.ts';
import { aboveDay, aboveStandfirst } from './title-by-place.ts';

export interface FoundTitle {
  /** Index of its line; null where the source names the title elsewhere. */
  index: number | null;
  /** Without the prefix that a scraper put before it. */
  text: string;
  /** 0 to 1. */
  score: number;
}

interface Options {
  body: Body;
  given: string | null;
  /** Index of the first line that signs the article: its title stands above. */
  signed: number | null;
  /** Lines that are already known to be something else. */
  isTaken: (index: number) => boolean;
  isCredit: (index: number) => boolean;
  /** Gives the day of an article. */
  isDay: (index: number) => boolean;
  /** Reads as a button of a page, which a headline may, too. */
  isCall: (index: number) => boolean;
  /** Leads elsewhere on the site, as the entries of its menu do. */
  isMenu: (index: number) => boolean;
}

/** Lines from a title within which its subtitle stands. */
const SUBTITLE = 4;

/** Lines from a title within which its day stands. */
const DAY = 6;

/** Entries of a menu between two lines, from which on the upper is above the menu, and what that costs it. */
const MENUS = 2;
const ABOVE_MENU = 0.3;

/** What it is worth that a line above gives the same words with the paper's name, as a browser shows them. */
const LED = 0.25;

/** What standing right below a headline costs. */
const NEXT = 0.3;

/** Field names that scrapers print before a title. */
const PREFIX = /^(?:next ?img|img|image|title|headline|titel|titre|t[ií]tulo|titular|subject|article)\s?:\s*/i;
/** What agencies set before the title of a story that they have sent before: "UPDATE 2-", "ROUNDUP/". */
const SENT_AGAIN =
  /^(?:(?:UPDATE|WRAPUP|CORRECTED|RPT|REFILE)(?: \d{1,2})?-|(?:ROUNDUP|WDH|KORREKTUR)(?: \d{1,2})?[/:])\s?(?=\p{Lu})/u;

/** The line above the first paragraph that names the article, or the title that was given. */
export function findTitle(lines: readonly Line[], options: Options): FoundTitle | null {
  const { given, body } = options;
  if (given !== null) return { index: sameLine(lines, given, body), text: given, score: 0.95 };
  // Some papers set who wrote it above the title: where nothing stands above the name, what is below it may be it.
  const best = bestTitle(lines, options, false) ?? (options.signed === null ? null : bestTitle(lines, options, true));
  if (best) return best;
  const isSigned = (index: number) => index === options.signed || options.isDay(index);
  const index = aboveDay(lines, body.first, isSigned, (at) => options.isTaken(at) || options.isMenu(at));
  return index === null ? null : { index, text: cutTitle(lines[index]?.text ?? ''), score: 0.3 };
}

function bestTitle(lines: readonly Line[], options: Options, isBelow: boolean): FoundTitle | null {
  const { body } = options;
  const topics = new Set(lines.slice(body.first, body.last + 1).flatMap((line) => topicWords(line.key)));
  const above = lines.flatMap((_, index) => (index < body.first && !options.isTaken(index) ? [index] : []));
  // The first question of an interview is none.
  const asks = isInterview(lines, body);
  let best: FoundTitle | null = null;
  let isHeadline = false;
  for (let index = 0; index <= Math.min(lines.length - 1, body.first); index++) {
    const line = lines[index] as Line;
    // A headline that asks reads as a sentence: where there is no other, the first line of the text may be it.
    if (options.isTaken(index) || (index === body.first && (best !== null || asks || !mayBeTitle(line)))) continue;
    const below = !isBelow && options.signed !== null && index > options.signed ? 0.25 : 0;
    const next = lines[index + 1];
    // "Exclusive | The title", "Home » The title", and then the title itself.
    const leadsTo = lines
      .slice(index + 1, body.first + 1)
      .some((one) => one.words >= 3 && one.key.length < line.key.length && leads(line.key, one.key))
      ? 0.5
      : 0;
    const isLed = line.words >= 3 && lines.slice(0, index).some(({ key }) => key !== line.key && leads(key, line.key));
    // A picture's caption has its credit below it, a title the name of who wrote it.
    const credited = options.isCredit(index + 1) ? 0.3 : 0;
    // All that stands above the text but for a name and a day: "Gridlock".
    const alone = above.length === 1 && above[0] === index;
    // A name alone stands below subtitles and captions, too: it speaks for a title where no other has been found.
    const named: boolean = options.signed === null && !isHeadline;
    const isSigned = (at: number) => options.signed === at || (named && isName(lines[at]));
    const signs = line.words < 3 && !alone ? 0 : isSigned(index + 1) ? 0.3 : isSigned(index + 2) ? 0.2 : 0;
    const isTop: boolean = !alone && signs === 0 && index <= 1 && isPageName(line);
    // Below a name alone stands what that person is.
    const describes: number = named && isName(lines[index - 1]) ? 0.25 : 0;
    const dated =
      line.words >= 5 && lines.some((_, at) => at > index && at <= index + DAY && options.isDay(at)) ? 0.1 : 0;
    const again =
      line.words >= 4 && lines.some((one, at) => at < body.first && at !== index && one.key === line.key) ? 0.15 : 0;
    // The text takes its title up word for word.
    const takenUp =
      line.words >= 4 && lines.some(({ key }, at) => at >= body.first && at <= body.last && key.includes(line.key))
        ? 0.2
        : 0;
    // "Share nothing, keep everything" calls, too; unlike a button it says what the text says.
    const words = topicWords(line.key);
    const said = words.length >= 3 && words.every((word) => topics.has(word));
    const button = options.isCall(index) || !said;
    const calls = options.isCall(index) || beginsOrOffers(line.key) ? (button ? 0.25 : 0.1) : 0;
    // Below a headline, what somebody says is its subtitle.
    const quoted = QUOTED.test(line.text) && !options.isTaken(index - 1) && isLong(lines[index - 1]) ? QUOTED_BELOW : 0;
    const own: number =
      titleScore(line, { topics, index, body, next, alone }) -
      below -
      leadsTo -
      credited -
      calls -
      describes -
      (isTop ? 0.25 : 0) -
      quoted +
      signs +
      dated +
      again +
      (isLed ? LED : 0) +
      takenUp;
    // A line of some words below another such line is its subtitle, however much it has in common with the text.
    const from = best?.index ?? index;
    // The less likely the upper, the less it makes a subtitle of the lower.
    const most = index - from === 1 ? NEXT : index - from <= SUBTITLE ? 0.2 : 0.12;
    const near = Math.min(most, Math.max(0, (best?.score ?? 0) - 0.3));
    // What stands above the menu is the site's name, its motto, or a box.
    const past =
      (isLikely(own, line) && lines.slice(from, index).filter((_, at) => options.isMenu(from + at)).length >= MENUS) ||
      isBelowTop(lines, from, index, options);
    const score: number = best && isHeadline && !past && line.role !== 'heading' ? own - near : own;
    if (score > (best?.score ?? 0.3) - (best && past ? ABOVE_MENU : 0))
      best = { index, text: withoutSite(withoutKicker(cutTitle(line.text), lines.slice(0, index)), lines), score: own };
    isHeadline ||= isLikely(own, line) && !(button && beginsAsCall(line.key));
  }
  if (!best) return null;
  const index = aboveStandfirst(lines, best.index ?? 0, (at) => options.isTaken(at) || options.isMenu(at));
  const text = index === best.index ? best.text : cutTitle(lines[index]?.text ?? '');
  // Signs add up to more than certain; what is stored is not.
  return { index, text, score: Math.min(1, best.score) };
}

/** In quotation marks from its beginning to its end, and what that costs it below another line. */
const QUOTED = /^(?:["“„«][^"“”„«»]+["”“»]|['‘][^‘]+['’])$/;
const QUOTED_BELOW = 0.3;

function isLong(line: Line | undefined): boolean {
  return line !== undefined && !line.sentence && line.words >= 5;
}

/** "Exclusive | The title", "The title - The Marl Post"; but "The title - The Marl Post" leads to no line "The Marl Post". */
function leads(long: string, title: string): boolean {
  return (
    (long.endsWith(title) && title.length * 2 > long.length) ||
    (long.startsWith(title) && /^ [|–-] \S/.test(long.slice(title.length)))
  );
}

/** Lines of the top in which a page gives its name and its motto. */
const TOP = 2;
/** Words of a menu's entry. */
const ENTRY = 5;

/** Right above who signs and the day, with a menu between it and the page's name or motto. */
function isBelowTop(lines: readonly Line[], from: number, index: number, options: Options): boolean {
  if (from > TOP || index - from <= MENUS + 1 || !isName(lines[index + 1]) || !options.isDay(index + 2)) return false;
  const short = lines
    .slice(from + 1, index)
    .filter(({ words }, at) => words <= ENTRY || options.isTaken(from + 1 + at));
  return short.length > MENUS && short.length >= (index - from - 1) * 0.75;
}

function isName(line: Line | undefined): boolean {
  const signer = line && loneNames(line.text);
  return signer != null && beginsAsPerson(signer.name);
}

/** Who wrote it, and where that person works: "Ada Moss, University of Marl". */
function isWithPlace({ text, words, sentence }: Line): boolean {
  const [name = '', place] = text.split(/, (.*)/);
  return !sentence && words <= 8 && /^\p{Lu}/u.test(place ?? '') && isPerson(name) && beginsAsPerson(name);
}

function isLikely(score: number, line: Line): boolean {
  return score > (line.words >= 5 ? 0.4 : 0.7) && !isAllCapitals(line.text);
}

/** The title as it should stand: the scraper's field name before it cut, and a heading's hash marks. */
function cutTitle(text: string): string {
  const cut = text
    .replace(PREFIX, '')
    .replace(SENT_AGAIN, '')
    .replace(/^#{1,6}\s+/, '')
    .trim();
  return cut === '' ? text : cut;
}

/** What sort of text it is, which stands above a title as well. */
const SORT =
  /^((?:guest )?(?:opinion|op-ed|editorial|commentary|comment|analysis|column|letter)|opini[oó]n|an[aá]lisis|columna|tribuna?|chronique|[eé]ditorial|analyse|kommentar|meinung|gastbeitrag|leitartikel|kolumne)\s?[:|]\s+(?=.{8})/iu;

/** "Opinion: The ferry is late", below a line that says "Opinion". */
function withoutKicker(text: string, above: readonly Line[]): string {
  const [whole = '', kicker = ''] = SORT.exec(text) ?? [];
  return kicker !== '' && above.some(({ key }) => key === keyOf(kicker)) ? text.slice(whole.length) : text;
}

/** The title's own line, and lines of the head that repeat it, alone or with the site's name behind it. */
export function repeatsTitle(line: Line, title: FoundTitle, index: number): boolean {
  if (index === title.index) return true;
  const key = keyOf(title.text);
  if (key.length < 12) return false;
  const own = keyOf(cutTitle(line.text));
  return own === key || (own.startsWith(key) && /^\s*[|·:-]\s*[^.?!]{2,50}$/.test(own.slice(key.length)));
}

function sameLine(lines: readonly Line[], given: string, body: Body): number | null {
  const key = keyOf(given);
  const at = lines.findIndex((line, index) => index <= body.first && keyOf(cutTitle(line.text)) === key);
  return at < 0 ? null : at;
}

function mayBeTitle(line: Line): boolean {
  return line.role === 'heading' || (!/[.,:;]["”»’')]?(?:\[[^\]\s]{1,8}\])*$/.test(line.text) && line.words <= 24);
}

/** Lines from the top below which a menu is long, and tells nothing of what is a title. */
const DEEP = 20;

/** The way to a live report, which pages set above other texts, too. */
const LIVE = /^(?:en vivo|live|en direct|directo|en directo|liveticker)\s?[|•·]/;

/** News of another matter, which pages set above all else: "ALERT: …", "Eilmeldung: …", "Info trafic : …". */
const TICKER =
  /^(?:(?:weather |traffic |news )?alert|breaking(?: news)?|just in|developing|eil(?:meldung)?|unwetterwarnung|alerte(?: info| météo)?|info(?:[- ]?trafic)?|traffic|weather|verkehr|wetter|circulation|m[eé]t[eé]o|tr[aá]fico|dernière (?:minute|heure)|urgent|[uú]ltima hora|urgente|alerta|vigilance \p{L}+|live now|on now)\s?[:|•·]\s/u;

/** Buttons of a page in one line: "Skip to navigation Skip to content", "Directory of sites Login Contact". */
const BUTTONS =
  /\bskip to (?:main |site )?(?:content|navigation|footer)\b|\b(?:log ?in|sign ?in|subscribe)\b.{1,12}\b(?:contact|register|e-edition|search|menu|log ?in|sign ?in|subscribe)\b/;

/** What a page is called in a browser: its name, and what it offers. */
const PAGE_TITLE =
  /^\p{Lu}[\p{L}&'’.-]+(?: \p{Lu}[\p{L}&'’.-]+){0,3}(?:\s?:|\s[–—|-]) (?:(?:\p{L}[\p{L}'’-]* ){0,3}\p{L}[\p{L}'’-]*, ){2}.*\p{L}$/u;

/** "# The bridge is closed", of a page turned into Markdown; what is a link as well leads elsewhere. */
function isMarkedHeading({ printed, words, linked, markup }: Line): boolean {
  return markup === '' && words >= 3 && linked === 0 && /^#{1,2} /.test(printed);
}

interface Place {
  /** Words of the text. */
  topics: ReadonlySet<string>;
  index: number;
  body: Body;
  next: Line | undefined;
  /** Nothing else above the text may be the title. */
  alone: boolean;
}

function titleScore(line: Line, { topics, index, body, next, alone }: Place): number {
  if (
    line.role === 'caption' ||
    line.words < (alone ? 1 : 2) ||
    line.words > 34 ||
    /https?:\/\/|^[([].*[)\]]$/.test(line.key)
  )
    return 0;
  if (line.role === 'heading' || PREFIX.test(line.text)) return 0.9 - index * 0.001;
  if (isMarkedHeading(line)) return 0.85 - index * 0.001;
  const words = topicWords(line.key);
  const shared = words.filter((word) => topics.has(word)).length;
  // Two words in common with the text prove less than four.
  const about = words.length === 0 ? 0 : (shared / words.length) * Math.min(1, words.length / 3);
  let score = 0.3 + 0.35 * about;
  if (line.words >= 5) score += 0.15;
  if (line.words <= 2) score -= 0.15;
  if (line.key.endsWith(':')) score -= 0.4;
  if (alone || (index === 0 && next?.sentence && next.words >= 6)) score += 0.25;
  // Magazines put a full stop behind their titles, and a capital before each word.
  if (/[.]["”»’']?$/.test(line.text) && !isTitleCase(line.text)) score -= line.sentence && line.words >= 9 ? 0.7 : 0.35;
  if (/\s[»›>]\s/.test(line.text)) score -= 0.4;
  if (/\s[|·•]\s/.test(line.text) && findDate(line.key)) score -= 0.4;
  if (/(?:\s[|·•]\s.*){2}/.test(line.text)) score -= 0.4;
  if (line.words > 22) score -= 0.2;
  if (isMotto(line.key)) score -= 0.2;
  // No headline begins with a small letter, unless a firm does: "iPhone".
  if (/^\p{Ll}(?!\p{Lu})/u.test(line.text)) score -= 0.25;
  if (LIVE.test(line.key) || TICKER.test(line.key)) score -= 0.3;
  // One of the points that an agency sets above its text.
  if (/^[*•▪–-]\s/u.test(line.text)) score -= 0.4;
  if (isWithPlace(line)) score -= 0.4;
  if (index === 0 && line.words <= NAME && line.text !== line.key && namesPaper(line.key) && !alone) score -= 0.2;
  if (creditEvidence(line).length > 0) score -= 0.4;
  if (namesSections(line.key) || BUTTONS.test(line.key)) score -= 0.5;
  if (isRowOfNames(line.text, line.key)) score -= 0.5;
  if (index === 0 && PAGE_TITLE.test(line.text)) score -= 0.35;
  if (isAllCapitals(line.text) && line.words < 5) score -= 0.15;
  // Nearer to the text is the subtitle more often than the title: the first good line wins.
  return score - 0.01 * Math.min(index, DEEP) - (index > body.first ? 1 : 0);
}
