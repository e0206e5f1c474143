import { addressEvidence, isGuide, readAddress } from './address.ts';
import { type Evidence, FULL, KEPT, type Verdict, weigh } from './evidence.ts';
import { batchEvidence, dateEvidence, fittingRules, isFurniture, type Repeated, templates } from './line-evidence.ts';
import { nameShares } from './markup.ts';
import { tellsOfPage } from './metadata/about-page.ts';
import { aboutWriter, tellsOfSigner } from './metadata/about-writer.ts';
import { type DateLine, readDateLine } from './metadata/dates.ts';
import { type FoundByline, findBylines, signaturesInside } from './metadata/find-bylines.ts';
import { type FoundTitle, findTitle, repeatsTitle } from './metadata/find-title.ts';
import { findLoneNames } from './metadata/lone-names.ts';
import { readNamedDate } from './metadata/named-date.ts';
import { ownNames } from './metadata/own-names.ts';
import { sameName } from './metadata/same-name.ts';
import type { Zone } from './rule.ts';
import { isDeep } from './structure/below-text.ts';
import { findBoilerplate } from './structure/boilerplate.ts';
import { findThread } from './structure/comment-thread.ts';
import { contentsEvidence, findContents } from './structure/contents.ts';
import type { Context } from './structure/context.ts';
import { findInserts, INSERTED } from './structure/inserts.ts';
import { isInterview } from './structure/interview.ts';
import { closingEvidence, findClosing, findOpening, openingEvidence } from './structure/outer-blocks.ts';
import { findPostTimes } from './structure/posts.ts';
import { findRuns } from './structure/runs.ts';
import { structuralEvidence } from './structure/structure.ts';
import { findSummaries } from './structure/summaries.ts';
import { findTeasers } from './structure/teasers.ts';
import { type Body, findBody, zoneOf } from './structure/zones.ts';
import { isOffTopic, topicWords } from './text/headline.ts';
import { detectLanguage } from './text/language.ts';
import { keyOf, type Line } from './text/line.ts';
import { isHeadline, isListHeader } from './text/lists.ts';

interface CleanOptions {
  /** The title where the source names it elsewhere than in its lines. */
  title?: string | null;
  /** The paper, likewise. */
  publication?: string | null;
  /** What the other files of the same import have taught. */
  batch?: Repeated | undefined;
}

export interface CleanedLines {
  /** One for each line. */
  verdicts: Verdict[];
  zones: Zone[];
  title: FoundTitle | null;
  bylines: FoundByline[];
  dates: { index: number; date: DateLine }[];
}

/** Passes over the neighbours: what is taken out lends suspicion to what stands beside it, at most this often. */
const ROUNDS = 16;

/** Which lines are the article and which are not, and what the lines that are not say about it. */
export function cleanLines(lines: readonly Line[], options: CleanOptions = {}): CleanedLines {
  const language = detectLanguage(lines.flatMap((line) => (line.sentence ? line.text : [])).join('\n'));
  const thread = findThread(lines);
  const inThread = (index: number) => thread !== null && index >= thread.from && index <= thread.to;
  const teasers = findTeasers(lines);
  const contents = findContents(lines);
  const postTimes = findPostTimes(lines);
  const isBio = tellsOfSigner(lines);
  const fitting = lines.map(fittingRules);
  const own = ownNames(lines, (index) => fitting[index]?.some(({ strength }) => strength === 'full') === true);
  const isOfPage = tellsOfPage(lines, own);
  const addresses = lines.map((line, index) => readAddress(line, language, own.gives(index) ? null : own));
  const known = lines.map(
    (line, index) =>
      inThread(index) ||
      teasers.has(index) ||
      isBio(line, index) ||
      isOfPage(line, index) ||
      isFurniture(line, addresses[index] ?? null, fitting[index] ?? []),
  );
  const isKnown = (index: number) => known[index] === true;
  const headers = lines.map((_, index) => isListHeader(lines, index));
  const closing = findClosing(lines, (_, index) => isKnown(index) || headers[index] === true);
  const opening = findOpening(lines, (line, index) => isKnown(index) || readDateLine(line.key) !== null);
  const body = findBody(lines, (_, index) => index < opening || index >= closing || isKnown(index));
  const zones = lines.map((_, index) => zoneOf(index, body));
  const dates = lines.flatMap((line, index) => {
    const date =
      readDateLine(line.key, DAY_FIRST.has(language ?? '')) ??
      (zones[index] === 'head' ? readNamedDate(line.text)?.date : null);
    return date ? [{ index, date }] : [];
  });
  const guide = isGuide(lines.filter((line, index) => line.sentence && zones[index] === 'middle'));
  // What a page means by itself is its own, whomever the text speaks to. The points of a list within it are the text's.
  const ofGuide = (line: Line, index: number) =>
    ((guide && line.sentence) || line.role === 'list') &&
    line.markup !== '' &&
    zones[index] === 'middle' &&
    !addresses[index]?.own;
  const shared = batchEvidence(lines, zones, options.batch);
  const base = lines.map((line, index) => [
    ...templates(line, zones[index] as Zone, fitting[index] ?? []),
    ...dateEvidence(dates.find((found) => found.index === index)?.date, zones[index] as Zone),
    ...(shared[index] ?? []),
    ...closingEvidence(index, line, closing),
    ...contentsEvidence(index, contents),
    ...(isOfPage(line, index) ? [sure('other', 'about-page')] : []),
    ...(ofGuide(line, index) ? [] : addressEvidence(line, zones[index] as Zone, addresses[index] ?? null)),
  ]);
  for (const index of findInserts(lines, body, (at) => weigh(base[at] ?? []))) base[index]?.push(...INSERTED);
  // Reporters sign many articles of a batch.
  const isTemplate = (index: number) => weigh((base[index] ?? []).filter(({ family }) => family !== 'repeat')).removed;
  // Headlines call, too, and speak of videos and posts: "Follow the money". That alone takes no line from being the title.
  const isNoTitle = (index: number) => {
    const address = addresses[index] ?? null;
    const said = base[index]?.filter(({ rule }) => !ofTitle(lines[index], rule)) ?? [];
    return weigh(said).removed || (address !== null && (address.own || (address.calls && address.sure)));
  };
  const bylines = findBylines(lines, zones, isTemplate);
  const isByline = (index: number) => bylines.some((found) => found.index === index);
  const title = findTitle(lines, {
    body,
    given: options.title ?? null,
    signed: bylines.find(({ index }) => zones[index] === 'head')?.index ?? null,
    isTaken: (index) => isNoTitle(index) || isByline(index),
    isCall: (index) => addresses[index]?.calls ?? false,
    isDay: (index) => dates.some((found) => found.index === index && found.date.iso !== null),
    isMenu: (index) => base[index]?.some(({ rule }) => MENU.test(rule)) ?? false,
    isCredit: (index) => base[index]?.some(({ kind }) => kind === 'credit') ?? false,
  });
  if (bylines.length === 0 && title?.index != null) {
    const isDay = (index: number) => dates.some((found) => found.index === index);
    // Who signs may stand between a title and the same title again.
    const first = lines.findIndex((line, index) => index === title.index || repeatsTitle(line, title, index));
    bylines.push(...findLoneNames(lines, { title: first, to: body.first, last: body.last }, isDay, isTemplate));
  }
  for (const { index, byline } of bylines) base[index]?.push(sure('byline', 'byline', byline.score));
  // Between the title and who signs, a subtitle may speak to readers of what pages offer.
  const deck = (title?.index ?? lines.length) + 1;
  if (
    lines[deck]?.markup === '' &&
    !addresses[deck]?.calls &&
    bylines.some(({ index }) => index > deck && zones[index] === 'head')
  )
    base[deck] = base[deck]?.filter(({ rule }) => !rule.startsWith('address.')) ?? [];
  for (const [index, line] of lines.entries()) {
    base[index]?.push(...aboutWriter(index, lines, zones[index] as Zone, body, bylines));
    if (title?.index != null) base[index]?.push(...openingEvidence(index, line, { opening, title: title.index }));
    if (title && repeatsTitle(line, title, index))
      base[index]?.push(sure('title', index === title.index ? 'title' : 'title-again'));
    else if (options.publication && zones[index] !== 'middle' && sameName(line.text, options.publication))
      base[index]?.push(sure('banner', 'publication'));
  }
  const context: Context = {
    lines,
    zones,
    body,
    title: title?.index ?? null,
    nameShares: nameShares(lines),
    dates: new Map(dates.map(({ index, date }) => [index, date])),
    keys: countKeys(lines),
    removed: [],
    furniture: [],
    runs: { around: [], boxed: [] },
    crowded: new Set(),
    lastSentence: -1,
    vocabulary: new Set(),
    headers,
    interview: isInterview(lines, body),
    thread,
    teasers,
    signers: new Set(bylines.map(({ index }) => index)),
    signatures: signaturesInside(lines, zones),
  };
  // The times above the posts of a live report are its headings.
  const summaries = findSummaries(lines, body.first, (index) => isNoTitle(index) || isByline(index));
  const isPostTime = (index: number) => postTimes.has(index) && index >= body.first - BELOW_TIME && index <= body.last;
  const boilerplate = findBoilerplate(lines, title && keyOf(title.text));
  const isOfReport = (index: number) =>
    boilerplate.has(index) ||
    (summaries.has(index) && index > (title?.index ?? -1)) ||
    isPostTime(index) ||
    (isPostTime(index - 1) && lines[index]?.sentence === false && lines[index + 1]?.sentence === true) ||
    (postTimes.size > 0 && zones[index] !== 'tail' && TIMED.test(lines[index]?.key ?? ''));
  const judge = (evidence: readonly Evidence[], index: number) => (isOfReport(index) ? KEPT : weigh(evidence));
  let verdicts = base.map(judge);
  const isPlain = lines.every(({ markup }) => markup === '');
  for (let round = 0; round < ROUNDS; round++) {
    context.removed = verdicts.map((verdict) => verdict.removed);
    context.runs = findRuns(lines, context.removed, context.keys);
    context.furniture = verdicts.map(({ removed, kind }) => removed && kind !== 'related');
    context.crowded = new Set(lines.flatMap((line, at) => (line.sentence && !context.removed[at] ? [line.group] : [])));
    context.body = isPlain ? { first: body.first, last: lastKept(body, context.removed) } : body;
    context.vocabulary = topicsOf(lines, zones, context.removed);
    const isText = (line: Line, index: number) =>
      line.sentence &&
      !context.removed[index] &&
      (line.markup !== '' ||
        zones[index] !== 'tail' ||
        (!isOffTopic(line, context.vocabulary) && !isDeep(index, context)));
    context.lastSentence = lines.findLastIndex(isText);
    const next = base.map((evidence, index) =>
      judge([...evidence, ...structuralEvidence(index, context, verdicts)], index),
    );
    const settled = next.every((verdict, index) => verdict.removed === verdicts[index]?.removed);
    verdicts = next;
    if (settled) break;
  }
  if (takesTooMuch(lines, base, verdicts)) verdicts = base.map(judge);
  // A note of one line is its own title, and still the text.
  const only = title?.index ?? null;
  if (only !== null && verdicts.every((verdict) => verdict.removed)) verdicts[only] = KEPT;
  return { verdicts, zones, title, bylines, dates };
}

/** Languages that write the day before the month in figures, too. English does both. */
const DAY_FIRST = new Set(['de', 'es', 'fr', 'it', 'nl', 'pl', 'pt']);

/** What headlines say as well: they call, and some papers lead them in with "WATCH:". */
function ofTitle(line: Line | undefined, rule: string): boolean {
  return (
    rule.startsWith('address.') ||
    (rule === 'related.lead' && /^(?:WATCH|READ|LISTEN|SEE): \p{Lu}/u.test(line?.text ?? ''))
  );
}

/** Rules for what stands in the menu of a site. */
const MENU = /^(?:navigation\.(?:section|control|row|skip-link|breadcrumb)|newsletter\.field)$/;

/** Lines below the time of a post within which its text begins. */
const BELOW_TIME = 4;

/** What heads a live report: "14:05 First result". */
const TIMED = /^\d{1,2}[:.h]\d{2}(?: uhr| h)? \p{L}{2,}.{4,}/u;

/** What closes the run of prose and is known to be none of the text ends it. */
function lastKept({ first, last }: Body, removed: readonly boolean[]): number {
  let end = last;
  while (end > first && removed[end]) end--;
  return end;
}

/** Share of the words that place, form and markup may take out before they are no longer believed. */
const TOO_MUCH = 0.35;

/** Plain scrapes can be mostly furniture; of a page, the furniture has been left behind before. */
function takesTooMuch(lines: readonly Line[], base: readonly Evidence[][], verdicts: readonly Verdict[]): boolean {
  let total = 0;
  let taken = 0;
  for (const [index, line] of lines.entries()) {
    if (line.markup === '' || weigh(base[index] ?? []).removed) continue;
    // Menus are long, and lead elsewhere: their words are none of the text's.
    const words = line.words * (1 - line.linked);
    total += words;
    if (verdicts[index]?.removed) taken += words;
  }
  return taken > total * TOO_MUCH;
}

function countKeys(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** What the text speaks of; of a page, the lines below it as well. */
function topicsOf(lines: readonly Line[], zones: readonly Zone[], removed: readonly boolean[]): ReadonlySet<string> {
  // Of plain text, a line that may be another article's headline does not vouch for itself.
  const speaks = (line: Line, index: number) =>
    line.sentence && !removed[index] && (line.markup !== '' || (zones[index] !== 'tail' && !isHeadline(line)));
  return new Set(lines.flatMap((line, index) => (speaks(line, index) ? topicWords(line.key) : [])));
}

function sure(kind: 'byline' | 'title' | 'banner' | 'other', rule: string, weight = FULL): Evidence {
  return { rule: `${kind}.${rule}`, kind, family: 'template', weight };
}
